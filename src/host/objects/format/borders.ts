import type { Area, Border, BorderSide, Sheet } from "../../engine";
import { styleAt, styleOf } from "../../engine";
import { isUnbounded } from "../base/protection";
import type { AreasTarget, RangeTarget } from "../base/rangeTarget";
import { StyleTarget } from "../base/rangeTarget";
import { change as changeStyle, changeArea, lookOf } from "./styles";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

export interface BorderTarget {
  readonly areas: AreasTarget | StyleTarget;
  readonly side: Side;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Cells of an area that carry one of its lines, and on which of their sides. */
interface Line {
  area: Area;
  side: BorderSide;
}

/** Where the range's side lies. A line between cells lies on both of them; Excel draws either. */
function linesOf(area: Area, side: Side): Line[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, side }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, side }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, side: "EdgeBottom" },
        { area: { ...area, top: top + 1 }, side: "EdgeTop" },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, side: "EdgeRight" },
        { area: { ...area, left: left + 1 }, side: "EdgeLeft" },
      ];
    default:
      return [{ area, side }];
  }
}

/** The line on this side when all of it looks the same; null when it does not. */
export function readBorder({ areas, side }: BorderTarget): Border | null {
  if (areas instanceof StyleTarget) return lookOf(areas).borders[side as BorderSide] ?? NO_BORDER;
  const found = new Map<string, Border>();
  for (const range of areas.ranges) {
    const [line] = linesOf(range.area, side);
    if (!line) continue;
    for (const border of bordersOn(range, line)) found.set(JSON.stringify(border), border);
  }
  if (found.size > 1) return null;
  const [only = NO_BORDER] = found.values();
  return only;
}

function* bordersOn({ book, sheet, area }: RangeTarget, line: Line): Iterable<Border> {
  // Whole rows and columns look alike along their length; the first cells speak for all.
  const limit = isUnbounded(area) ? 1 : Infinity;
  const cells = line.area;
  for (let row = cells.top; row <= cells.bottom && row < cells.top + limit; row++)
    for (let column = cells.left; column <= cells.right && column < cells.left + limit; column++) {
      const own = styleOf(book, styleAt(sheet, row, column)).borders[line.side];
      const border = own ?? facing(book.styles, sheet, row, column, line.side);
      yield border ? { color: "#000000", ...border } : NO_BORDER;
    }
}

function facing(
  styles: readonly { borders: Readonly<Partial<Record<BorderSide, Border>>> }[],
  sheet: Sheet,
  row: number,
  column: number,
  side: BorderSide,
) {
  const neighbour = {
    EdgeTop: [-1, 0, "EdgeBottom"],
    EdgeBottom: [1, 0, "EdgeTop"],
    EdgeLeft: [0, -1, "EdgeRight"],
    EdgeRight: [0, 1, "EdgeLeft"],
  } as const;
  if (side === "DiagonalDown" || side === "DiagonalUp") return undefined;
  const [down, across, opposite] = neighbour[side];
  if (row + down < 0 || column + across < 0) return undefined;
  return styles[styleAt(sheet, row + down, column + across)]?.borders[opposite];
}

export function changeBorder(target: BorderTarget, change: Partial<Border>): void {
  const before = readBorder(target) ?? NO_BORDER;
  // Giving a line that is not there a weight or a colour draws it.
  const drawn = before.style === "None" && change.style === undefined ? { style: "Continuous" } : {};
  const border: Border = { ...before, ...drawn, ...change };
  const { areas } = target;
  if (areas instanceof StyleTarget) return changeStyle(areas, { borders: { [target.side]: border } });
  for (const { book, sheet, area } of areas.ranges)
    for (const line of linesOf(area, target.side))
      changeArea(book, sheet, line.area, { borders: { [line.side]: border.style === "None" ? null : border } });
}
