import type { Sample } from "../sample";

/** Folder 90-scenarios. */
export const scenarios: readonly Sample[] = [];
