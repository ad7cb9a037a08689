import type { Area, Book, Cell, CellShift, Sheet } from "../../engine";
import { COLUMNS, ROWS, columnCount, getCell, intersect, rowCount, sheetById, writeArea } from "../../engine";
import type { Deed } from "../../wire/objectTable";
import { tableKey } from "../table/tableAreas";
import { valueType, wireValue } from "../range/rangeContent";
import type { Aim } from "./deedArea";
import type { EventName, Happening, Origin } from "./happening";
import type { SortedLines } from "./sortedLines";
import { movedLines } from "./sortedLines";

/** What a deed that was done leaves to be told about cells. */
export interface Done {
  readonly deed: Deed;
  readonly aim: Aim | null;
  /** The cell as it was, when the deed was aimed at a single one. */
  readonly cellBefore: Readonly<Cell> | null;
  /** What a sort is about to move. */
  readonly lines: SortedLines | null;
  readonly shifts: readonly CellShift[];
  /** Cells that were noted as changed, by sheet. */
  readonly touched: ReadonlyMap<Sheet, Area>;
}

const LOOKS = new Set([
  "RangeFormat",
  "RangeFill",
  "RangeFont",
  "RangeBorder",
  "RangeBorderCollection",
  "FormatProtection",
]);
const LOOK_MEMBERS = new Set(["numberFormat", "numberFormatLocal", "style"]);
/** Deeds that rewrite formulas of cells which nobody edited. */
const REWRITE = new Set(["Worksheet", "WorksheetCollection", "NamedItem", "NamedItemCollection"]);

/** Changes of contents, looks, order and hidden rows, as Excel tells them. */
export function cellEvents(book: Book, done: Done, origin: Origin): Happening[] {
  const { deed, aim, shifts } = done;
  const tell = (name: EventName, sheet: Sheet, area: Area, more: Record<string, unknown> = {}): Happening => ({
    name,
    origin,
    sheet: sheet.id,
    args: () => ({ ...place(sheet, area), ...more }),
  });
  if (shifts.length > 0) return shifts.flatMap((shift) => shifted(book, shift, origin));
  const { className } = deed.object;
  if (deed.member === "rowHidden" && aim?.area) {
    const changeType = deed.args.raw(0) === true ? "Hidden" : "Unhidden";
    return [tell("rowHiddenChanged", aim.sheet, { ...aim.area, left: 0, right: COLUMNS - 1 }, { changeType })];
  }
  if (LOOKS.has(className) || LOOK_MEMBERS.has(deed.member))
    return aim?.area ? [tell("formatChanged", aim.sheet, aim.area)] : [];
  if (REWRITE.has(className)) return [];
  const edited = editedAreas(done);
  const sorted = done.lines ? [sortedBy(done.lines, origin)] : [];
  return [...sorted, ...edited.flatMap(([sheet, area]) => changed(sheet, area, done, origin))];
}

function sortedBy(lines: SortedLines, origin: Origin): Happening {
  const address = movedLines(lines);
  return {
    name: lines.byRows ? "rowSorted" : "columnSorted",
    origin,
    sheet: lines.sheet.id,
    args: () => ({ address }),
  };
}

/** A range's own cells where it was written as a whole, else what was touched. */
function editedAreas({ deed, aim, touched }: Done): [Sheet, Area][] {
  const areas = new Map(touched);
  const whole = deed.object.className === "Range" && !["moveTo", "copyFrom"].includes(deed.member);
  if (whole && aim?.area && areas.has(aim.sheet)) areas.set(aim.sheet, aim.area);
  return [...areas];
}

function changed(sheet: Sheet, area: Area, { cellBefore }: Done, origin: Origin): Happening[] {
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const cell = () => getCell(sheet, area.top, area.left);
  const details = () => ({
    valueBefore: wireValue(cellBefore?.value),
    valueTypeBefore: valueType(cellBefore ?? undefined),
    valueAfter: wireValue(cell()?.value),
    valueTypeAfter: valueType(cell()),
  });
  const args = () => ({
    ...place(sheet, area),
    changeType: "RangeEdited",
    shiftDirection: "None",
    ...(single ? details() : {}),
  });
  const needsResult = single && cell()?.formula !== undefined;
  const tables = sheet.tables.filter((table) => intersect(table.area, area) !== null);
  const base = { origin, sheet: sheet.id, args, needsResult };
  return [
    { ...base, name: "changed" },
    ...tables.map((table): Happening => {
      const tableId = tableKey(table);
      return { ...base, name: "tableChanged", item: tableId, args: () => ({ ...args(), tableId }) };
    }),
  ];
}

function shifted(book: Book, shift: CellShift, origin: Origin): Happening[] {
  const { axis, at, count, from, to } = shift;
  const sheet = sheetById(book, shift.sheet);
  if (!sheet) return [];
  const rows = axis === "rows";
  const whole = from === 0 && to === (rows ? COLUMNS : ROWS) - 1;
  const inserted = count > 0;
  const changeType = `${whole ? (rows ? "Row" : "Column") : "Cell"}${inserted ? "Inserted" : "Deleted"}`;
  const way = rows ? (inserted ? "Down" : "Up") : inserted ? "Right" : "Left";
  const last = at + Math.abs(count) - 1;
  const area = rows
    ? { top: at, bottom: last, left: from, right: to }
    : { left: at, right: last, top: from, bottom: to };
  const args = () => ({ ...place(sheet, area), changeType, shiftDirection: whole ? "None" : `ShiftCell${way}` });
  const tables = sheet.tables.filter((table) => intersect(table.area, area) !== null);
  return [
    { name: "changed", origin, sheet: sheet.id, args },
    ...tables.map((table): Happening => {
      const tableId = tableKey(table);
      return { name: "tableChanged", origin, sheet: sheet.id, item: tableId, args: () => ({ ...args(), tableId }) };
    }),
  ];
}

/** The reference id is how the client asks for the range of an event again. */
const place = (sheet: Sheet, area: Area) => ({
  address: writeArea(area),
  referenceId: `${sheet.id}!${writeArea(area)}`,
});

/** The cell of a single-cell aim, remembered before the deed is done. */
export function cellBefore(aim: Aim | null): Readonly<Cell> | null {
  if (!aim?.area || rowCount(aim.area) !== 1 || columnCount(aim.area) !== 1) return null;
  const { top, left } = aim.area;
  const cell = getCell(aim.sheet, top, left);
  return cell ? { ...cell } : null;
}
