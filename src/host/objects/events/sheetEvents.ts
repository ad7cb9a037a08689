import type { Book, Sheet } from "../../engine";
import { intersect, sameArea, writeArea } from "../../engine";
import { tableKey } from "../table/tableAreas";
import type { EventName, Happening, Origin } from "./happening";
import type { SheetState, Snapshot } from "./snapshot";

type Tell = (name: EventName, sheet: string, args?: Record<string, unknown>, item?: string) => void;

/** What became of sheets, tables and selections since the snapshot, in the order in which Excel tells it. */
export function sheetEvents(book: Book, before: Snapshot, origin: Origin): Happening[] {
  const found: Happening[] = [];
  const tell: Tell = (name, sheet, args = {}, item = undefined) =>
    void found.push({ name, origin, sheet, args: () => args, ...(item === undefined ? {} : { item }) });
  const known = new Map(before.sheets.map((state) => [state.sheet.id, state]));
  for (const sheet of book.sheets) if (!known.has(sheet.id)) tell("added", sheet.id);
  for (const { sheet } of before.sheets) if (!book.sheets.includes(sheet)) tell("deleted", sheet.id);
  tellMoves(book, before, tell);
  for (const sheet of book.sheets) {
    const state = known.get(sheet.id);
    if (state) tellState(sheet, state, tell);
  }
  if (book.activeSheet !== before.active) {
    if (book.sheets.some(({ id }) => id === before.active)) tell("deactivated", before.active);
    tell("activated", book.activeSheet);
  }
  tellTables(book, before, tell);
  return found;
}

/** Sheets that stand elsewhere among those that were there before and still are. */
function tellMoves(book: Book, before: Snapshot, tell: Tell): void {
  const stayed = before.sheets.map(({ sheet }) => sheet).filter((sheet) => book.sheets.includes(sheet));
  const now = book.sheets.filter((sheet) => stayed.includes(sheet));
  const first = stayed.findIndex((sheet, index) => now[index] !== sheet);
  if (first < 0) return;
  // One sheet moved past the others: either the first that differs went on, or another came before it.
  const [gone, came] = [stayed[first], now[first]];
  const moved = gone && now.indexOf(gone) === first + 1 ? came : gone;
  if (!moved) return;
  const positionBefore = before.sheets.findIndex(({ sheet }) => sheet === moved);
  tell("moved", moved.id, { positionBefore, positionAfter: book.sheets.indexOf(moved) });
}

function tellState(sheet: Sheet, state: SheetState, tell: Tell): void {
  if (sheet.name !== state.name) tell("nameChanged", sheet.id, { nameBefore: state.name, nameAfter: sheet.name });
  if (sheet.visibility !== state.visibility)
    tell("visibilityChanged", sheet.id, { visibilityBefore: state.visibility, visibilityAfter: sheet.visibility });
  if (sheet.protection.protected !== state.protected)
    tell("protectionChanged", sheet.id, { isProtected: sheet.protection.protected });
  if (sameArea(sheet.selection, state.selection)) return;
  tell("selectionChanged", sheet.id, { address: writeArea(sheet.selection) });
  for (const table of sheet.tables) tellTableSelection(sheet, state, table, tell);
}

/** A table is told of selections that touch it, and of the first that does not any more. */
function tellTableSelection(sheet: Sheet, state: SheetState, table: Sheet["tables"][number], tell: Tell): void {
  const inside = intersect(table.area, sheet.selection);
  if (!inside && !intersect(table.area, state.selection)) return;
  tell("tableSelectionChanged", sheet.id, { address: inside ? writeArea(inside) : "" }, tableKey(table));
}

function tellTables(book: Book, before: Snapshot, tell: Tell): void {
  const left = new Map(before.tables);
  for (const sheet of book.sheets)
    for (const table of sheet.tables)
      if (!left.delete(table.id)) tell("tableAdded", sheet.id, { tableId: tableKey(table) }, tableKey(table));
  for (const { sheet, key, name } of left.values()) tell("tableDeleted", sheet, { tableId: key, tableName: name }, key);
}
