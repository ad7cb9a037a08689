import type { Area, Book, Cell, Sheet } from "../book";
import { columnCount, contains, moved, rowCount } from "../addresses/areas";
import { copyFormula, relocateFormula, transposeFormula } from "../formulas/moves";
import { getCell, isBlank, placeCell, styleAt, touchCell } from "../state/cells";
import { setStyle } from "../state/styles";
import { rewriteEverywhere } from "./rewriteEverywhere";
import { clearArea } from "./clear";
import { copyRules } from "./copyRules";
import { moveMerges, putRules, takeRules } from "./moveRules";
import { putRemarks, takeRemarks } from "./remarks";
import { freeSpill } from "./spills";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  skipBlanks?: boolean;
  transpose?: boolean;
}

/**
 * Copies an area as Excel's copy and paste: relative references follow, formats bring their conditional formats along. "Values" are
 * those last calculated.
 */
export function copyArea(
  book: Book,
  from: Sheet,
  area: Area,
  to: Sheet,
  top: number,
  left: number,
  what: CopyWhat = "All",
  options: CopyOptions = {},
): void {
  // Read first: source and target may overlap.
  const cells: { cell: Cell; row: number; column: number }[] = [];
  const withFormulas = what === "All" || what === "Formulas";
  for (let r = 0; r < rowCount(area); r++)
    for (let c = 0; c < columnCount(area); c++) {
      const source = getCell(from, area.top + r, area.left + c);
      const cell: Cell = source ? { ...source } : { value: null, style: styleAt(from, area.top + r, area.left + c) };
      const [row, column] = options.transpose ? [top + c, left + r] : [top + r, left + c];
      if (cell.formula !== undefined && withFormulas)
        cell.formula = options.transpose
          ? transposeFormula(cell.formula, { row: area.top + r, column: area.left + c }, { row, column })
          : copyFormula(cell.formula, row - area.top - r, column - area.left - c);
      cells.push({ cell, row, column });
    }
  for (const { cell, row, column } of cells)
    if (!options.skipBlanks || !isBlank(cell)) paste(book, to, row, column, cell, what);
  const target = moved(area, top - area.top, left - area.left);
  if (!target || options.transpose === true || (from === to && target.top === area.top && target.left === area.left))
    return;
  if (what === "All") {
    copyMerges(from, area, to, target);
    copyRules(book, from, area, to, target, "validations");
  }
  if (what === "All" || what === "Formats") copyRules(book, from, area, to, target, "conditionalFormats");
}

/** Puts a cell whose formula already fits where it goes. */
function paste(book: Book, sheet: Sheet, row: number, column: number, cell: Cell, what: CopyWhat): void {
  if (what === "Formats") return setStyle(sheet, row, column, cell.style);
  freeSpill(sheet, row, column);
  const style = what === "All" ? cell.style : styleAt(sheet, row, column);
  const formula = what === "Values" || cell.formula === undefined ? {} : { formula: cell.formula };
  placeCell(sheet, row, column, { value: cell.value, style, ...formula });
  touchCell(book, sheet, row, column);
}

function copyMerges(from: Sheet, area: Area, to: Sheet, target: Area): void {
  const [down, right] = [target.top - area.top, target.left - area.left];
  const copies = from.merges
    .filter((merge) => contains(area, merge))
    .flatMap((merge) => moved(merge, down, right) ?? []);
  const kept = to.merges.filter((merge) => !contains(target, merge));
  if (copies.length === 0 && kept.length === to.merges.length) return;
  to.merges = [...kept, ...copies];
  to.changes.merges = true;
}

/** Cuts and pastes: contents and formats move, and everything that pointed at them follows. */
export function moveArea(book: Book, from: Sheet, area: Area, to: Sheet, top: number, left: number): void {
  const [down, right] = [top - area.top, left - area.left];
  const target = moved(area, down, right);
  if (!target || (from === to && down === 0 && right === 0)) return;
  const cells: { cell: Cell; row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = getCell(from, row, column);
      if (cell) cells.push({ cell: { ...cell }, row: row + down, column: column + right });
    }
  const relocation = { fromSheet: from.name, toSheet: to.name, area, rows: down, columns: right };
  for (const { cell } of cells)
    if (cell.formula !== undefined) cell.formula = relocateFormula(cell.formula, from.name, to.name, relocation);
  const rules = takeRules(from, area);
  const remarks = takeRemarks(from, area);
  moveMerges(from, area, to, target);
  clearArea(book, from, area, "All");
  clearArea(book, to, target, "Contents");
  rewriteEverywhere(book, (formula, home) => {
    const name = home?.name ?? null;
    return relocateFormula(formula, name, name, relocation);
  });
  for (const { cell, row, column } of cells) {
    const { spill: _spill, ...content } = cell;
    placeCell(to, row, column, content);
    touchCell(book, to, row, column);
  }
  putRules(rules, to, target, relocation);
  putRemarks(remarks, to, target, relocation);
}
