import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import { checkModel, hasErrors, problem, scoreTable, splitBudget, suggestModel } from "#core";
import type { Language } from "#text";
import { areaAddress, quoteSheet } from "./address";
import { freezeRange } from "./freezeRange";
import { checkColumns, withAddresses } from "./grid/checkColumns";
import type { Target } from "./grid/findTarget";
import { findTarget, targetAddress } from "./grid/findTarget";
import type { Grid } from "./grid/parseGrid";
import { parseGrid } from "./grid/parseGrid";
import type { ModelChoice, ModelRequest } from "./model/chooseModel";
import { chooseModel } from "./model/chooseModel";
import type { Ours } from "./ours";
import { findOurs } from "./ours";
import type { Plan, Step } from "./plan/plan";
import { prunePlan } from "./plan/settle";
import type { WorkbookSnapshot } from "./snapshot";
import { writeScoring } from "./writeScoring";

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

export interface PlannedScoring {
  readonly plan: Plan;
  /** The plan with everything in it, also what already is as planned. */
  readonly wholePlan: Plan;
  readonly grid: Grid;
  readonly model: ScoringModel;
  readonly modelSource: ModelChoice["source"];
  readonly result: ScoreResult;
  readonly budget?: BudgetPlan;
  readonly live: boolean;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

export type PlanScoringOutcome = PlannedScoring | { readonly plan?: undefined; readonly problems: readonly Problem[] };

/**
 * Decides everything about one scoring run from what the workbook holds: which range, which model, the scores, the
 * budget, and every step that writes them. Reads nothing and writes nothing.
 * @returns the plan, or only problems when one of them is an error.
 */
export function planScoring(snapshot: WorkbookSnapshot, request: ScoringRequest): PlanScoringOutcome {
  const ours = findOurs(snapshot);
  const choice = chooseModel(ours, request);
  if (hasErrors(choice.problems)) return { problems: choice.problems };
  const found = findTarget(snapshot, ours, request.range, choice.model);
  if ("problem" in found) return { problems: [...choice.problems, found.problem, ...modelErrors(choice)] };
  const { target } = found;
  const parsed = parseGrid(target.sheet, target.cells, target.area, gridHints(choice.model, ours, target));
  if (parsed.grid === undefined) return { problems: [...choice.problems, ...parsed.problems, ...modelErrors(choice)] };
  const { grid } = parsed;
  const moved = otherRange(ours, grid, target, request.force === true);
  const suggestion = choice.model === undefined ? suggestModel(grid) : undefined;
  const model = choice.model ?? suggestion?.model;
  const before = [...choice.problems, ...parsed.problems, ...moved.problems, ...(suggestion?.problems ?? [])];
  if (model === undefined || hasErrors(before)) return { problems: before };
  const scored = score(model, grid, choice);
  const problems = [...before, ...checkColumns(grid, model), ...scored.problems, ...suggestedNote(choice, model)];
  if (scored.result === undefined || hasErrors(problems)) return { problems };
  const written = writeScoring({
    ...{ snapshot, ours, target, grid, model, freeze: moved.steps, result: scored.result },
    ...(scored.budget === undefined ? {} : { budget: scored.budget }),
    values: request.values === true,
    language: choice.language,
  });
  const all = [...problems, ...written.problems];
  if (hasErrors(all)) return { problems: all };
  return {
    plan: prunePlan(written.plan, snapshot, new Set(Object.values(written.sheets))),
    wholePlan: written.plan,
    ...{ grid, model, modelSource: choice.source, result: scored.result },
    ...(scored.budget === undefined ? {} : { budget: scored.budget }),
    live: written.live,
    language: choice.language,
    problems: all,
  };
}

/** What is wrong with the model whatever the rows: said together with why the rows cannot be read. */
function modelErrors({ model, place }: ModelChoice): Problem[] {
  if (model === undefined) return [];
  return checkModel(model).flatMap((found) =>
    found.severity === "error" ? [{ ...found, where: place?.(found.where) ?? found.where }] : [],
  );
}

function suggestedNote(choice: ModelChoice, model: ScoringModel): Problem[] {
  const count = model.criteria.filter((criterion) => criterion.suggested === true).length;
  if (choice.source === "given" || count === 0) return [];
  return [problem("warning", "workbook/model-suggested", "", { count })];
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

function score(model: ScoringModel, grid: Grid, choice: ModelChoice) {
  const scored = scoreTable(model, grid);
  const { result } = scored;
  const rows = grid.names.map((name, i) => ({
    name,
    tier: result?.tier[i] ?? "",
    score: result?.score[i] ?? Number.NaN,
    ranked: (result?.rank[i] ?? 0) > 0,
  }));
  const budget =
    model.budget === undefined || result === undefined ? undefined : splitBudget(model.budget, model.tiers, rows);
  const place = choice.place ?? ((path: string): string => path);
  // Blank, unreadable and error cells are reported one kind at a time by checkColumns.
  const found = [...scored.problems.filter((p) => p.code !== "score/missing"), ...(budget?.problems ?? [])];
  const problems = withAddresses(found, grid).map((p, i) => (p === found[i] ? { ...p, where: place(p.where) } : p));
  return { ...(result === undefined ? {} : { result }), ...(budget === undefined ? {} : { budget }), problems };
}
