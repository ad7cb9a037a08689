import type { Sample } from "../sample";

/** Folder 01-basics. */
export const basics: readonly Sample[] = [];
