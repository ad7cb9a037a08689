import type { Sample } from "../sample";

/** Folder 50-workbook. */
export const workbook: readonly Sample[] = [];
