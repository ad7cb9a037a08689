import type { ScoreDone } from "#actions";
import { problemText } from "#text";

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The object that --json prints: rows in sheet order, numbers with full double precision. */
export function resultJson(done: ScoreDone, out: string) {
  const { result, model, language } = done;
  const { names } = done.grid;
  const m = model.criteria.length;
  const byCriterion = <T>(pick: (j: number) => T): Record<string, T> =>
    Object.fromEntries(model.criteria.map((criterion, j) => [criterion.id, pick(j)]));
  return {
    rows: names.map((name, i) => ({
      name,
      values: byCriterion((j) => orNull(result.values[i * m + j])),
      contributions: byCriterion((j) => result.contributions[i * m + j] ?? 0),
      score: orNull(result.score[i]),
      low: result.low[i] ?? 0,
      high: result.high[i] ?? 10,
      coverage: result.coverage[i] ?? 0,
      rank: result.rank[i] === 0 ? null : orNull(result.rank[i]),
      tier: result.tier[i],
      gates: (result.gatesFired[i] ?? []).map((g) => model.gates[g]?.reason ?? ""),
    })),
    ...(done.budget === undefined ? {} : { budget: budgetJson(done.budget) }),
    problems: done.problems.map((found) => ({ ...found, text: problemText(found, language) })),
    out,
  };
}

function budgetJson({ total, unit, reserve, unallocated, rows }: NonNullable<ScoreDone["budget"]>) {
  return { total, unit, reserve, unallocated, rows };
}
