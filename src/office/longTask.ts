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

/**
 * The result of work that only reads, or `cancelled` as soon as the task is: Excel may keep a request back for as long as a cell
 * is being edited, and its answer is of no use to anybody any more.
 */
export function untilCancelled<T>(reading: Promise<T>, { signal }: LongTask): Promise<T> {
  if (signal === undefined) return reading;
  return new Promise((done, fail) => {
    const stop = (): void => fail(new WorkbookError("cancelled", ""));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    reading.then(done, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}
