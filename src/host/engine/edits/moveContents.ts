import type { Cell, Sheet } from "../book";
import type { Shift } from "../formulas/shift";

/** Moves the cells themselves; new ones take the look of their neighbour above or to the left, as in Excel. */
export function moveContents(sheet: Sheet, shift: Shift): void {
  if (shift.axis === "rows" && shift.from === 0 && shift.to >= widest(sheet) - 1) moveRows(sheet, shift);
  else if (shift.axis === "rows") moveDown(sheet, shift);
  else moveRight(sheet, shift);
}

function moveRows(sheet: Sheet, { at, count }: Shift): void {
  if (at >= sheet.cells.length && count < 0) return;
  if (count < 0) {
    sheet.cells.splice(at, -count);
    return;
  }
  const above = sheet.cells[at - 1] ?? [];
  const fresh = Array.from({ length: count }, () => above.map(lookOnly));
  if (at > sheet.cells.length && above.length === 0) return;
  while (sheet.cells.length < at) sheet.cells.push([]);
  // Not by spreading: rows that do not exist have to stay so.
  sheet.cells = sheet.cells.slice(0, at).concat(fresh, sheet.cells.slice(at));
}

function moveRight(sheet: Sheet, { at, count, from, to }: Shift): void {
  const last = Math.min(to, sheet.cells.length - 1);
  for (let row = from; row <= last; row++) {
    const cells = sheet.cells[row];
    if (!cells || cells.length < at) continue;
    if (count < 0) cells.splice(at, -count);
    else {
      const look = lookOnly(cells[at - 1]);
      cells.splice(at, 0, ...Array.from({ length: count }, () => look && { ...look }));
    }
  }
}

function moveDown(sheet: Sheet, shift: Shift): void {
  const right = Math.min(shift.to, widest(sheet) - 1);
  for (let column = shift.from; column <= right; column++) moveColumnDown(sheet, column, shift);
}

function moveColumnDown(sheet: Sheet, column: number, { at, count }: Shift): void {
  const cells = sheet.cells.map((row) => row?.[column]);
  while (cells.length < at) cells.push(undefined);
  const look = lookOnly(cells[at - 1]);
  if (count < 0) cells.splice(at, -count);
  else cells.splice(at, 0, ...Array.from({ length: count }, () => look && { ...look }));
  for (let row = 0; row < Math.max(cells.length, sheet.cells.length); row++) {
    const cell = cells[row];
    if (cell || sheet.cells[row]?.[column]) (sheet.cells[row] ??= [])[column] = cell;
  }
}

const lookOnly = (cell: Cell | undefined): Cell | undefined =>
  cell && cell.style !== 0 ? { value: null, style: cell.style } : undefined;

const widest = (sheet: Sheet): number => sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
