import type { DataColumn } from "../model/dataTable";
import { problem, type Problem, type Severity } from "../model/problem";
import { rowList } from "../model/rowList";
import type { Criterion } from "../model/scoringModel";

/**
 * Every problem of one criterion's ratings: missing cells (info), ratings that its scale refuses (error), a log of zero (info), no
 * spread or sample-relative values (warning), a sample-relative scale on a single row (error).
 *
 * Codes: `score/missing`, `score/no-numbers`, `scale/rating-range`, `scale/log-negative`, `scale/log-zero`, `scale/below-bands`,
 * `scale/relative`, `scale/one-row`, `scale/no-spread`. Each names its rows in `detail`.
 *
 * @source domain 2.11
 * @example checkRatings(criterion, column, ["Retail"]) // []
 */
export function checkRatings(criterion: Criterion, column: DataColumn, names: readonly string[]): Problem[] {
  const found: Problem[] = [];
  const detail = { criterion: criterion.id, column: column.header };
  const report = (severity: Severity, code: RowsCode, test: (rating: number) => boolean) => {
    const indexes = indexesWhere(column.ratings, test);
    if (indexes.length > 0)
      found.push(problem(severity, code, column.header, { ...detail, ...rowList(indexes, names) }));
  };
  const missing = indexesWhere(column.ratings, (x) => !Number.isFinite(x));
  if (missing.length === names.length && names.length > 0)
    found.push(problem("warning", "score/no-numbers", column.header, detail));
  else report("info", "score/missing", (x) => !Number.isFinite(x));

  const { scale } = criterion;
  if (scale.kind === "rating") report("error", "scale/rating-range", (x) => Number.isFinite(x) && (x < 0 || x > 10));
  if (scale.kind === "goalposts" && scale.log) {
    report("error", "scale/log-negative", (x) => Number.isFinite(x) && x < 0);
    report("info", "scale/log-zero", (x) => x === 0);
  }
  if (scale.kind === "bands") {
    const first = scale.bands[0]?.[0] ?? -Infinity;
    report("warning", "scale/below-bands", (x) => Number.isFinite(x) && x < first);
  }
  if (scale.kind === "minmax" || scale.kind === "percentile")
    found.push(...checkRelative(criterion, column, names.length));
  return found;
}

/** True when a column without a missing value may still have problems, so that its ratings must be looked through. */
export function isDelicate({ scale }: Criterion): boolean {
  return scale.kind === "minmax" || scale.kind === "percentile" || (scale.kind === "goalposts" && scale.log);
}

type RowsCode = "score/missing" | "scale/rating-range" | "scale/log-negative" | "scale/log-zero" | "scale/below-bands";

function checkRelative(criterion: Criterion, column: DataColumn, rowCount: number): Problem[] {
  const where = column.header;
  const detail = { criterion: criterion.id, column: column.header };
  const kind = criterion.scale.kind;
  if (rowCount === 1) return [problem("error", "scale/one-row", where, { ...detail, kind })];
  const found = [problem("warning", "scale/relative", where, { ...detail, kind })];
  const finite = column.ratings.filter((x) => Number.isFinite(x));
  const first = finite[0];
  if (first !== undefined && finite.every((x) => x === first))
    found.push(problem("warning", "scale/no-spread", where, detail));
  return found;
}

function indexesWhere(ratings: Float64Array, test: (rating: number) => boolean): number[] {
  const indexes: number[] = [];
  for (let i = 0; i < ratings.length; i++) if (test(ratings[i] ?? NaN)) indexes.push(i);
  return indexes;
}
