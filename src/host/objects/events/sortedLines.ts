import type { Area, Sheet } from "../../engine";
import { getCell, usedArea, writeArea } from "../../engine";
import type { Deed } from "../../wire/objectTable";
import type { TableTarget } from "../base/targets";
import type { Aim } from "./deedArea";

/** The rows, or columns, that a deed is about to sort, with what they hold. */
export interface SortedLines {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly byRows: boolean;
  readonly before: readonly string[];
}

/** Null when the deed sorts nothing. */
export function linesBefore({ object, member, args }: Deed, aim: Aim | null): SortedLines | null {
  const { className, target } = object;
  const sorts = className === "RangeSort" || className === "TableSort";
  if (!sorts || !aim || !["apply", "reapply"].includes(member)) return null;
  const whole = aim.area ?? (target as TableTarget).table.area;
  const area = usedArea(aim.sheet, false, whole);
  const byRows = String(args.raw(3)).toLowerCase() !== "columns" || className === "TableSort";
  return area && { sheet: aim.sheet, area, byRows, before: contents(aim.sheet, area, byRows) };
}

/** Addresses of the lines that hold something else now, neighbours as one; "" when none does. */
export function movedLines({ sheet, area, byRows, before }: SortedLines): string {
  const first = byRows ? area.top : area.left;
  const moved = contents(sheet, area, byRows).flatMap((line, index) => (line === before[index] ? [] : [first + index]));
  const runs: [number, number][] = [];
  for (const line of moved) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs
    .map(([from, to]) => writeArea(byRows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to }))
    .join(",");
}

function contents(sheet: Sheet, { top, left, bottom, right }: Area, byRows: boolean): string[] {
  const rows = span(top, bottom);
  const columns = span(left, right);
  const cell = (row: number, column: number) => {
    const { formula, value = null } = getCell(sheet, row, column) ?? {};
    return [formula, value];
  };
  return byRows
    ? rows.map((row) => JSON.stringify(columns.map((column) => cell(row, column))))
    : columns.map((column) => JSON.stringify(rows.map((row) => cell(row, column))));
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
