import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import { areaAddress, parseReference, prunePlan, undoPlan } from "#workbook";
import { applyStep } from "./applyStep";
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
 * @throws WorkbookError whose `state` says what became of the cells
 */
export async function applyPlan(plan: Plan, before: WorkbookSnapshot, task: LongTask = {}): Promise<void> {
  preflight(plan, before);
  const done: Step[] = [];
  try {
    await runExcel((context) => applySteps(context, plan.steps, before, done, task));
  } catch (error) {
    throw toWorkbookError(error, await putBack(done, before));
  }
}

/** Restores what took effect before the refusal, seen by reading the workbook again. */
async function putBack(done: readonly Step[], before: WorkbookSnapshot): Promise<WorkbookError["state"]> {
  if (done.length === 0) return "untouched";
  try {
    const steps = await undoSteps({ version: 1, steps: done }, before);
    return steps === 0 ? "untouched" : "restored";
  } catch (error) {
    if (toWorkbookError(error) instanceof WorkbookError) return "partial";
    throw error;
  }
}

/**
 * Puts back what a plan wrote, and only what still differs from before.
 * @param looks steps that give back the former looks of sheets whose layout the plan changed
 * @returns the number of steps that were needed
 */
export async function undoSteps(plan: Plan, before: WorkbookSnapshot, looks: readonly Step[] = []): Promise<number> {
  return runExcel(async (context) => {
    const now = await readSheets(context);
    const undo = prunePlan(undoPlan(plan, before), now, new Set());
    await applySteps(context, [...undo.steps, ...looks], now, []);
    return undo.steps.length;
  });
}

async function applySteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  present: WorkbookSnapshot,
  done: Step[],
  task: LongTask = {},
): Promise<void> {
  const packed = requests(steps.flatMap(split));
  for (const [i, request] of packed.entries()) {
    stopIfCancelled(task);
    done.push(...request);
    await send(context, request, present);
    task.onProgress?.((i + 1) / packed.length);
  }
}

async function send(context: Excel.RequestContext, steps: readonly Step[], present: WorkbookSnapshot): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) applyStep(context, step, present);
  await context.sync();
}

/** Steps in order, packed into as few requests as their measured size allows. */
function requests(steps: readonly Step[]): Step[][] {
  const packed: Step[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    const size = JSON.stringify(step).length;
    if (bytes > 0 && bytes + size > requestBytes) {
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
