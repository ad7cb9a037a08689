import type { Sample } from "../sample";

/** Folder 16-custom-functions. */
export const customFunctions: readonly Sample[] = [];
