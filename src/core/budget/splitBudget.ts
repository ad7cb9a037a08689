import { hasErrors, problem, type Problem } from "../model/problem";
import type { BudgetSettings, Tier } from "../model/scoringModel";
import type { BudgetPlan, BudgetPot, BudgetRow } from "./budgetPlan";
import { splitPot, type PotSplit } from "./splitPot";
import { tierPots } from "./tierPots";

/**
 * Splits the total over the ranked rows: reserve and locks first, then tier pots by share, then by score inside a tier.
 *
 * Everything between reserve and locks is handed out in whole units by largest remainder; floors are rounded up and caps down to
 * units. What is left (below one unit, above all caps, no rows) is `unallocated`, each time with a problem that says so in numbers.
 * Codes: `budget/locks-above-total`, `budget/floors-above-pot` (errors), `budget/caps-below-pot`, `budget/below-unit`,
 * `budget/no-takers`, `budget/equal-split`, `budget/bound-unranked` (warnings), `budget/empty-tier` (info).
 *
 * @param settings checked by `checkModel`; floors, caps and locks are keyed by row name (outer spaces ignored)
 * @param tiers best first
 * @param rows in sheet order, names unique
 * @source domain 2.7; golden lrm-09-budget
 * @example splitBudget(settings, model.tiers, rows).rows // [{ name: "Retail", tier: "A", amount: 30000000 }]
 */
export function splitBudget(settings: BudgetSettings, tiers: readonly Tier[], rows: readonly BudgetRow[]): BudgetPlan {
  const { total, unit, reserve } = settings;
  const lockOf = byName(settings.locks);
  const locked = rows.map((row) => lockOf.get(row.name.trim()));
  const locks = locked.reduce<number>((a, lock) => a + (lock ?? 0), 0);
  const available = total - reserve - locks;
  if (available < -1e-9) {
    const detail = { total, reserve, locks, short: -available };
    return nothing(settings, [problem("error", "budget/locks-above-total", "budget.locks", detail)]);
  }
  const units = Math.floor(Math.max(0, available) / unit + 1e-9);
  const sharing = rows.map((row, i) => (row.ranked && locked[i] === undefined ? row.tier : undefined));
  const members = tiers.map((tier) => sharing.flatMap((id, i) => (id === tier.id ? [i] : [])));
  const counts = members.map((member) => member.length);
  const pots = tierPots(tiers, settings, counts, units);
  const splits = members.map((member, t) =>
    splitMembers(settings, rows, member, tiers[t]?.id ?? "", pots.units[t] ?? 0),
  );
  const problems = [...idleBounds(settings, rows, sharing), ...pots.problems, ...splits.flatMap((s) => s.problems)];
  if (hasErrors(problems)) return nothing(settings, problems);

  const amounts = rows.map((_, i) => locked[i] ?? 0);
  members.forEach((member, t) => member.forEach((row, k) => (amounts[row] = (splits[t]?.units[k] ?? 0) * unit)));
  return {
    rows: rows.flatMap(({ name, tier, ranked }, i) =>
      ranked || locked[i] !== undefined ? [{ name, tier, amount: amounts[i] ?? 0 }] : [],
    ),
    pots: pots.pots,
    unallocated: rounded(total - reserve - amounts.reduce((a, x) => a + x, 0), unit),
    reserve,
    total,
    unit,
    bindingBounds: locked.some((lock) => lock !== undefined) || splits.some((s) => s.bound),
    problems: [...problems, ...leftOver(settings, available, units, pots.pots)],
  };
}

/** What stays unallocated for other reasons than caps: less than a unit, or no row to give it to. */
function leftOver({ unit }: BudgetSettings, available: number, units: number, pots: readonly BudgetPot[]): Problem[] {
  const found: Problem[] = [];
  const amount = rounded(available - units * unit, unit);
  if (amount > 0) found.push(problem("warning", "budget/below-unit", "budget.total", { amount, unit }));
  if (units > 0 && pots.every((pot) => pot.amount === 0))
    found.push(problem("warning", "budget/no-takers", "budget.shares", { amount: units * unit }));
  return found;
}

/** Nothing can be handed out: the whole total but the reserve stays unallocated. */
function nothing({ total, unit, reserve }: BudgetSettings, problems: Problem[]): BudgetPlan {
  return { rows: [], pots: [], unallocated: total - reserve, reserve, total, unit, bindingBounds: true, problems };
}

function splitMembers(
  { unit, floors, caps }: BudgetSettings,
  rows: readonly BudgetRow[],
  members: readonly number[],
  tier: string,
  units: number,
): PotSplit {
  const floorOf = byName(floors);
  const capOf = byName(caps);
  const names = members.map((i) => (rows[i]?.name ?? "").trim());
  const pot = {
    tier,
    units,
    scores: members.map((i) => rows[i]?.score ?? 0),
    floors: names.map((name) => Math.ceil((floorOf.get(name) ?? 0) / unit - 1e-9)),
    caps: names.map((name) => Math.floor((capOf.get(name) ?? Infinity) / unit + 1e-9)),
  };
  return splitPot(pot, unit);
}

/** Floors and caps of rows that share no pot do nothing; say so. */
function idleBounds(
  settings: BudgetSettings,
  rows: readonly BudgetRow[],
  sharing: readonly (string | undefined)[],
): Problem[] {
  return (["floors", "caps"] as const).flatMap((field) => {
    const bound = byName(settings[field]);
    return rows.flatMap(({ name, ranked }, i) => {
      if (ranked || sharing[i] !== undefined || !bound.has(name.trim())) return [];
      return [problem("warning", "budget/bound-unranked", `budget.${field}.${name}`, { row: name, field })];
    });
  });
}

function byName(amounts: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(amounts).map(([name, amount]) => [name.trim(), amount]));
}

/** An amount freed of binary noise far below one unit. */
function rounded(amount: number, unit: number): number {
  return Math.abs(amount) < unit * 1e-6 ? 0 : amount;
}
