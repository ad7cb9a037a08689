import type { Problem, ScoringModel } from "#core";
import { applyPlan, readSheets, runExcel } from "#office";
import type { Language } from "#text";
import { planModelSheet } from "#workbook";
import { inTurn } from "./inTurn";

/**
 * Writes a model onto the workbook's model sheet, without scoring.
 * @returns the model's problems; with an error among them nothing was written.
 * @throws WorkbookError when Excel refuses.
 */
export function writeModel(model: ScoringModel, language: Language): Promise<readonly Problem[]> {
  return inTurn(async () => {
    const before = await runExcel((context) => readSheets(context));
    const { plan, problems } = planModelSheet(before, model, language);
    if (plan !== undefined) await applyPlan(plan, before);
    return problems;
  });
}
