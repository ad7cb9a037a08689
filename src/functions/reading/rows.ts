import type { Aggregate } from "#core";
import { aggregate } from "#core";
import type { Cells } from "./cells";
import type { CriteriaArguments } from "./criteria";
import { readCriteria } from "./criteria";
import { needed, readNumber, vectorOf } from "./numbers";
import type { Read, Refusal } from "./refusal";
import { isRefusal, noData, refuse } from "./refusal";
import type { Criteria } from "./rules";
import { ratingRefusal, valueMatrix } from "./rules";

/** Rows that were scored, or why one could not be: `refusals[i]` stands instead of row i's score. */
export interface ScoredRows {
  readonly cells: Cells;
  readonly criteria: Criteria;
  /** n × m, row-major, NaN for missing. */
  readonly values: Float64Array;
  readonly parts: Aggregate;
  readonly refusals: readonly (Refusal | undefined)[];
}

/** Scores each row of a range; what is wrong with one row stays with that row. */
export function scoreRows(argument: string, given: unknown, by: CriteriaArguments): Read<ScoredRows> {
  const cells = needed(argument, given);
  if (isRefusal(cells)) return cells;
  return scoreCells(cells, cells.columns, by);
}

/** Scores one row or column of ratings. */
export function scoreRow(given: unknown, by: CriteriaArguments): Read<ScoredRows> {
  const cells = needed("ratings", given);
  if (isRefusal(cells)) return cells;
  const vector = vectorOf(cells, cells.entries.length, cells.argument);
  if (isRefusal(vector)) return vector;
  const scored = scoreCells(vector, vector.entries.length, by);
  if (isRefusal(scored)) return scored;
  const { rules } = scored.criteria;
  const relative = rules.findIndex(({ scale }) => scale.kind === "minmax" || scale.kind === "percentile");
  const label = rules[relative]?.label;
  if (relative >= 0) return refuse((words, language) => words.relative(label?.[language] ?? `${relative + 1}`));
  return scored.refusals[0] ?? scored;
}

function scoreCells(cells: Cells, m: number, by: CriteriaArguments): Read<ScoredRows> {
  const criteria = readCriteria(by, m, cells.argument);
  if (isRefusal(criteria)) return criteria;
  const n = cells.entries.length / m;
  const ratings = new Float64Array(n * m).fill(NaN);
  const wrong = Array.from({ length: n }, (_, i) => readRow(cells, i * m, criteria, ratings));
  const values = valueMatrix(criteria, ratings);
  const parts = aggregate(values, criteria.shares);
  const empty = noData((words) => words.noNumber(cells.argument));
  const refusals = wrong.map((refusal, i) => refusal ?? (parts.coverage[i] === 0 ? empty : undefined));
  return { cells, criteria, values, parts, refusals };
}

/** Reads the row that starts at `start` into `ratings`; refused ratings of a criterion without weight do not matter. */
function readRow(cells: Cells, start: number, { rules, shares }: Criteria, ratings: Float64Array): Refusal | undefined {
  let first: Refusal | undefined;
  rules.forEach((rule, j) => {
    if (shares[j] === 0) return;
    const rating = readNumber(cells, start + j);
    const wrong = isRefusal(rating) ? rating : ratingRefusal(rule, rating, cells, start + j);
    if (wrong === undefined && !isRefusal(rating)) ratings[start + j] = rating;
    first ??= wrong;
  });
  return first;
}
