import { closeCalls, halfWidth, type CloseCall, type ScoreResult, type ScoringModel } from "#core";

export type Order = "rank" | "sheet";

/** What of the list is asked for; a tier is an index into the model's tiers, -1 for those without enough data. */
export interface RowFilter {
  readonly order: Order;
  readonly tier: number | null;
  readonly query: string;
  readonly closeOnly: boolean;
}

/** A name as it is searched: without case and width. */
export function searchKey(name: string): string {
  return halfWidth(name).trim().toLowerCase();
}

/**
 * Row indexes in the order asked for: by rank, ties in sheet order and unranked rows last, or as in the sheet.
 *
 * @example orderedRows({ rank: Int32Array.of(2, 0, 1) }, "rank") // [2, 0, 1]
 */
export function orderedRows({ rank }: Pick<ScoreResult, "rank">, order: Order): readonly number[] {
  const rows = Array.from(rank, (_, i) => i);
  if (order === "sheet") return rows;
  const place = (i: number): number => rank[i] || Infinity;
  // Infinity - Infinity is NaN, which leaves the order of unranked rows to their index.
  return rows.sort((a, b) => place(a) - place(b) || a - b);
}

/** The rows of `rows` that the filter lets through; `keys` and `calls` are aligned with the table. */
export function matchingRows(
  rows: readonly number[],
  result: Pick<ScoreResult, "tierIndex">,
  keys: readonly string[],
  calls: readonly (readonly CloseCall[])[],
  { tier, query, closeOnly }: Omit<RowFilter, "order">,
): readonly number[] {
  const wanted = searchKey(query);
  return rows.filter(
    (i) =>
      (tier === null || result.tierIndex[i] === tier) &&
      (!closeOnly || (calls[i]?.length ?? 0) > 0) &&
      (wanted === "" || (keys[i]?.includes(wanted) ?? false)),
  );
}

/** Index of the tier that the gates which fired leave a row at best; 0 without any. */
export function capOf({ gates, tiers }: Pick<ScoringModel, "gates" | "tiers">, fired: readonly number[]): number {
  return Math.max(0, ...fired.map((g) => tiers.findIndex((tier) => tier.id === gates[g]?.capTier)));
}

/** The close calls of every ranked row, in table order. */
export function allCloseCalls(model: ScoringModel, result: ScoreResult): readonly (readonly CloseCall[])[] {
  return Array.from(result.tierIndex, (tier, i) => {
    if (tier === -1) return [];
    const [score, low, high] = [result.score[i] ?? NaN, result.low[i] ?? NaN, result.high[i] ?? NaN];
    return closeCalls({ score, low, high, cap: capOf(model, result.gatesFired[i] ?? []) }, model.tiers);
  });
}
