import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import type { LongTask } from "#office";
import { applyPlan, inSlices, partOf, readSheets, runExcel, untilCancelled } from "#office";
import type { Language } from "#text";
import type { Grid, Plan, PlannedScoring, ScoringRequest, Step, TierCount, WorkbookSnapshot } from "#workbook";
import { areaAddress, countTiers, laidOutAnew, planningScoring, planScoring } from "#workbook";
import { inTurn } from "./inTurn";
import { rememberRun } from "./lastRun";

export type ScoreRequest = ScoringRequest & {
  /** Decide and return the plan, write nothing. */
  readonly planOnly?: boolean;
};

/** What a finished run tells the surface that asked for it. */
export interface ScoreDone {
  readonly done: true;
  readonly target: { readonly sheet: string; readonly range: string };
  readonly grid: Grid;
  readonly model: ScoringModel;
  readonly modelSource: PlannedScoring["modelSource"];
  readonly result: ScoreResult;
  readonly tiers: readonly TierCount[];
  readonly budget?: BudgetPlan;
  readonly live: boolean;
  readonly problems: readonly Problem[];
  /** Every step of the run; `changes` of them had something to change. */
  readonly plan: Plan;
  readonly changes: number;
  readonly language: Language;
}

export type ScoreOutcome =
  ScoreDone | { readonly done: false; readonly problems: readonly Problem[]; readonly language: Language };

/**
 * Scores the industries of the open workbook and writes results, model, workings and budget.
 * @returns what was done, or the problems that kept it from starting; then nothing was written.
 * @throws WorkbookError when Excel refuses; its `state` says what became of the cells.
 */
export function scoreWorkbook(request: ScoreRequest, task: LongTask = {}): Promise<ScoreOutcome> {
  return inTurn(() => runScoring(request, task));
}

/** Parts of a run's time, for its progress: reading ends at the first, planning at the second. */
const stages = [0.3, 0.5] as const;

async function runScoring(request: ScoreRequest, task: LongTask): Promise<ScoreOutcome> {
  const reading = runExcel((context) => readSheets(context, request, partOf(task, 0, stages[0])));
  const before = await untilCancelled(reading, task);
  const planned = await inSlices(planningScoring(before, request), partOf(task, ...stages));
  if (planned.plan === undefined) return { done: false, problems: planned.problems, language: request.language };
  if (request.planOnly !== true) {
    const { plan } = planned;
    const undo = await applyPlan(plan, before, partOf(task, stages[1], 1), (done) => formerLooks(done, before));
    // What changed nothing leaves the run before it to be undone.
    if (plan.steps.length > 0) rememberRun(undo);
  }
  return outcome(planned);
}

function outcome(planned: PlannedScoring): ScoreDone {
  const { grid, model, result, language } = planned;
  return {
    done: true,
    target: { sheet: grid.sheet, range: areaAddress(grid.area) },
    grid,
    model,
    modelSource: planned.modelSource,
    result,
    tiers: countTiers(model, result, language),
    ...(planned.budget === undefined ? {} : { budget: planned.budget }),
    live: planned.live,
    problems: planned.problems,
    plan: planned.wholePlan,
    changes: planned.plan.steps.length,
    language,
  };
}

/** How our sheets looked before a run that laid them out anew: as an earlier run, planned again, would make them. */
function formerLooks(plan: Plan, before: WorkbookSnapshot): Step[] {
  const anew = laidOutAnew(plan);
  if (anew.size === 0) return [];
  const former = planScoring(before, { language: "en" });
  if (former.plan === undefined) return [];
  return former.wholePlan.steps.filter((step) => isLook(step) && "sheet" in step && anew.has(step.sheet));
}

/** False for what would change cells: where rows were added since, the former plan lays the sheet out anew itself. */
const isLook = ({ do: what }: Step): boolean =>
  what === "format" || what === "rules" || what === "choices" || what === "width" || what === "freeze";
