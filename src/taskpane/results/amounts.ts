import type { BudgetPlan } from "#core";

/** The budget of each row of the table that has one, in the currency's unit; empty without a plan. */
export function amountsOf(names: readonly string[], budget: BudgetPlan | undefined): ReadonlyMap<number, number> {
  if (budget === undefined) return new Map();
  const rowOf = new Map(names.map((name, row) => [name, row]));
  return new Map(
    budget.rows.flatMap(({ name, amount }) => {
      const row = rowOf.get(name);
      return row === undefined ? [] : [[row, amount] as const];
    }),
  );
}
