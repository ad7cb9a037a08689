import type { Problem, ScoringModel } from "#core";
import { checkModel, hasErrors, problem, suggestModel } from "#core";
import type { Language } from "#text";
import { areaAddress, quoteSheet } from "./address";
import { freezeRange } from "./freezeRange";
import type { Target } from "./grid/findTarget";
import { findTarget, targetAddress } from "./grid/findTarget";
import type { Grid } from "./grid/parseGrid";
import { parsingGrid } from "./grid/parseGrid";
import type { ModelChoice, ModelRequest } from "./model/chooseModel";
import { chooseModel } from "./model/chooseModel";
import type { Ours } from "./ours";
import { findOurs } from "./ours";
import type { Step } from "./plan/plan";
import type { Slices } from "./slices";
import { drained } from "./slices";
import type { WorkbookSnapshot } from "./snapshot";

/** What a user may say about a run; everything is optional but the language of the surface that asks. */
export interface ScoringRequest extends ModelRequest {
  readonly range?: string;
  /** Plain values instead of live formulas. */
  readonly values?: boolean;
  /** Language of the surface, used for the sheets where no earlier run chose one. */
  readonly language: Language;
  /** Language of the sheets, when the user chose it. */
  readonly sheetLanguage?: Language;
}

/** What a run acts on, before anything is scored. */
export interface PreparedScoring {
  readonly ours: Ours;
  readonly target: Target;
  readonly grid: Grid;
  readonly model: ScoringModel;
  readonly choice: ModelChoice;
  /** Steps that let go of a range scored before. */
  readonly freeze: readonly Step[];
  readonly problems: readonly Problem[];
}

/** Where preparing stopped: only problems, with what had been found by then. */
export interface Unprepared {
  readonly grid?: Grid;
  readonly model?: undefined;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/**
 * Decides what a run acts on: which range, how its cells read, which model.
 * @returns only problems when one of them is an error.
 */
export function prepareScoring(snapshot: WorkbookSnapshot, request: ScoringRequest): PreparedScoring | Unprepared {
  return drained(preparingScoring(snapshot, request));
}

/** `prepareScoring` in pieces. */
export function* preparingScoring(
  snapshot: WorkbookSnapshot,
  request: ScoringRequest,
): Slices<PreparedScoring | Unprepared> {
  const ours = findOurs(snapshot);
  const choice = chooseModel(ours, request);
  const { language } = choice;
  if (hasErrors(choice.problems)) return { language, problems: choice.problems };
  const found = findTarget(snapshot, ours, request.range, choice.model);
  if ("problem" in found) return { language, problems: [...choice.problems, found.problem, ...modelErrors(choice)] };
  const { target } = found;
  const { sheet, cells, area } = target;
  const { grid, problems: read } = yield* parsingGrid(sheet, cells, area, gridHints(choice.model, ours, target));
  if (grid === undefined) return { language, problems: [...choice.problems, ...read, ...modelErrors(choice)] };
  const moved = otherRange(ours, grid, target, request.force === true);
  const suggestion = choice.model === undefined ? suggestModel(grid) : undefined;
  const model = choice.model ?? suggestion?.model;
  const problems = [...choice.problems, ...read, ...moved.problems, ...(suggestion?.problems ?? [])];
  if (model === undefined || hasErrors(problems)) return { grid, language, problems };
  return { ours, target, grid, model, choice, freeze: moved.steps, problems };
}

/** What is wrong with the model whatever the rows: said together with why the rows cannot be read. */
function modelErrors({ model, place }: ModelChoice): Problem[] {
  if (model === undefined) return [];
  return checkModel(model).flatMap((found) =>
    found.severity === "error" ? [{ ...found, where: place?.(found.where) ?? found.where }] : [],
  );
}

function gridHints(model: ScoringModel | undefined, ours: Ours, target: Target) {
  const columns = Object.values(ours.columns).filter((marked) => marked.sheet.name === target.sheet.name);
  return {
    ...(model?.nameColumn === undefined ? {} : { nameColumn: model.nameColumn }),
    ours: new Set(columns.map((marked) => marked.area.left)),
  };
}

/** One range a workbook is scored: another one needs force, and then the first keeps its results as values. */
function otherRange(ours: Ours, grid: Grid, target: Target, force: boolean): { problems: Problem[]; steps: Step[] } {
  const { data } = ours;
  if (data === undefined) return { problems: [], steps: [] };
  const same = data.sheet.name === grid.sheet && data.area.top === grid.headerRow && data.area.left === grid.area.left;
  if (same) return { problems: [], steps: [] };
  const scored = `${quoteSheet(data.sheet.name)}!${areaAddress(data.area)}`;
  const range = targetAddress(target);
  if (!force) return { problems: [problem("error", "workbook/other-range", range, { range, scored })], steps: [] };
  return { problems: [problem("info", "workbook/frozen", scored, { range: scored })], steps: freezeRange(ours) };
}
