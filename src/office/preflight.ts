import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import { findSheet } from "#workbook";
import { WorkbookError } from "./workbookError";

/**
 * Checks before the first write what Excel would refuse half-way, or do wrongly without a word.
 * @throws WorkbookError `structure`, or `protected` or `filtered` with the sheet's name.
 */
export function preflight(plan: Plan, snapshot: WorkbookSnapshot): void {
  if (snapshot.isProtected === true && plan.steps.some((step) => changesSheets(step, snapshot)))
    throw new WorkbookError("structure", "");
  const names = new Set(plan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  for (const name of names) {
    const sheet = findSheet(snapshot, name);
    if (sheet === undefined) continue;
    if (sheet.isProtected) throw new WorkbookError("protected", name);
    if (sheet.filterHidesRows) throw new WorkbookError("filtered", name);
  }
}

const changesSheets = (step: Step, snapshot: WorkbookSnapshot): boolean =>
  step.do === "unsheet" || (step.do === "sheet" && findSheet(snapshot, step.sheet) === undefined);
