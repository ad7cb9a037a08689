import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";

/** Milliseconds of work after which the page gets its turn. */
const sliceLength = 25;

/**
 * Runs pure work bit by bit, so that the page stays responsive: the work yields the part done (0–1) every few thousand rows.
 * @returns what the work returns.
 * @throws WorkbookError `cancelled` at the next pause after the signal; whatever the work throws.
 */
export async function inSlices<T>(work: Iterator<number, T>, task: LongTask = {}): Promise<T> {
  for (;;) {
    stopIfCancelled(task);
    const until = Date.now() + sliceLength;
    let part = 0;
    do {
      const next = work.next();
      if (next.done === true) return next.value;
      part = next.value;
    } while (Date.now() < until);
    task.onProgress?.(part);
    await new Promise<void>((resume) => setTimeout(resume, 0));
  }
}
