import type { Area, Sheet } from "../../engine";
import { WHOLE_SHEET, bounding, cellArea, eachCell, writeArea } from "../../engine";

/** The address of the smallest area around the sheet's formulas; null when it has none. */
export function usedFormulas(sheet: Sheet): string | null {
  let used: Area | null = null;
  eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
    if (cell.formula === undefined && cell.spilled !== true) return;
    used = used ? bounding(used, cellArea(row, column)) : cellArea(row, column);
  });
  return used && writeArea(used);
}
