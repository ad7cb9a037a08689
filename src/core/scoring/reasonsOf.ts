/** Half of the value scale: a value above it lifts a score, one below it drags. */
const middle = 5;

/** What carries a score and what drags it: criterion indexes, -1 for none, with share × distance of the value from 5. */
export interface Reasons {
  readonly carriedBy: number;
  readonly lift: number;
  readonly heldBackBy: number;
  readonly drag: number;
}

/**
 * The criterion that lifts one row's score most above the middle of the scale, and the one that drags it most below,
 * each weighed by its share; the leftmost among equals (to nine digits).
 *
 * Points alone would name the heaviest criterion in nearly every row, as what carries and as what drags.
 *
 * @param values the row's values 0–10, NaN where missing
 * @param shares effective shares, aligned with the values
 * @source our own choice; the field orders by contribution, see docs/decisions/0003-why.md
 * @example reasonsOf([9, 2], [0.5, 0.5]) // { carriedBy: 0, lift: 2, heldBackBy: 1, drag: 1.5 }
 */
export function reasonsOf(values: ArrayLike<number>, shares: ArrayLike<number>): Reasons {
  let [carriedBy, lift, heldBackBy, drag] = [-1, 0, -1, 0];
  for (let j = 0; j < shares.length; j++) {
    const value = values[j] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const moved = Math.round((shares[j] ?? 0) * (value - middle) * 1e9) / 1e9;
    if (moved > lift) [carriedBy, lift] = [j, moved];
    if (-moved > drag) [heldBackBy, drag] = [j, -moved];
  }
  return { carriedBy, lift, heldBackBy, drag };
}
