import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import { hasErrors, problem, scoreTable, splitBudget, suggestModel } from "#core";
import type { Language } from "#text";
import type { Area } from "./address";
import { areaAddress, fixedArea, quoteSheet } from "./address";
import { planBudget } from "./budget/planBudget";
import { placeColumns } from "./columns/placeColumns";
import { planColumns } from "./columns/planColumns";
import { checkColumns, formatsByHeader, withAddresses } from "./grid/checkColumns";
import type { Target } from "./grid/findTarget";
import { findTarget, targetAddress } from "./grid/findTarget";
import type { Grid } from "./grid/parseGrid";
import { parseGrid } from "./grid/parseGrid";
import { freezeRange } from "./freezeRange";
import type { OurSheet } from "./layout";
import { liveCriterionLimit, liveRowLimit, markers } from "./layout";
import { fingerprintOf } from "./model/fingerprint";
import { parseModelSheet } from "./model/parseModelSheet";
import { planModel } from "./model/planModel";
import type { Ours } from "./ours";
import { findOurs, isOurSheet, ourSheetName } from "./ours";
import type { Plan, Step } from "./plan/plan";
import { prunePlan, settleSheet } from "./plan/settle";
import { chosenArea, planScores } from "./scores/planScores";
import type { WorkbookSnapshot } from "./snapshot";

/** What a user may say about a run; everything is optional but the language of the surface that asks. */
export interface ScoringRequest {
  readonly range?: string;
  readonly model?: ScoringModel;
  /** Plain values instead of live formulas. */
  readonly values?: boolean;
  readonly force?: boolean;
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
  readonly modelSource: "sheet" | "given" | "suggested";
  readonly result: ScoreResult;
  readonly budget?: BudgetPlan;
  readonly live: boolean;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

export type PlanScoringOutcome = PlannedScoring | { readonly plan?: undefined; readonly problems: readonly Problem[] };

interface ModelChoice {
  readonly model?: ScoringModel;
  readonly source: PlannedScoring["modelSource"];
  readonly language: Language;
  /** The address for a path of the model, where the model stands on a sheet. */
  readonly place?: (path: string) => string;
  readonly problems: readonly Problem[];
}

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
  if ("problem" in found) return { problems: [...choice.problems, found.problem] };
  const { target } = found;
  const parsed = parseGrid(target.sheet, target.cells, target.area, gridHints(choice.model, ours, target));
  if (parsed.grid === undefined) return { problems: [...choice.problems, ...parsed.problems] };
  const { grid } = parsed;
  const moved = otherRange(ours, grid, target, request.force === true);
  const suggestion = choice.model === undefined ? suggestModel(grid) : undefined;
  const model = choice.model ?? suggestion?.model;
  const before = [...choice.problems, ...parsed.problems, ...moved.problems, ...(suggestion?.problems ?? [])];
  if (model === undefined || hasErrors(before)) return { problems: before };
  const scored = score(model, grid, choice);
  const problems = [...before, ...checkColumns(grid, model), ...scored.problems, ...suggestedNote(choice, model)];
  if (scored.result === undefined || hasErrors(problems)) return { problems };
  return writePlan(
    { snapshot, ours, request, choice, target, grid, model, freeze: moved.steps, ...scored, result: scored.result },
    problems,
  );
}

function suggestedNote(choice: ModelChoice, model: ScoringModel): Problem[] {
  const count = model.criteria.filter((criterion) => criterion.suggested === true).length;
  if (choice.source === "given" || count === 0) return [];
  return [problem("warning", "workbook/model-suggested", "", { count })];
}

/** The model that was given, else the one on the model sheet, else none. */
function chooseModel(ours: Ours, request: ScoringRequest): ModelChoice {
  const marked = ours.sheets.model;
  const { cells } = marked?.sheet ?? {};
  const parsed = marked === undefined || cells === undefined ? undefined : parseModelSheet(cells, marked.sheet.name);
  const language = request.sheetLanguage ?? parsed?.language ?? request.language;
  const kept: Problem[] =
    request.sheetLanguage === undefined && language !== request.language
      ? [problem("info", "workbook/kept-language", "", { language })]
      : [];
  if (request.model !== undefined) {
    const edited = parsed !== undefined && isEdited(parsed.model, parsed.fingerprint, request.model);
    const refused = edited && request.force !== true;
    const where = marked === undefined ? "" : quoteSheet(marked.sheet.name);
    const problems = refused ? [problem("error", "workbook/model-edited", where, {})] : [];
    return { model: request.model, source: "given", language, problems: [...problems, ...kept] };
  }
  if (parsed === undefined) return { source: "suggested", language, problems: kept };
  const { model, place } = parsed;
  return {
    ...(model === undefined ? {} : { model }),
    source: "sheet",
    language,
    place,
    problems: [...parsed.problems, ...kept],
  };
}

