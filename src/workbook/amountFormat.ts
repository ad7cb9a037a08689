import type { BudgetSettings } from "#core";

/** How amounts of a budget are shown: without decimals where every one is whole; "0.##" would leave a bare point behind them. */
export function amountFormat(budget: BudgetSettings | undefined): string {
  if (budget === undefined) return "#,##0";
  const { total, unit, reserve, floors, caps, locks } = budget;
  const bounds = [floors, caps, locks].flatMap((amounts) => Object.values(amounts));
  return [total, unit, reserve, ...bounds].every(Number.isInteger) ? "#,##0" : "#,##0.00";
}
