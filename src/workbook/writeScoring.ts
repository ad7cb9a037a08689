import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import { problem } from "#core";
import type { Language } from "#text";
import type { Area } from "./address";
import { cellAddress, fixedArea, quoteSheet } from "./address";
import { planBudget } from "./budget/planBudget";
import { placeColumns } from "./columns/placeColumns";
import { planColumns } from "./columns/planColumns";
import { formatsByHeader } from "./grid/checkColumns";
import type { Target } from "./grid/findTarget";
import type { Grid } from "./grid/parseGrid";
import type { OurSheet } from "./layout";
import { liveCriterionLimit, liveRowLimit, markers, tabColours } from "./layout";
import { planModel } from "./model/planModel";
import type { Ours } from "./ours";
import { ourSheetName } from "./ours";
import type { CellContent, Plan, Step } from "./plan/plan";
import { literal } from "./plan/plan";
import { settleSheet } from "./plan/settle";
import { chosenArea, planScores } from "./scores/planScores";
import { whyText } from "./scores/whyText";
import type { Slices } from "./slices";
import { drained, stageOf } from "./slices";
import type { WorkbookSnapshot } from "./snapshot";

/** Everything that is decided before the first step is planned. */
export interface Writing {
  readonly snapshot: WorkbookSnapshot;
  readonly ours: Ours;
  /** Plain values asked for. */
  readonly values: boolean;
  readonly language: Language;
  readonly target: Target;
  readonly grid: Grid;
  readonly model: ScoringModel;
  /** Steps that let go of a range scored before. */
  readonly freeze: readonly Step[];
  readonly result: ScoreResult;
  readonly budget?: BudgetPlan;
}

export interface Written {
  readonly plan: Plan;
  readonly live: boolean;
  /** Names of our sheets. */
  readonly sheets: SheetNames;
  readonly problems: readonly Problem[];
}

/** Plans every step of a run: our sheets, the columns beside the range, the names that find them again. */
export function writeScoring(writing: Writing): Written {
  return drained(writingScoring(writing));
}

/** `writeScoring` in pieces. */
export function* writingScoring(writing: Writing): Slices<Written> {
  const { snapshot, ours, target, grid, model, result, language } = writing;
  const { live, problems } = liveOrValues(writing);
  const names = sheetNamesFor(snapshot, ours);
  const previous: Ours = writing.freeze.length === 0 ? ours : { sheets: ours.sheets, columns: {} };
  const planned = planModel(model, { sheet: names.model, language, live, formats: formatsByHeader(grid) });
  const reasons: CellContent[] = [];
  const why = (row: number): CellContent => (reasons[row] ??= literal(whyText(model, result, row, language)));
  const context = { model, grid, refs: planned.refs, language, result, live, why };
  const scores = yield* stageOf(planScores({ ...context, sheet: names.scores, chosen: ours.chosen }), 0, 0.5);
  const placed = placeColumns(target, grid, previous);
  const pages = { scoresSheet: names.scores, scores: scores.layout };
  const budget: SheetPlan[] = [];
  if (writing.budget !== undefined) {
    const split = { ...context, ...pages, sheet: names.budget, budget: writing.budget };
    budget.push({ key: "budget", ...(yield* stageOf(planBudget(split), 0.5, 0.7)) });
  }
  const columns = yield* stageOf(planColumns({ ...context, ...pages, target, ours: previous, placed }), 0.7, 1);
  const sheets: SheetPlan[] = [
    { key: "model", steps: planned.steps, area: planned.area },
    { key: "scores", steps: scores.steps, area: scores.area },
    ...budget,
  ];
  const steps: Step[] = [
    ...writing.freeze,
    ...sheetSteps(sheets, names, ours, grid.sheet),
    ...columns,
    name(markers.criteria, names.model, planned.criteriaArea),
    name(markers.chosen, names.scores, chosenArea),
    ...showResults(target, placed.added, cellAddress(grid.headerRow, placed.columns.tier)),
  ];
  return { plan: { version: 1, steps }, live, sheets: names, problems: [...problems, ...placed.problems] };
}

/** New columns may stand far to the right of what is in sight; later runs leave the selection to the user. */
function showResults({ sheet }: Target, added: ReadonlySet<string>, range: string): Step[] {
  return added.has("tier") && sheet.visible ? [{ do: "show", sheet: sheet.name, range }] : [];
}

function liveOrValues({ values, grid, model }: Writing): { live: boolean; problems: readonly Problem[] } {
  const tooLarge = grid.names.length > liveRowLimit || model.criteria.length > liveCriterionLimit;
  if (values || !tooLarge) return { live: !values, problems: [] };
  const detail = { count: grid.names.length, limit: liveRowLimit };
  return { live: false, problems: [problem("warning", "workbook/values-mode", "", detail)] };
}

interface SheetPlan {
  readonly key: OurSheet;
  readonly steps: readonly Step[];
  readonly area: Area;
}

export type SheetNames = Readonly<Record<OurSheet, string>>;

function sheetNamesFor(snapshot: WorkbookSnapshot, ours: Ours): SheetNames {
  return {
    model: ourSheetName(snapshot, ours, "model"),
    scores: ourSheetName(snapshot, ours, "scores"),
    budget: ourSheetName(snapshot, ours, "budget"),
  };
}

/** All sheets come first, because formulas on one point at the others. */
function sheetSteps(sheets: readonly SheetPlan[], names: SheetNames, ours: Ours, dataSheet: string): Step[] {
  let after = dataSheet;
  const added = sheets.map(({ key }): Step => {
    const step: Step = { do: "sheet", sheet: names[key], after, tabColor: tabColours[key] };
    after = names[key];
    return step;
  });
  const written = sheets.flatMap(({ key, steps, area }) => [
    ...settleSheet(steps, area, ours.sheets[key]),
    name(markers[key], names[key], area),
  ]);
  return [...added, ...written];
}

function name(marker: string, sheet: string, area: Area): Step {
  return { do: "name", name: marker, refersTo: `=${quoteSheet(sheet)}!${fixedArea(area)}` };
}
