import type { Problem, ScoringModel } from "#core";
import { checkModel, hasErrors } from "#core";
import type { Language } from "#text";
import { fixedArea, quoteSheet } from "./address";
import { formatsByHeader } from "./grid/checkColumns";
import { findTarget } from "./grid/findTarget";
import { parseGrid } from "./grid/parseGrid";
import { markers, tabColours } from "./layout";
import { planModel } from "./model/planModel";
import { findOurs, ourSheetName } from "./ours";
import type { Plan, Step } from "./plan/plan";
import { prunePlan, settleSheet } from "./plan/settle";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * Plans the model sheet alone, for a model that somebody hands over with a workbook that is not scored yet.
 * @returns the plan, or the errors of the model
 */
export function planModelSheet(
  snapshot: WorkbookSnapshot,
  model: ScoringModel,
  language: Language,
): { readonly plan?: Plan; readonly problems: readonly Problem[] } {
  const problems = checkModel(model);
  if (hasErrors(problems)) return { problems };
  const ours = findOurs(snapshot);
  const sheet = ourSheetName(snapshot, ours, "model");
  const planned = planModel(model, { sheet, language, live: true, formats: formatsOf(snapshot, model) });
  const named = (name: string, area: typeof planned.area): Step => ({
    do: "name",
    name,
    refersTo: `=${quoteSheet(sheet)}!${fixedArea(area)}`,
  });
  const steps: Step[] = [
    { do: "sheet", sheet, after: snapshot.activeSheet, tabColor: tabColours.model },
    ...settleSheet(planned.steps, planned.area, ours.sheets.model),
    named(markers.model, planned.area),
    named(markers.criteria, planned.criteriaArea),
  ];
  return { plan: prunePlan({ version: 1, steps }, snapshot, new Set([sheet])), problems };
}

/** How the model's columns are shown, where its range is already in the workbook. */
function formatsOf(snapshot: WorkbookSnapshot, model: ScoringModel): ReturnType<typeof formatsByHeader> {
  const found = findTarget(snapshot, findOurs(snapshot), undefined, model);
  if (!("target" in found)) return new Map();
  const { grid } = parseGrid(found.target.sheet, found.target.cells, found.target.area);
  return grid === undefined ? new Map() : formatsByHeader(grid);
}
