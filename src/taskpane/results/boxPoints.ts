import type { NineBox } from "#core";

/** One industry in the 9-box. */
export interface BoxPoint {
  /** Index in the table. */
  readonly row: number;
  /** Own strength, 0–10. */
  readonly across: number;
  /** Attractiveness of the market, 0–10. */
  readonly up: number;
  /** In the currency's unit; NaN without a budget. */
  readonly amount: number;
  /** Radius in px. */
  readonly radius: number;
}

/** A point as drawn. */
export interface Bubble extends BoxPoint {
  readonly name: string;
  readonly tier: number;
  readonly letter: string;
  /** All that is known of it, in words. */
  readonly label: string;
}

const smallest = 6;
const largest = 15;
const same = 8;
/** More bubbles than this are drawn smaller, so that they hide less of each other. */
const crowd = 30;

/**
 * The rows that have a place on both axes, in the order given; a bubble's area grows with its budget.
 *
 * @param amounts of every row of the table, in the currency's unit; empty without a budget
 */
export function boxPoints(
  rows: readonly number[],
  { strength, attractiveness }: NineBox,
  amounts: ReadonlyMap<number, number>,
): BoxPoint[] {
  let most = 0;
  for (const amount of amounts.values()) most = Math.max(most, amount);
  const range = rows.length > crowd ? (largest - smallest) / 2 : largest - smallest;
  return rows.flatMap((row) => {
    const [across, up] = [strength[row] ?? Number.NaN, attractiveness[row] ?? Number.NaN];
    if (Number.isNaN(across) || Number.isNaN(up)) return [];
    const amount = amounts.size === 0 ? Number.NaN : (amounts.get(row) ?? 0);
    const radius = most === 0 ? same : smallest + range * Math.sqrt(amount / most);
    return [{ row, across, up, amount, radius }];
  });
}
