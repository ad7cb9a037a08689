import type { ScoreResult } from "#core";

/**
 * How many ranked rows have a score in each of `count` equal parts of 0–10, as heights 0–1 of the fullest part.
 * Rows without enough data are left out; 10 belongs to the last part.
 */
export function scoreBins({ score, tierIndex }: ScoreResult, count: number): number[] {
  const counts = new Array<number>(count).fill(0);
  score.forEach((s, i) => {
    if (tierIndex[i] === -1 || Number.isNaN(s)) return;
    const bin = Math.min(count - 1, Math.floor((s / 10) * count));
    counts[bin] = (counts[bin] ?? 0) + 1;
  });
  const most = Math.max(1, ...counts);
  return counts.map((n) => n / most);
}
