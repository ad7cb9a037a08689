import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";
import { isExcelError } from "./runExcel";

/** Excel on the web answers at most 5 MB; sizes are estimates, so some room is left. */
const responseBytes = 4_000_000;

/** Something to read from the workbook, asked for together with others as far as one answer may carry them. */
export interface Ask {
  /** Rough size of the answer. */
  readonly bytes: number;
  /** Queues the loads; what it returns takes the answer over once it is there. May be asked again after a refusal. */
  readonly load: () => () => void;
  /** Smaller asks for the same; none where it cannot be smaller. */
  readonly halves: () => readonly Ask[];
}

/**
 * Reads everything in as few requests as the sizes allow; where Excel finds an answer too large after all, in smaller ones.
 * @throws WorkbookError `cancelled` between two requests; Excel's own errors.
 */
export async function askAll(context: Excel.RequestContext, asks: readonly Ask[], task: LongTask): Promise<void> {
  const waiting = packed(asks);
  for (let done = 1; ; done++) {
    const batch = waiting.shift();
    if (batch === undefined) return;
    stopIfCancelled(task);
    const smaller = await askTogether(context, batch);
    waiting.unshift(...smaller);
    task.onProgress?.(done / (done + waiting.length));
  }
}

/** @returns nothing when it went well, else the batch in smaller ones. */
async function askTogether(context: Excel.RequestContext, batch: readonly Ask[]): Promise<(readonly Ask[])[]> {
  const takes = batch.map((ask) => ask.load());
  try {
    await context.sync();
  } catch (error) {
    const smaller = halved(batch);
    if (!isTooLarge(error) || smaller.length === 0) throw error;
    return smaller;
  }
  for (const take of takes) take();
  return [];
}

function isTooLarge(error: unknown): boolean {
  return isExcelError(error, "ResponsePayloadSizeLimitExceeded");
}

function halved(batch: readonly Ask[]): (readonly Ask[])[] {
  const [first, ...others] = batch;
  if (first === undefined) return [];
  if (others.length === 0) return first.halves().map((half) => [half]);
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}

function packed(asks: readonly Ask[]): (readonly Ask[])[] {
  const batches: Ask[][] = [];
  let bytes = Infinity;
  for (const ask of asks) {
    if (bytes + ask.bytes > responseBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(ask);
    bytes += ask.bytes;
  }
  return batches;
}
