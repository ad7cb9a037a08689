import type { Sample } from "../sample";

/** Folder 10-chart. */
export const chart: readonly Sample[] = [];
