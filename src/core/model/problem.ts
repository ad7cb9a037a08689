/** Only `error` stops a run. */
export type Severity = "error" | "warning" | "info";

/** Every code has words in both languages in the text layer; a code without words does not compile. */
export const problemCodes = [] as const;
