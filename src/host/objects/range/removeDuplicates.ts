import type { Area, Scalar } from "../../engine";
import { CellError, deleteCells, getCell } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { refuseLocked } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";

defineClass("RemoveDuplicatesResult", {
  get: { removed: ({ removed }) => removed, uniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
});

/** Takes out the rows whose cells in these columns (counted from the range's first) repeat those of a row above. */
export async function removeDuplicates(range: RangeTarget, args: Arguments): Promise<Played> {
  const { session, book, sheet, area } = range;
  const columns = args.list(0);
  const known = columns.every((column) => typeof column === "number" && column >= 0 && column < range.columns);
  if (columns.length === 0 || !known) throw invalidArgument();
  refuseLocked(book, sheet, area);
  await session.calculated();
  const seen = new Set<string>();
  const repeated: Area[] = [];
  for (let row = area.top + Number(args.flag(1)); row <= area.bottom; row++) {
    const key = JSON.stringify(
      columns.map((column) => compared(getCell(sheet, row, area.left + Number(column))?.value ?? null)),
    );
    if (seen.has(key)) repeated.push({ ...area, top: row, bottom: row });
    seen.add(key);
  }
  for (const row of repeated.reverse()) session.cellsMoved(deleteCells(book, sheet, row, "Up"));
  return play("RemoveDuplicatesResult", { removed: repeated.length, uniqueRemaining: seen.size });
}

/** Excel tells texts apart without case. */
const compared = (value: Scalar): unknown =>
  value instanceof CellError ? { error: value.code } : typeof value === "string" ? value.toLowerCase() : value;
