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

/** The same task as one stage of it sees it, which goes from one part of the whole to another. */
export function partOf({ signal, onProgress }: LongTask, from: number, to: number): LongTask {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress: (part: number) => onProgress(from + part * (to - from)) }),
  };
}
