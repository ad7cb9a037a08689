import type { Sample } from "../sample";

/** Folder 26-document. */
export const document: readonly Sample[] = [];
