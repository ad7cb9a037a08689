import type { Problem } from "#core";
import { distinct } from "../components/problemKinds";

/** Problems of the budget by the field that they are about. */
export interface PlacedProblems {
  readonly total: readonly Problem[];
  readonly unit: readonly Problem[];
  readonly reserve: readonly Problem[];
  /** Of the shares together. */
  readonly shares: readonly Problem[];
  readonly byTier: ReadonlyMap<string, readonly Problem[]>;
  /** Of the locks together. */
  readonly locks: readonly Problem[];
  /** By the industry's name without outer spaces. */
  readonly byName: ReadonlyMap<string, readonly Problem[]>;
  /** Of no field. */
  readonly rest: readonly Problem[];
}

const place = /^budget\.(total|unit|reserve|shares|floors|caps|locks)(?:\.(.+))?$/su;

/** Sorts the problems of the budget to their fields; problems of anything else are left out. */
export function placeProblems(problems: readonly Problem[]): PlacedProblems {
  const lists = new Map<string, Problem[]>();
  const byTier = new Map<string, Problem[]>();
  const byName = new Map<string, Problem[]>();
  for (const problem of distinct(problems.filter(({ code }) => code.startsWith("budget/")))) {
    const [, field = "rest", key] = place.exec(problem.where) ?? [];
    if (key === undefined) push(lists, field, problem);
    else if (field === "shares") push(byTier, key, problem);
    else push(byName, key.trim(), problem);
  }
  const of = (field: string): readonly Problem[] => lists.get(field) ?? [];
  return {
    ...{ total: of("total"), unit: of("unit"), reserve: of("reserve"), shares: of("shares"), locks: of("locks") },
    ...{ byTier, byName, rest: of("rest") },
  };
}

function push(lists: Map<string, Problem[]>, key: string, problem: Problem): void {
  lists.set(key, [...(lists.get(key) ?? []), problem]);
}
