import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import { hasErrors, problem } from "#core";
import type { Language } from "#text";
import type { Grid } from "./grid/parseGrid";
import type { ModelChoice } from "./model/chooseModel";
import type { Plan } from "./plan/plan";
import { prunePlan } from "./plan/settle";
import type { PreparedScoring, ScoringRequest } from "./prepareScoring";
import { preparingScoring } from "./prepareScoring";
import { scoreGrid } from "./scoreGrid";
import type { Slices } from "./slices";
import { drained, stageOf } from "./slices";
import type { WorkbookSnapshot } from "./snapshot";
import { writingScoring } from "./writeScoring";

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
  return drained(planningScoring(snapshot, request));
}

/** `planScoring` in pieces. */
export function* planningScoring(snapshot: WorkbookSnapshot, request: ScoringRequest): Slices<PlanScoringOutcome> {
  const prepared = yield* stageOf(preparingScoring(snapshot, request), 0, 0.3);
  if (prepared.model === undefined) return { problems: prepared.problems };
  const { ours, target, grid, model, choice, freeze } = prepared;
  const { result, budget, problems: found } = scoreGrid(grid, model, choice.place);
  const problems = [...prepared.problems, ...found, ...suggestedNote(prepared)];
  if (result === undefined || hasErrors(problems)) return { problems };
  const split = budget === undefined ? {} : { budget };
  yield 0.35;
  const { language } = choice;
  const writing = { snapshot, ours, target, grid, model, freeze, result, ...split, language };
  const written = yield* stageOf(writingScoring({ ...writing, values: request.values === true }), 0.35, 0.9);
  const all = [...problems, ...written.problems];
  if (hasErrors(all)) return { problems: all };
  return {
    plan: prunePlan(written.plan, snapshot, new Set(Object.values(written.sheets))),
    wholePlan: written.plan,
    ...{ grid, model, modelSource: choice.source, result, ...split },
    live: written.live,
    language,
    problems: all,
  };
}

function suggestedNote({ choice, model }: PreparedScoring): Problem[] {
  const count = model.criteria.filter((criterion) => criterion.suggested === true).length;
  if (choice.source === "given" || count === 0) return [];
  return [problem("warning", "workbook/model-suggested", "", { count })];
}
