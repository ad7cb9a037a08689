/**
 * Rows that a loop goes through at once. So many ratings stay in the processor's nearest memory from one column to the next. And the
 * loop ends before the compiler would replace it halfway, which it does without knowing what comes after, call for call anew.
 */
export const rowsPerBlock = 512;

/** Goes through n rows block by block: each from `from` to `to - 1`. */
export function inBlocks(n: number, block: (from: number, to: number) => void): void {
  for (let from = 0; from < n; from += rowsPerBlock) block(from, Math.min(n, from + rowsPerBlock));
}
