import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import { areaAddress, gatherLooks, parseReference, prunePlan, sameWorkbook, undoPlan } from "#workbook";
import { applyStep, sheetsOf } from "./applyStep";
import { checkUnchanged, type Compared } from "./checkUnchanged";
import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";
import { preflight } from "./preflight";
import { readSheets } from "./readSheets";
import { runExcel, toWorkbookError } from "./runExcel";
import { WorkbookError } from "./workbookError";

/** Excel on the web takes at most 5 MB a request; what surrounds the cells is left room. */
const requestBytes = 4_000_000;

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
 * @throws WorkbookError whose `state` is `partial` when some of it was put back
 */
export async function undoSteps(plan: Plan, before: WorkbookSnapshot, looks: readonly Step[] = []): Promise<number> {
  const now = await runExcel((context) => readSheets(context));
  const undo = prunePlan(undoPlan(plan, before), now, new Set()).steps;
  // Where nothing was written, the looks are as they were too.
  if (undo.length === 0) return 0;
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
  const packed = requests(gatherLooks(steps).flatMap(split));
  for (const [i, request] of packed.entries()) {
    stopIfCancelled(task);
    done.push(...request);
    await send(context, request, present);
    task.onProgress?.((i + 1) / packed.length);
  }
}

async function send(context: Excel.RequestContext, steps: readonly Step[], present: WorkbookSnapshot): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheetOf = sheetsOf(context);
  for (const step of steps) applyStep(context, step, present, sheetOf);
  await context.sync();
}

/** Steps in order, packed into as few requests as their measured size allows. */
function requests(steps: readonly Step[]): Step[][] {
  const packed: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    const size = JSON.stringify(step).length;
    if (bytes + size > requestBytes) {
      packed.push([]);
      bytes = 0;
    }
    packed.at(-1)?.push(step);
    bytes += size;
  }
  return packed;
}

/** A write that is too large for one request, in blocks of rows. */
function split(step: Step): Step[] {
  if (step.do !== "write") return [step];
  const bytes = JSON.stringify(step.cells).length;
  const area = parseReference(step.range)?.area;
  if (bytes <= requestBytes || area === undefined) return [step];
  const rows = Math.max(1, Math.floor((step.cells.length * requestBytes) / bytes / 2));
  const blocks: Step[] = [];
  for (let first = 0; first < step.cells.length; first += rows) {
    const cells = step.cells.slice(first, first + rows);
    const top = area.top + first;
    blocks.push({ ...step, range: areaAddress({ ...area, top, bottom: top + cells.length - 1 }), cells });
  }
  return blocks;
}
