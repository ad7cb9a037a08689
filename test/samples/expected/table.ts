import type { Sample } from "../sample";

/** Folder 46-table. */
export const table: readonly Sample[] = [];
