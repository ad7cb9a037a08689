import type { Sample } from "../sample";

/** Folder 30-events. */
export const events: readonly Sample[] = [];
