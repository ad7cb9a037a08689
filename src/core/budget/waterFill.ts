/** Each row's part of the pot, and whether a floor or cap changed any of them. */
export interface WaterFill {
  readonly parts: number[];
  readonly bound: boolean;
}

/**
 * Shares a pot in proportion to weights so that every part lies between its floor and its cap: clamp, redistribute, repeat until stable.
 *
 * When the rows that are still free all have weight 0 they share equally. The parts sum to the pot if Σfloors ≤ pot ≤ Σcaps; with
 * Σcaps < pot every part is its cap. Any unit; results are not rounded.
 *
 * @param weights ≥ 0
 * @param floors ≥ 0, each at most its cap
 * @param caps Infinity for none
 * @throws RangeError when Σfloors exceeds the pot
 * @source freeze-the-violators of the CSS flexible-box algorithm, 9.7; domain 2.7 step 4
 * @example waterFill([1, 1], 10, [0, 0], [3, Infinity]).parts // [3, 7]
 */
export function waterFill(
  weights: readonly number[],
  pot: number,
  floors: readonly number[],
  caps: readonly number[],
): WaterFill {
  if (sumOf(floors) > pot + 1e-9) throw new RangeError(`The floors sum to ${sumOf(floors)}, more than the pot ${pot}.`);
  const parts = weights.map(() => 0);
  let free = weights.map((_, i) => i);
  let left = pot;
  let bound = false;
  while (free.length > 0) {
    const wanted = share(free, weights, left);
    const clamped = free.map((i, k) => Math.max(floors[i] ?? 0, Math.min(caps[i] ?? Infinity, wanted[k] ?? 0)));
    // Only one side is frozen at a time: freezing both could take from a floor what a cap gives back.
    const excess = sumOf(clamped) - sumOf(wanted);
    const frozen = free.map((_, k) => violates(clamped[k] ?? 0, wanted[k] ?? 0, excess));
    free.forEach((i, k) => (parts[i] = clamped[k] ?? 0));
    if (!frozen.includes(true)) break;
    bound = true;
    free.forEach((_, k) => (left -= frozen[k] === true ? (clamped[k] ?? 0) : 0));
    free = free.filter((_, k) => frozen[k] !== true);
  }
  return { parts, bound };
}

/** A part is frozen when it was clamped on the side that dominates: floors when clamping adds in sum, caps when it takes. */
function violates(clamped: number, wanted: number, excess: number): boolean {
  if (Math.abs(clamped - wanted) <= 1e-9) return false;
  if (Math.abs(excess) <= 1e-9) return true;
  return excess > 0 ? clamped > wanted : clamped < wanted;
}

function share(free: readonly number[], weights: readonly number[], left: number): number[] {
  const sum = free.reduce((a, i) => a + (weights[i] ?? 0), 0);
  return free.map((i) => (sum > 0 ? (left * (weights[i] ?? 0)) / sum : left / free.length));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, x) => a + x, 0);
}
