import type { DataTable } from "../model/dataTable";
import { headerKey } from "../model/findColumn";
import type { Criterion, ScoringModel } from "../model/scoringModel";
import { columnStats } from "../suggestion/columnStats";
import { matchDefault, suggestCriterion } from "../suggestion/suggestCriterion";

/**
 * Headers of the columns that could become a criterion: with at least two different numbers, no dates, and not used by one yet.
 * In the order of the table.
 *
 * @example addableColumns(model, table) // []
 */
export function addableColumns(model: ScoringModel, table: DataTable): string[] {
  const used = new Set(model.criteria.map((c) => headerKey(c.column)));
  return table.columns.flatMap(({ header, ratings, format }) => {
    const stats = format === "date" ? undefined : columnStats(ratings);
    return stats === undefined || stats.min === stats.max || used.has(headerKey(header)) ? [] : [header];
  });
}

/**
 * The model with a criterion for one column at its end, as `suggestModel` would guess it and marked so, with the mean of the weights.
 * A header that is not among `addableColumns` changes nothing.
 *
 * @source the mean is ours: the new criterion counts as much as an average one of those that it is weighed against
 */
export function addCriterion(model: ScoringModel, table: DataTable, header: string): ScoringModel {
  const column = table.columns.find((c) => c.header === header);
  const stats = column === undefined ? undefined : columnStats(column.ratings);
  if (stats === undefined || !addableColumns(model, table).includes(header)) return model;
  const known = matchDefault(header);
  const taken = model.criteria.some((c) => c.id === known?.id);
  const { criterion } = suggestCriterion(header, stats, taken ? undefined : known);
  const added = { ...criterion, id: freeId(criterion.id, model), weight: meanWeight(model, criterion.group) };
  return { ...model, criteria: [...model.criteria, added] };
}

function meanWeight({ criteria, groups }: ScoringModel, group: Criterion["group"]): number {
  const peers = groups === undefined ? criteria : criteria.filter((c) => c.group === group);
  const weights = peers.map((c) => c.weight).filter((weight) => weight > 0);
  if (weights.length === 0) return 10;
  return Number((weights.reduce((a, w) => a + w, 0) / weights.length).toFixed(2));
}

function freeId(id: string, { criteria }: ScoringModel): string {
  let free = id;
  for (let k = 2; criteria.some((c) => c.id === free); k++) free = `${id}_${k}`;
  return free;
}
