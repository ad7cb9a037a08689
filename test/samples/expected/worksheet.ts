import type { Sample } from "../sample";

/** Folder 54-worksheet. */
export const worksheet: readonly Sample[] = [];
