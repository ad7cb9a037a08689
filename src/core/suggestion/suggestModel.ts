import { defaultBudget } from "../budget/defaultBudget";
import type { DataColumn, DataTable } from "../model/dataTable";
import { defaultMinCoverage, defaultTiers } from "../model/defaultTiers";
import { problem, type Problem } from "../model/problem";
import type { Criterion, ScoringModel } from "../model/scoringModel";
import { columnStats, type ColumnStats } from "./columnStats";
import { headerName } from "./headerWords";
import { skipReason } from "./skipReason";
import { matchDefault, suggestCriterion } from "./suggestCriterion";

/** Two columns of the same bare header are one measure when this share of their rows is equal. */
const duplicateShare = 0.9;

/** The name of a suggested model, in both languages because core does not know the user's. */
export const suggestedName = "Suggested model / 建议模型";

/**
 * A first model for any table: each numeric column a criterion of equal weight, everything marked as suggested.
 *
 * Goalposts are the 5th and 95th percentile (type 7, Excel PERCENTILE.INC), rounded outwards to readable numbers and frozen.
 * Headers that mean one of `defaultCriteria` take its value function where the numbers fit its unit, else the percentiles
 * (`suggest/unit-misfit`). Dates, ids, codes, constant and mostly empty columns are left out (`suggest/skipped`, infos).
 * No model when no column is left (`suggest/no-columns`, error).
 *
 * @source domain 2.2; the quantile is Hyndman & Fan's definition 7
 * @example suggestModel(table).model?.criteria.map((c) => c.id) // ["market_size", "win_rate"]
 */
export function suggestModel(table: DataTable): { model?: ScoringModel; problems: Problem[] } {
  const problems: Problem[] = [];
  const drafts: Omit<Criterion, "weight">[] = [];
  for (const { column, stats } of usableColumns(table, problems)) {
    const known = matchDefault(column.header);
    const taken = drafts.some((draft) => draft.id === known?.id);
    const suggestion = suggestCriterion(column.header, stats, taken ? undefined : known);
    problems.push(...suggestion.problems);
    drafts.push({ ...suggestion.criterion, id: uniqueId(suggestion.criterion.id, drafts) });
  }
  if (drafts.length === 0) return { problems: [...problems, problem("error", "suggest/no-columns", "", {})] };
  const model: ScoringModel = {
    version: 1,
    name: suggestedName,
    nameColumn: table.nameHeader,
    criteria: drafts.map((draft) => ({ ...draft, weight: 100 / drafts.length })),
    missing: { policy: "renormalise", minCoverage: defaultMinCoverage },
    gates: [],
    tiers: defaultTiers,
    budget: defaultBudget,
  };
  return { model, problems };
}

interface Usable {
  readonly column: DataColumn;
  readonly stats: ColumnStats;
}

/** The columns that can be criteria; the others that hold numbers are reported. */
function usableColumns(table: DataTable, problems: Problem[]): Usable[] {
  const usable: Usable[] = [];
  for (const column of table.columns) {
    const stats = columnStats(column.ratings);
    const twin = usable.some((other) => isSameMeasure(other.column, column));
    const reason = skipReason(column, stats) ?? (twin ? "duplicate" : undefined);
    if (reason === undefined && stats !== undefined) usable.push({ column, stats });
    else if (stats !== undefined && reason !== undefined)
      problems.push(problem("info", "suggest/skipped", column.header, { column: column.header, reason }));
  }
  return usable;
}

function isSameMeasure(a: DataColumn, b: DataColumn): boolean {
  if (headerName(a.header) !== headerName(b.header)) return false;
  const equal = a.ratings.filter((x, i) => Object.is(x, b.ratings[i])).length;
  return equal >= duplicateShare * a.ratings.length;
}

function uniqueId(id: string, drafts: readonly { readonly id: string }[]): string {
  let unique = id;
  for (let k = 2; drafts.some((draft) => draft.id === unique); k++) unique = `${id}_${k}`;
  return unique;
}
