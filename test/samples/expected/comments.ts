import type { Sample } from "../sample";

/** Folder 12-comments-and-notes. */
export const comments: readonly Sample[] = [];
