import type { WorkbookErrorCode } from "#text";
import { WorkbookError } from "./workbookError";

/** @source learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEdit",
  FilteredRangeConflict: "filtered",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RichApi_RequestPayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidSelection: "noRange",
  InvalidOrTimedOutSession: "lost",
  Unauthenticated: "lost",
  // What the client says of an answer that is no answer of Excel's, whatever its HTTP status.
  ConnectionFailure: "lost",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  InactiveWorkbook: "inactive",
};

/** True for an error of Office.js with this code. */
export function isExcelError(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

function excelCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/**
 * Runs a batch that waits while a cell is being edited, and turns Excel's refusals into `WorkbookError`.
 * @throws WorkbookError when Excel refuses; anything else, a defect of ours, passes through.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}

export function toWorkbookError(error: unknown, state: WorkbookError["state"] = "untouched"): unknown {
  if (error instanceof WorkbookError) {
    return state === "untouched" ? error : new WorkbookError(error.code, error.where, state, { cause: error });
  }
  const code = excelCode(error);
  return code === undefined ? error : new WorkbookError(codes[code] ?? "refused", "", state, { cause: error });
}
