import { eachCell } from "../../engine";
import { asFlag } from "../../wire/arguments";
import type { ExcelClass } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { columnWidth, hideColumn, hideRow, rowHeight } from "../format/sizes";

type RangeClass = ExcelClass<"Range">;

/** True or false for all, null when they differ. */
const rowHidden = ({ sheet, area }: RangeTarget) => same(sheet.rows, area.top, area.bottom);
const columnHidden = ({ sheet, area }: RangeTarget) => same(sheet.columns, area.left, area.right);

export const visibilityGet = {
  rowHidden,
  columnHidden,
  hidden(range) {
    const [rows, columns] = [rowHidden(range), columnHidden(range)];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  },
  hasSpill: (range) => range.session.calculated().then(() => hasSpill(range)),
  top: ({ sheet, area }) => sum(0, area.top - 1, (row) => rowHeight(sheet, row)),
  left: ({ sheet, area }) => sum(0, area.left - 1, (column) => columnWidth(sheet, column)),
  height: ({ sheet, area }) => sum(area.top, area.bottom, (row) => rowHeight(sheet, row)),
  width: ({ sheet, area }) => sum(area.left, area.right, (column) => columnWidth(sheet, column)),
} satisfies RangeClass["get"];

export const visibilitySet = {
  rowHidden({ sheet, area }, hidden) {
    refuseOnProtected(sheet, "allowFormatRows");
    for (let row = area.top; row <= area.bottom; row++) hideRow(sheet, row, asFlag(hidden));
  },
  columnHidden({ sheet, area }, hidden) {
    refuseOnProtected(sheet, "allowFormatColumns");
    for (let column = area.left; column <= area.right; column++) hideColumn(sheet, column, asFlag(hidden));
  },
} satisfies RangeClass["set"];

/** True or false for all cells, null when they differ. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  let spilled = 0;
  eachCell(sheet, area, (cell) => {
    if (cell.spill !== undefined || cell.spilled === true) spilled++;
  });
  if (spilled === 0) return false;
  return spilled === (area.bottom - area.top + 1) * (area.right - area.left + 1) ? true : null;
}

function same(infos: ReadonlyMap<number, { hidden?: boolean }>, from: number, to: number): boolean | null {
  let hidden = 0;
  if (to - from < infos.size)
    for (let index = from; index <= to; index++) hidden += Number(infos.get(index)?.hidden === true);
  else for (const [index, info] of infos) hidden += Number(index >= from && index <= to && info.hidden === true);
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index <= to; index++) total += size(index);
  return total;
}
