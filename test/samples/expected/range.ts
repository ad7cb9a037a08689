import type { Sample } from "../sample";

/** Folder 42-range. */
export const range: readonly Sample[] = [];
