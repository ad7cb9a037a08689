import type { Sample } from "../sample";

/** Folder 14-conditional-formatting. */
export const conditionalFormatting: readonly Sample[] = [];
