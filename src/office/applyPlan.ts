import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import {
  copyLooks,
  copyRepeats,
  gatherLooks,
  keepSince,
  movedSince,
  prunePlan,
  sameWorkbook,
  takenOut,
  undoPlan,
} from "#workbook";
import { applyStep, Places, setWidths } from "./applyStep";
import { checkUnchanged, type Compared } from "./checkUnchanged";
import type { GiveBack } from "./formerLooks";
import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";
import { halved, packed } from "./packSteps";
import { preflight } from "./preflight";
import { readSheets } from "./readSheets";
import { isExcelError, runExcel, toWorkbookError } from "./runExcel";
import { WorkbookError } from "./workbookError";

/** What an undo did. */
export interface Undone {
  /** Steps that were needed. */
  readonly steps: number;
  /** Cells that keep what was written since, with their sheets, and sheets that keep what was put on them. */
  readonly kept: readonly string[];
}

/** What an undo of a plan needs. */
interface Former {
  readonly plan: Plan;
  readonly before: WorkbookSnapshot;
  /** Steps that give back the former looks of sheets of ours. */
  readonly looks: readonly Step[];
  readonly giveBack: GiveBack;
}

/**
 * Writes a plan in as few requests as their size allows. When Excel refuses half-way, or the task is cancelled between two
 * requests, what was written is put back.
 * @param before the workbook as it was read for the plan
 * @param looks steps that give back the former looks of sheets whose layout these steps changed
 * @param compared what a co-author may not have changed meanwhile
 * @returns what undoes it: only what still differs from before, and nothing that was written since. What is refused half-way
 * can be asked for again. It throws WorkbookError `moved` or `edited`, with nothing written, where cells are elsewhere now or
 * could not be kept; `partial` when some of it was put back
 * @throws WorkbookError whose `state` says what became of the cells
 */
export async function applyPlan(
  plan: Plan,
  before: WorkbookSnapshot,
  task: LongTask = {},
  looks: (done: Plan) => readonly Step[] = () => [],
  compared: Compared = "contents",
): Promise<() => Promise<Undone>> {
  preflight(plan, before);
  const done: Step[] = [];
  let giveBack: GiveBack = () => undefined;
  const former = (carriedOut: Plan): Former => ({ plan: carriedOut, before, looks: looks(carriedOut), giveBack });
  try {
    await runExcel(async (context) => {
      stopIfCancelled(task);
      if (plan.steps.length > 0) giveBack = await checkUnchanged(context, plan, before, compared);
      await applySteps(context, plan.steps, before, done, task);
    });
  } catch (error) {
    throw toWorkbookError(error, await putBack(former({ version: 1, steps: done })));
  }
  return () => undo(former(plan), keepSince);
}

/** Restores what took effect before the refusal, seen by reading the workbook again. */
async function putBack(former: Former): Promise<WorkbookError["state"]> {
  if (former.plan.steps.length === 0) return "untouched";
  try {
    const { steps } = await undo(former, (all) => ({ undo: all, kept: [] }));
    return steps === 0 ? "untouched" : "restored";
  } catch (error) {
    if (toWorkbookError(error) instanceof WorkbookError) return "partial";
    throw error;
  }
}

async function undo({ plan, before, looks, giveBack }: Former, keep: typeof keepSince): Promise<Undone> {
  const back = undoPlan(plan, before);
  const now = await runExcel((context) => readSheets(context, { additionsOn: takenOut(back) }));
  const moved = movedSince(plan, back, before, now);
  if (moved !== undefined) throw new WorkbookError("moved", moved);
  const keeping = keep(back, plan, before, now);
  if (keeping.lost !== undefined) throw new WorkbookError("edited", keeping.lost);
  const { steps } = prunePlan(keeping.undo, now, new Set());
  // Where nothing was written, the looks are as they were too.
  if (steps.length === 0) return { steps: 0, kept: keeping.kept };
  preflight({ version: 1, steps }, now);
  try {
    await runExcel((context) => {
      giveBack(context);
      return applySteps(context, [...steps, ...looks], now, []);
    });
  } catch (error) {
    throw toWorkbookError(error, (await isStill(now)) ? "untouched" : "partial");
  }
  return { steps: steps.length, kept: keeping.kept };
}

/** False also when Excel does not say. */
async function isStill(before: WorkbookSnapshot): Promise<boolean> {
  try {
    return sameWorkbook(await runExcel((context) => readSheets(context)), before);
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

async function applySteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  present: WorkbookSnapshot,
  done: Step[],
  task: LongTask = {},
): Promise<void> {
  const waiting = packed(copyRepeats(copyLooks(gatherLooks(steps), present)));
  for (let sent = 1; ; sent++) {
    const request = waiting.shift();
    if (request === undefined) return;
    stopIfCancelled(task);
    waiting.unshift(...(await send(context, request, present, done)));
    task.onProgress?.(sent / (sent + waiting.length));
  }
}

/** @returns nothing when it went well; the steps in smaller requests where Excel finds them too large after all. */
async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  present: WorkbookSnapshot,
  done: Step[],
): Promise<Step[][]> {
  done.push(...steps);
  context.application.suspendScreenUpdatingUntilNextSync();
  applyAll(context, steps, present);
  try {
    await context.sync();
  } catch (error) {
    const smaller = halved(steps);
    if (!isExcelError(error, "RequestPayloadSizeLimitExceeded") || smaller.length === 0) throw error;
    // Nothing of a request that is too large is carried out.
    done.splice(done.length - steps.length);
    return smaller;
  }
  return [];
}

/** Steps in order; the widths of a sheet that follow each other together. */
function applyAll(context: Excel.RequestContext, steps: readonly Step[], present: WorkbookSnapshot): void {
  const places = new Places(context);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined) continue;
    if (step.do !== "width") {
      applyStep(context, step, present, places);
      continue;
    }
    const widths = [step];
    for (let next = steps[i + 1]; next?.do === "width" && next.sheet === step.sheet; next = steps[++i + 1])
      widths.push(next);
    setWidths(places, widths);
  }
}
