import { defaultBudget, largestRemainder, tierShare, type BudgetSettings, type ScoringModel, type Tier } from "#core";

/** What an industry's amount is held to, in the currency's unit; a lock stands alone. */
export type BoundKind = "floor" | "cap" | "lock";
export const boundKinds: readonly BoundKind[] = ["floor", "cap", "lock"];

export type Bounds = Readonly<Partial<Record<BoundKind, number>>>;
type Amounts = Readonly<Record<string, number>>;

const fields = { floor: "floors", cap: "caps", lock: "locks" } as const;

/** A greater total has more cents than whole numbers can count. */
export const greatestAmount = 1e13;

/** Shares are made whole to a tenth of a percent. */
const shareSteps = 1000;

/** The model with this budget, or without any. */
export function withBudget(model: ScoringModel, budget: BudgetSettings | undefined): ScoringModel {
  const { budget: _before, ...rest } = model;
  return budget === undefined ? rest : { ...rest, budget };
}

/**
 * The budget that a model without one starts with: our default, with shares for the model's own tiers.
 *
 * @example startBudget(model.tiers).shares // { A: 0.6, B: 0.3, C: 0.1 }
 */
export function startBudget(tiers: readonly Tier[]): BudgetSettings {
  const known = tiers.length > 0 && tiers.every(({ id }) => Object.hasOwn(defaultBudget.shares, id));
  const weightOf = ({ id }: Tier, i: number): number =>
    known ? (tierShare(defaultBudget.shares, id) ?? 0) : tiers.length - i;
  const shares = Object.fromEntries(tiers.map((tier, i) => [tier.id, weightOf(tier, i)]));
  return withWholeShares({ ...defaultBudget, shares }, tiers);
}

/** @throws RangeError when the amount is negative or not finite */
export function withAmount(
  budget: BudgetSettings,
  field: "total" | "unit" | "reserve",
  amount: number,
): BudgetSettings {
  return { ...budget, [field]: checked(amount) };
}

/** @throws RangeError when the share is negative or not finite */
export function withShare(budget: BudgetSettings, tier: string, share: number): BudgetSettings {
  return { ...budget, shares: withEntry(budget.shares, tier, checked(share)) };
}

/** The budget without a share for a tier that the model does not have. */
export function withoutShare(budget: BudgetSettings, tier: string): BudgetSettings {
  return { ...budget, shares: withoutEntry(budget.shares, tier) };
}

/** The sum of all shares as typed, free of binary noise; 1 is everything. */
export function sumOfShares({ shares }: BudgetSettings): number {
  return Number(
    Object.values(shares)
      .reduce((a, share) => a + share, 0)
      .toPrecision(12),
  );
}

/**
 * Shares of the model's tiers in the same proportions, in tenths of a percent that sum to 1; all 0 become equal.
 *
 * @example withWholeShares({ ...budget, shares: { A: 1, B: 1, C: 1 } }, tiers).shares // { A: 0.334, B: 0.333, C: 0.333 }
 */
export function withWholeShares(budget: BudgetSettings, tiers: readonly Tier[]): BudgetSettings {
  const weights = tiers.map(({ id }) => tierShare(budget.shares, id) ?? 0);
  const parts = largestRemainder(weights, tiers.length === 0 ? 0 : shareSteps);
  return { ...budget, shares: Object.fromEntries(tiers.map(({ id }, i) => [id, (parts[i] ?? 0) / shareSteps])) };
}

/**
 * Sets one bound of an industry: a lock replaces its floor and cap, a floor or cap replaces its lock.
 *
 * @throws RangeError when the amount is negative or not finite
 * @example withBound(budget, "Retail", "lock", 100000).locks // { Retail: 100000 }
 */
export function withBound(budget: BudgetSettings, name: string, kind: BoundKind, amount: number): BudgetSettings {
  const field = fields[kind];
  const others: readonly BoundKind[] = kind === "lock" ? ["floor", "cap"] : ["lock"];
  const freed = withoutBounds(budget, name, others);
  return { ...freed, [field]: withEntry(freed[field], name, checked(amount)) };
}

/** Takes bounds off an industry, all of them unless told which. */
export function withoutBounds(
  budget: BudgetSettings,
  name: string,
  kinds: readonly BoundKind[] = boundKinds,
): BudgetSettings {
  return kinds.reduce<BudgetSettings>(
    (left, kind) => ({ ...left, [fields[kind]]: withoutEntry(left[fields[kind]], name) }),
    budget,
  );
}

/** The industries that have a bound, those with a floor first; outer spaces of names do not count. */
export function boundsByName(budget: BudgetSettings): Map<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const kind of boundKinds) {
    for (const [name, amount] of Object.entries(budget[fields[kind]])) {
      const key = name.trim();
      found.set(key, { ...found.get(key), [kind]: amount });
    }
  }
  return found;
}

/** Sets an amount where the name stands already, else at the end. */
function withEntry(amounts: Amounts, name: string, amount: number): Amounts {
  const key = Object.keys(amounts).find((other) => other.trim() === name.trim());
  const entries = Object.entries(amounts);
  if (key === undefined) return Object.fromEntries([...entries, [name, amount]]);
  return Object.fromEntries(entries.map(([other, before]) => [other, other === key ? amount : before]));
}

function withoutEntry(amounts: Amounts, name: string): Amounts {
  return Object.fromEntries(Object.entries(amounts).filter(([other]) => other.trim() !== name.trim()));
}

function checked(amount: number): number {
  if (!(amount >= 0 && Number.isFinite(amount))) throw new RangeError(`An amount must be a number ≥ 0, not ${amount}.`);
  return amount;
}
