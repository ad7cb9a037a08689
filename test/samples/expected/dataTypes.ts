import type { Sample } from "../sample";

/** Folder 20-data-types. */
export const dataTypes: readonly Sample[] = [];
