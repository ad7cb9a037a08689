import type { Area, CopyWhat, Shift, Sheet } from "../../engine";
import {
  checkShift,
  clearArea,
  copyArea,
  eachCell,
  deleteCells,
  deletionOf,
  insertCells,
  insertionOf,
  isWholeColumns,
  isWholeRows,
  mergeArea,
  moveArea,
  unmergeArea,
} from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { insertDeleteConflict, invalidArgument, nonBlankCellOffSheet } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import type { ExcelClass } from "../base/define";
import { play } from "../base/define";
import { refuseLocked, refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeArgument } from "../base/rangeTarget";
import { removeLinks } from "./hyperlink";
import { syncHeaders } from "../table/tableHeaders";
import { deactivateChart } from "../chart/activeChart";

type RangeClass = ExcelClass<"Range">;

export const editMethods = {
  insert(range, args) {
    const direction = args.oneOf(0, ["Down", "Right"]);
    const { book, sheet, area, session } = range;
    allowShift(sheet, area, "Insert");
    refuseConflict(sheet, insertionOf(sheet, area, direction));
    session.cellsMoved(insertCells(book, sheet, area, direction));
    return play("Range", range.with(area));
  },
  delete(range, args) {
    const direction = args.oneOf(0, ["Up", "Left"]);
    const { book, sheet, area, session } = range;
    allowShift(sheet, area, "Delete");
    refuseConflict(sheet, deletionOf(sheet, area, direction));
    session.cellsMoved(deleteCells(book, sheet, area, direction));
  },
  clear: (range, args) => clear(range, args),
  merge(range, args) {
    refuseOnProtected(range.sheet);
    if (range.sheet.tables.some((table) => overlaps(table.area, range.area))) throw invalidArgument();
    mergeArea(range.book, range.sheet, range.area, args.flag(0));
  },
  unmerge(range) {
    refuseOnProtected(range.sheet);
    unmergeArea(range.sheet, range.area);
  },
  copyFrom: (range, args) => copyFrom(range, args),
  moveTo(range, args) {
    const to = rangeArgument(args, 0) ?? rangeFrom(range.session, range.sheet, args, 0);
    refuseOnProtected(range.sheet);
    refuseOnProtected(to.sheet);
    moveArea(range.book, range.sheet, range.area, to.sheet, to.area.top, to.area.left);
  },
  calculate: ({ session }) => session.calculate(),
  setDirty({ book }) {
    book.dirty = true;
  },
  select({ session, sheet, area }) {
    deactivateChart(session);
    session.book.activeSheet = sheet.id;
    sheet.selection = area;
    sheet.changes.view = true;
  },
} satisfies RangeClass["methods"];

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function allowShift(sheet: Sheet, area: Area, verb: "Insert" | "Delete"): void {
  if (isWholeRows(area)) refuseOnProtected(sheet, `allow${verb}Rows`);
  else if (isWholeColumns(area)) refuseOnProtected(sheet, `allow${verb}Columns`);
  else refuseOnProtected(sheet);
}

export function refuseConflict(sheet: Sheet, shift: Shift): void {
  const problem = checkShift(sheet, shift);
  if (problem !== null) throw problem === "off-sheet" ? nonBlankCellOffSheet() : insertDeleteConflict();
}

export function clear({ book, sheet, area }: RangeTarget, args: Arguments): void {
  const what = args.oneOf(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
  if (what === "Formats") refuseOnProtected(sheet, "allowFormatCells");
  else refuseLocked(book, sheet, area);
  clearArea(book, sheet, area, what);
  if (what === "All" || what.endsWith("Hyperlinks")) removeLinks(book, sheet, area, what === "RemoveHyperlinks");
  syncHeaders(book, sheet, area);
}

export async function copyFrom(range: RangeTarget, args: Arguments): Promise<void> {
  const source = rangeArgument(args, 0) ?? rangeFrom(range.session, range.sheet, args, 0);
  const what: CopyWhat = args.oneOf(1, ["All", "Formulas", "Values", "Formats"], "All");
  const [skipBlanks, transpose] = [args.flag(2), args.flag(3)];
  if (what === "Values" && hasResults(source)) await range.session.calculated();
  const { book, sheet, area } = range;
  const [height, width] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const fits = range.rows % height === 0 && range.columns % width === 0;
  const target = fits ? area : { ...area, bottom: area.top + height - 1, right: area.left + width - 1 };
  refuseLocked(book, sheet, range.with(target).area);
  for (let top = target.top; top <= target.bottom; top += height)
    for (let left = target.left; left <= target.right; left += width)
      copyArea(book, source.sheet, source.area, sheet, top, left, what, { skipBlanks, transpose });
  syncHeaders(book, sheet, target);
}

/** Whether some of the cells show what a formula makes. */
function hasResults({ sheet, area }: RangeTarget): boolean {
  let found = false;
  eachCell(sheet, area, (cell) => (found ||= cell.formula !== undefined || cell.spilled === true));
  return found;
}
