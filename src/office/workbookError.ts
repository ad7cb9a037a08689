import type { Refusal, WorkbookErrorCode } from "#text";

/** Excel refused, or a check before writing did. Made in runExcel and preflight only; the surfaces translate it. */
export class WorkbookError extends Error implements Refusal {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where: string,
    readonly state: Refusal["state"] = "untouched",
    options: { readonly cause?: unknown } = {},
  ) {
    super(`${code}${where === "" ? "" : ` at ${where}`}`, options);
  }
}
