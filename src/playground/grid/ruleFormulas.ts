import type { ICommandService } from "@univerjs/core";
import type { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { OtherFormulaMarkDirty, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

type Marked = Record<string, Record<string, Record<string, boolean>>>;

/**
 * The grid calculates no cells, but formulas of conditional formats are its own affair: each is calculated when it is new
 * or marked, all of one moment together.
 */
export function calculateRuleFormulas(commands: ICommandService, formulas: RegisterOtherFormulaService): void {
  commands.registerCommand(OtherFormulaMarkDirty);
  let marked: Marked | null = null;
  const calculate = (): void => {
    const dirtyUnitOtherFormulaMap = marked ?? {};
    marked = null;
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], dirtyRanges: [], dirtyUnitOtherFormulaMap, forceCalculation: false },
      { onlyLocal: true },
    );
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== OtherFormulaMarkDirty.id) return;
    if (marked === null) setTimeout(calculate, 0);
    marked = merge(marked ?? {}, params as Marked);
  });
  formulas.calculateStarted$.next(true);
}

function merge(into: Marked, from: Marked): Marked {
  for (const [unit, sheets] of Object.entries(from))
    for (const [sheet, ids] of Object.entries(sheets)) {
      const found = ((into[unit] ??= {})[sheet] ??= {});
      Object.assign(found, ids);
    }
  return into;
}
