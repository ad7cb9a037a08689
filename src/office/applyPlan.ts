import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import { copyRepeats, gatherLooks, movedSince, prunePlan, sameWorkbook, undoPlan } from "#workbook";
import { applyStep, setWidths, sheetsOf } from "./applyStep";
import { checkUnchanged, type Compared } from "./checkUnchanged";
import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";
import { halved, packed } from "./packSteps";
import { preflight } from "./preflight";
import { readSheets } from "./readSheets";
import { isExcelError, runExcel, toWorkbookError } from "./runExcel";
import { WorkbookError } from "./workbookError";

/**
 * Writes a plan in as few requests as their size allows. When Excel refuses half-way, or the task is cancelled between two
 * requests, what was written is put back.
 * @param before the workbook as it was read for the plan
 * @param looks steps that give back the former looks of sheets whose layout these steps changed
 * @param compared what a co-author may not have changed meanwhile
 * @throws WorkbookError whose `state` says what became of the cells
 */
export async function applyPlan(
  plan: Plan,
  before: WorkbookSnapshot,
  task: LongTask = {},
  looks: (done: Plan) => readonly Step[] = () => [],
  compared: Compared = "contents",
): Promise<void> {
  preflight(plan, before);
  const done: Step[] = [];
  try {
    await runExcel(async (context) => {
      stopIfCancelled(task);
      if (plan.steps.length > 0) await checkUnchanged(context, plan, before, compared);
      await applySteps(context, plan.steps, before, done, task);
    });
  } catch (error) {
    throw toWorkbookError(error, await putBack({ version: 1, steps: done }, before, looks));
  }
}

/** Restores what took effect before the refusal, seen by reading the workbook again. */
async function putBack(
  done: Plan,
  before: WorkbookSnapshot,
  looks: (done: Plan) => readonly Step[],
): Promise<WorkbookError["state"]> {
  if (done.steps.length === 0) return "untouched";
  try {
    const steps = await undoSteps(done, before, looks(done));
    return steps === 0 ? "untouched" : "restored";
  } catch (error) {
    if (toWorkbookError(error) instanceof WorkbookError) return "partial";
    throw error;
  }
}

/**
 * Puts back what a plan wrote, and only what still differs from before. What is refused half-way can be asked for again.
 * @param looks steps that give back the former looks of sheets whose layout the plan changed
 * @returns the number of steps that were needed
 * @throws WorkbookError `moved`, with nothing written, where the cells are elsewhere now; one whose `state` is `partial` when
 * some of it was put back
 */
export async function undoSteps(plan: Plan, before: WorkbookSnapshot, looks: readonly Step[] = []): Promise<number> {
  const now = await runExcel((context) => readSheets(context));
  const moved = movedSince(plan, before, now);
  if (moved !== undefined) throw new WorkbookError("moved", moved);
  const undo = prunePlan(undoPlan(plan, before), now, new Set()).steps;
  // Where nothing was written, the looks are as they were too.
  if (undo.length === 0) return 0;
  preflight({ version: 1, steps: undo }, now);
  try {
    await runExcel((context) => applySteps(context, [...undo, ...looks], now, []));
  } catch (error) {
    throw toWorkbookError(error, (await isStill(now)) ? "untouched" : "partial");
  }
  return undo.length;
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
  const waiting = packed(copyRepeats(gatherLooks(steps)));
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
  const sheetOf = sheetsOf(context);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined) continue;
    if (step.do !== "width") {
      applyStep(context, step, present, sheetOf);
      continue;
    }
    const widths = [step];
    for (let next = steps[i + 1]; next?.do === "width" && next.sheet === step.sheet; next = steps[++i + 1])
      widths.push(next);
    setWidths(sheetOf(step.sheet), widths);
  }
}
