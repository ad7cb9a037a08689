import type { Area } from "../../engine";
import { contains, copyArea, getCell, setStyle, styleAt, styleOf, writeCell } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { refuseLocked } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeArgument } from "../base/rangeTarget";
import { syncHeaders } from "../table/tableHeaders";
import { continued } from "./series";

const TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;

/** Drags the range's corner as far as the destination, which begins or ends with the range itself. */
export async function autoFill(range: RangeTarget, args: Arguments): Promise<void> {
  const target = rangeArgument(args, 0) ?? rangeFrom(range.session, range.sheet, args, 0);
  const type = args.oneOf(1, TYPES, "FillDefault");
  if (type === "FlashFill") throw new NotEmulatedError("Range.autoFill(FlashFill)");
  const { sheet, area, book, session } = range;
  if (target.sheet !== sheet || !contains(target.area, area)) throw invalidArgument();
  refuseLocked(book, sheet, target.area);
  await session.calculated();
  const rows = target.area.left === area.left && target.area.right === area.right;
  if (!rows && (target.area.top !== area.top || target.area.bottom !== area.bottom)) throw invalidArgument();
  const [first, last] = rows ? [area.left, area.right] : [area.top, area.bottom];
  for (let line = first; line <= last; line++) fillLine(range, target.area, line, rows, type);
  syncHeaders(book, sheet, target.area);
}

function fillLine(range: RangeTarget, target: Area, line: number, rows: boolean, type: (typeof TYPES)[number]): void {
  const { book, sheet, area } = range;
  const place = (index: number): [number, number] => (rows ? [index, line] : [line, index]);
  const [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = rows ? [target.top, target.bottom] : [target.left, target.right];
  const length = end - start + 1;
  const cells = Array.from({ length }, (_, index) => getCell(sheet, ...place(start + index)));
  const dated = (index: number) =>
    /[dmy]/i.test(
      styleOf(book, styleAt(sheet, ...place(start + index))).numberFormat.replace(/General|\[[^\]]*\]|"[^"]*"/g, ""),
    );
  const values = cells.map((cell) => cell?.value ?? null);
  const next = type === "FillCopy" || type === "FillFormats" ? null : continued(values, type, dated(0));
  for (let index = from; index <= to; index++) {
    if (index >= start && index <= end) continue;
    const offset = index - start;
    const pick = ((offset % length) + length) % length;
    const [row, column] = place(index);
    const [fromRow, fromColumn] = place(start + pick);
    const source = { top: fromRow, left: fromColumn, bottom: fromRow, right: fromColumn };
    if (type === "FillFormats") setStyle(sheet, row, column, styleAt(sheet, fromRow, fromColumn));
    else copyArea(book, sheet, source, sheet, row, column, type === "FillValues" ? "Formulas" : "All");
    const value = cells[pick]?.formula === undefined ? (next?.(offset) ?? null) : null;
    if (value !== null) writeCell(book, sheet, row, column, typeof value === "string" ? `'${value}` : value);
  }
}
