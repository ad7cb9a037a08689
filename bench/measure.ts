/** What every benchmark needs: medians, growth exponents, and rows of the table that `npm run bench` prints. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** "" where nothing is aimed at. */
  readonly aim: string;
  readonly detail: string;
}

/** True for `npm run bench -- --quick`: smaller tables, fewer repeats. */
export const quick = process.argv.includes("--quick");

/** Prints one line for bench/run.mjs, which makes the table. */
export function report(what: string, measured: string, aim: string, detail = ""): void {
  const line: Line = { what, measured, aim, detail };
  console.log(JSON.stringify(line));
}

/** Median time of several calls in milliseconds, after some that do not count and let the compiler settle. */
export function median(runs: number, call: () => void, warm = 5): number {
  for (let i = 0; i < warm; i++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/**
 * Fastest of several calls each of two tasks in turn, in milliseconds, after `warm` that do not count. For tasks of a few milliseconds
 * on a machine with other programs, where the median of the longer task holds a turn of theirs and that of the shorter one does not.
 */
export function fastest(runs: number, warm: number, ...tasks: readonly (() => void)[]): readonly number[] {
  const best = tasks.map(() => Infinity);
  for (let run = -warm; run < runs; run++)
    tasks.forEach((task, k) => {
      const start = performance.now();
      task();
      if (run >= 0) best[k] = Math.min(best[k] ?? Infinity, performance.now() - start);
    });
  return best;
}

/** The exponent k of time ∝ size^k between two measurements. */
export function growth(sizes: readonly [number, number], times: readonly [number, number]): string {
  return (Math.log(times[1] / times[0]) / Math.log(sizes[1] / sizes[0])).toFixed(2);
}

export interface Block {
  readonly longest: number;
  readonly whole: number;
}

/**
 * Longest stretch in milliseconds for which a task keeps the event loop from turning, with the time it takes: the best of five,
 * for what other programs of the machine add is not the task's.
 */
export async function longestBlock(task: () => Promise<unknown>): Promise<Block> {
  const blocks: Block[] = [];
  for (let i = 0; i < 5; i++) blocks.push(await oneBlock(task));
  return blocks.reduce((best, block) => (block.longest < best.longest ? block : best));
}

async function oneBlock(task: () => Promise<unknown>): Promise<Block> {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  await new Promise((go) => setTimeout(go, 20));
  longest = 0;
  last = performance.now();
  const start = last;
  await task();
  look();
  clearInterval(timer);
  return { longest, whole: performance.now() - start };
}
