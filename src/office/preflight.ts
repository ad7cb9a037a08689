import type { Plan, WorkbookSnapshot } from "#workbook";
import { findSheet } from "#workbook";
import { WorkbookError } from "./workbookError";

/**
 * Checks before the first write what Excel would refuse half-way, or do wrongly without a word.
 * @throws WorkbookError `protected` or `filtered` with the sheet's name.
 */
export function preflight(plan: Plan, snapshot: WorkbookSnapshot): void {
  const names = new Set(plan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  for (const name of names) {
    const sheet = findSheet(snapshot, name);
    if (sheet === undefined) continue;
    if (sheet.isProtected) throw new WorkbookError("protected", name);
    if (sheet.filterHidesRows) throw new WorkbookError("filtered", name);
  }
}