/** True when the sheet holds neither the model as we wrote it nor the one that would replace it. */
function isEdited(sheet: ScoringModel | undefined, written: string | undefined, given: ScoringModel): boolean {
  if (sheet === undefined) return true;
  const now = fingerprintOf(sheet);
  return now !== written && now !== fingerprintOf(given);
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
  const found = [...scored.problems, ...(budget?.problems ?? [])];
  const problems = withAddresses(found, grid).map((p, i) => (p === found[i] ? { ...p, where: place(p.where) } : p));
  return { ...(result === undefined ? {} : { result }), ...(budget === undefined ? {} : { budget }), problems };
}

interface Writing {
  readonly snapshot: WorkbookSnapshot;
  readonly ours: Ours;
  readonly request: ScoringRequest;
  readonly choice: ModelChoice;
  readonly target: Target;
  readonly grid: Grid;
  readonly model: ScoringModel;
  readonly freeze: readonly Step[];
  readonly result: ScoreResult;
  readonly budget?: BudgetPlan;
}

function writePlan(writing: Writing, found: readonly Problem[]): PlanScoringOutcome {
  const { snapshot, ours, request, choice, target, grid, model, result, budget } = writing;
  const { language } = choice;
  const tooLarge = grid.names.length > liveRowLimit || model.criteria.length > liveCriterionLimit;
  const live = request.values !== true && !tooLarge;
  const problems = [...found];
  if (tooLarge && request.values !== true) {
    problems.push(problem("warning", "workbook/values-mode", "", { count: grid.names.length, limit: liveRowLimit }));
  }
  const names = sheetNamesFor(snapshot, ours);
  const previous: Ours = writing.freeze.length === 0 ? ours : { sheets: ours.sheets, columns: {} };
  const planned = planModel(model, { sheet: names.model, language, live, formats: formatsByHeader(grid) });
  const context = { model, grid, refs: planned.refs, language, result, live };
  const scores = planScores({ ...context, sheet: names.scores, chosen: ours.chosen });
  const placed = placeColumns(target, grid, previous);
  problems.push(...placed.problems);
  if (hasErrors(problems)) return { problems };
  const columns = { ...context, target, ours: previous, placed, scoresSheet: names.scores, scores: scores.layout };
  const sheets: SheetPlan[] = [
    { key: "model", tab: "#1F3864", steps: planned.steps, area: planned.area },
    { key: "scores", tab: "#7F7F7F", steps: scores.steps, area: scores.area },
  ];
  if (budget !== undefined) {
    const pages = { sheet: names.budget, scoresSheet: names.scores, scores: scores.layout, budget };
    sheets.push({ key: "budget", tab: "#548235", ...planBudget({ ...context, ...pages }) });
  }
  const steps: Step[] = [
    ...writing.freeze,
    ...sheetSteps(sheets, names, ours, grid.sheet),
    ...planColumns(columns),
    name(markers.criteria, names.model, planned.criteriaArea),
    name(markers.chosen, names.scores, chosenArea),
  ];
  const wholePlan: Plan = { version: 1, steps };
  const own = new Set(Object.values(names));
  return {
    plan: prunePlan(wholePlan, snapshot, own),
    wholePlan,
    grid,
    model,
    modelSource: choice.source,
    result,
    ...(budget === undefined ? {} : { budget }),
    live,
    language,
    problems,
  };
}

interface SheetPlan {
  readonly key: OurSheet;
  readonly tab: string;
  readonly steps: readonly Step[];
  readonly area: Area;
}

type SheetNames = Readonly<Record<OurSheet, string>>;

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
  const added = sheets.map(({ key, tab }): Step => {
    const step: Step = { do: "sheet", sheet: names[key], after, tabColor: tab };
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

/** True for a sheet that a run writes anew and that is never scored. */
export function isScoringSheet(snapshot: WorkbookSnapshot, sheet: string): boolean {
  return isOurSheet(findOurs(snapshot), sheet);
}
