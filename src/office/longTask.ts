import { WorkbookError } from "./workbookError";

/** How a surface follows a long task and ends it early. */
export interface LongTask {
  readonly signal?: AbortSignal;
  /** Called with the part that is done, 0–1 and never falling. */
  readonly onProgress?: (part: number) => void;
}

/** @throws WorkbookError `cancelled` once the caller wants the task to end. */
export function stopIfCancelled({ signal }: LongTask): void {
  if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
