import type { Sample } from "../sample";

/** Folder 34-named-item. */
export const namedItem: readonly Sample[] = [];
