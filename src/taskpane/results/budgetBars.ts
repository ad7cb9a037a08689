/** One industry's part of the budget. */
export interface BudgetBar {
  /** Index in the table. */
  readonly row: number;
  /** In the currency's unit, above 0. */
  readonly amount: number;
  /** Beside the largest amount shown, 0–1. */
  readonly part: number;
}

export interface BudgetBars {
  readonly bars: readonly BudgetBar[];
  /** Industries with an amount that are not among the bars, and their sum. */
  readonly others: { readonly count: number; readonly amount: number };
}

/** The largest amounts among the rows given, and what is left for the others; equals stay in the rows' order. */
export function budgetBars(rows: readonly number[], amounts: ReadonlyMap<number, number>, most: number): BudgetBars {
  const all = rows.flatMap((row) => {
    const amount = amounts.get(row) ?? 0;
    return amount > 0 ? [{ row, amount }] : [];
  });
  all.sort((a, b) => b.amount - a.amount);
  const largest = all[0]?.amount ?? 1;
  const rest = all.slice(most);
  return {
    bars: all.slice(0, most).map(({ row, amount }) => ({ row, amount, part: amount / largest })),
    others: { count: rest.length, amount: rest.reduce((sum, { amount }) => sum + amount, 0) },
  };
}
