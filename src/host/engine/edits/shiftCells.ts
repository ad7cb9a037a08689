import type { Book, Cell, Sheet } from "../book";
import { COLUMNS, ROWS } from "../addresses/areas";
import { moveCharts } from "../charts/chartPlace";
import { shiftFormula } from "../formulas/moves";
import type { Shift } from "../formulas/shift";
import { shiftArea, shiftIndex } from "../formulas/shift";
import { sheetById } from "../state/sheets";
import { rewriteEverywhere } from "./rewriteEverywhere";
import { moveContents } from "./moveContents";
import { shiftRemarks } from "./remarks";
import { shiftRules } from "./shiftRules";
import { shiftTables } from "./shiftTables";

/** Puts cells in or takes them out, and brings along all that stands on or points at what moves. */
export function shiftCells(book: Book, shift: Shift): void {
  const sheet = sheetById(book, shift.sheet);
  if (!sheet || shift.count === 0) return;
  // First, because afterwards the rules' own relative references belong to another cell.
  shiftRules(sheet, shift);
  const [formats, validations] = [sheet.conditionalFormats, sheet.validations];
  sheet.conditionalFormats = [];
  sheet.validations = [];
  rewriteEverywhere(book, (formula, home) => shiftFormula(formula, home?.name ?? null, sheet.name, shift));
  sheet.conditionalFormats = formats;
  sheet.validations = validations;
  moveContents(sheet, shift);
  shiftSpills(sheet, shift);
  shiftDecorations(sheet, shift);
  shiftTables(book, sheet, shift);
  moveCharts(sheet, shift);
  sheet.changes.structure = true;
  (book.shifts ??= []).push(shift);
  book.dirty = true;
}

function shiftSpills(sheet: Sheet, shift: Shift): void {
  for (const row of sheet.cells)
    row?.forEach((cell: Cell | undefined) => {
      if (!cell?.spill) return;
      const next = shiftArea(cell.spill, shift);
      if (next) cell.spill = next;
      else delete cell.spill;
    });
}

function shiftDecorations(sheet: Sheet, shift: Shift): void {
  const merges = sheet.merges.flatMap((area) => shiftArea(area, shift) ?? []);
  if (merges.some((area, index) => area !== sheet.merges[index]) || merges.length !== sheet.merges.length) {
    sheet.merges = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
    sheet.changes.merges = true;
  }
  shiftRemarks(sheet, shift);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shiftArea(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  if (sheet.autoFilter) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    if (area !== sheet.autoFilter.area) sheet.changes.autoFilter = true;
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  if (isWhole(shift)) shiftBreaks(sheet, shift);
  if (shift.axis === "rows" && isWhole(shift)) sheet.rows = shiftInfos(sheet.rows, shift);
  if (shift.axis === "columns" && isWhole(shift)) {
    sheet.columns = shiftInfos(sheet.columns, shift);
    sheet.changes.columns = true;
  }
}

function shiftBreaks(sheet: Sheet, shift: Shift): void {
  const kind = shift.axis === "rows" ? "rowBreaks" : "columnBreaks";
  sheet[kind] = sheet[kind].flatMap((at) => shiftIndex(at, shift) ?? []);
}

/** What a row or column is like moves along; new ones look like the one before, but are not hidden. */
function shiftInfos<T extends { hidden?: boolean }>(infos: Map<number, T>, shift: Shift): Map<number, T> {
  const next = new Map<number, T>();
  for (const [index, info] of infos) {
    const place = shiftIndex(index, shift);
    if (place !== null) next.set(place, info);
  }
  const before = infos.get(shift.at - 1);
  if (!before || shift.count < 0) return next;
  const { hidden: _hidden, ...look } = before;
  for (let index = shift.at; index < shift.at + shift.count; index++) next.set(index, { ...look } as T);
  return next;
}

export const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === (axis === "rows" ? COLUMNS : ROWS) - 1;
