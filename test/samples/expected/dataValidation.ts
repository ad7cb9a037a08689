import type { Sample } from "../sample";

/** Folder 22-data-validation. */
export const dataValidation: readonly Sample[] = [];
