import type { Area } from "../../engine";
import { COLUMNS, ROWS, bounding, intersect, isWholeColumns, isWholeRows, moved } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { ExcelClass } from "../base/define";
import { play } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeFrom } from "../base/addresses";

type RangeClass = ExcelClass<"Range">;

export const shapeGet = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  rowIndex: ({ area }) => area.top,
  columnIndex: ({ area }) => area.left,
  rowCount: ({ rows }) => rows,
  columnCount: ({ columns }) => columns,
  // Excel gives up counting above 2^31 - 1.
  cellCount: ({ rows, columns }) => (rows * columns > 2147483647 ? -1 : rows * columns),
  isEntireRow: ({ area }) => isWholeRows(area),
  isEntireColumn: ({ area }) => isWholeColumns(area),
} satisfies RangeClass["get"];

const part = (range: RangeTarget, area: Area | null) => {
  if (!area) throw invalidArgument();
  return play("Range", range.with(area));
};

/** Rows and columns counted from the range's own corner; they may lie outside of it, as long as it is on the sheet. */
const cell = (range: RangeTarget, args: Arguments) => {
  const [top, left] = [range.area.top + args.whole(0), range.area.left + args.whole(1)];
  return part(range, { top, left, bottom: top, right: left });
};

function resized(range: RangeTarget, rows: number, columns: number) {
  const { top, left } = range.area;
  return part(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** `count` rows or columns beside the range: after it when positive, before it when negative; 1 when left out. */
function beside(range: RangeTarget, axis: "rows" | "columns", args: Arguments, direction: 1 | -1) {
  const count = args.wholeOr(0, 1) * direction;
  if (count === 0) throw invalidArgument();
  const { area } = range;
  if (axis === "rows")
    return part(
      range,
      count > 0
        ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
        : { ...area, top: area.top + count, bottom: area.top - 1 },
    );
  return part(
    range,
    count > 0
      ? { ...area, left: area.right + 1, right: area.right + count }
      : { ...area, left: area.left + count, right: area.left - 1 },
  );
}

export const shapeMethods = {
  getCell: cell,
  getRow(range, args) {
    const top = range.area.top + args.whole(0);
    return part(range, { ...range.area, top, bottom: top });
  },
  getColumn(range, args) {
    const left = range.area.left + args.whole(0);
    return part(range, { ...range.area, left, right: left });
  },
  getLastRow: (range) => part(range, { ...range.area, top: range.area.bottom }),
  getLastColumn: (range) => part(range, { ...range.area, left: range.area.right }),
  getLastCell: (range) => part(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  getEntireRow: (range) => part(range, { ...range.area, left: 0, right: COLUMNS - 1 }),
  getEntireColumn: (range) => part(range, { ...range.area, top: 0, bottom: ROWS - 1 }),
  getOffsetRange: (range, args) => part(range, moved(range.area, args.whole(0), args.whole(1))),
  getResizedRange: (range, args) => resized(range, range.rows + args.wholeOr(0, 0), range.columns + args.wholeOr(1, 0)),
  getAbsoluteResizedRange: (range, args) => resized(range, args.whole(0), args.whole(1)),
  getRowsAbove: (range, args) => beside(range, "rows", args, -1),
  getRowsBelow: (range, args) => beside(range, "rows", args, 1),
  getColumnsBefore: (range, args) => beside(range, "columns", args, -1),
  getColumnsAfter: (range, args) => beside(range, "columns", args, 1),
  getBoundingRect: (range, args) => part(range, bounding(range.area, otherArea(range, args))),
  getIntersection(range, args) {
    const area = shared(range, args);
    if (!area) throw itemNotFound();
    return part(range, area);
  },
  getIntersectionOrNullObject(range, args) {
    const area = shared(range, args);
    return area && part(range, area);
  },
} satisfies RangeClass["methods"];

/** A range or an address of the same sheet. */
function otherArea(range: RangeTarget, args: Arguments): Area {
  const other = rangeFrom(range.session, range.sheet, args, 0);
  if (other.sheet !== range.sheet) throw invalidArgument();
  return other.area;
}

function shared(range: RangeTarget, args: Arguments): Area | null {
  const other = rangeFrom(range.session, range.sheet, args, 0);
  return other.sheet === range.sheet ? intersect(range.area, other.area) : null;
}
