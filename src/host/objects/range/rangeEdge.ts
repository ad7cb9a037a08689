import type { Area } from "../../engine";
import { COLUMNS, ROWS, bounding, cellArea, getCell, isBlank } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { rangeFrom } from "../base/addresses";
import { play } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

/** Where Ctrl and an arrow key lead from the active cell: the end of a block, or the next one, or the sheet's edge. */
function edge(range: RangeTarget, args: Arguments): Area {
  const direction = args.oneOf(0, DIRECTIONS);
  const start = args.given(1) ? rangeFrom(range.session, range.sheet, args, 1).area : range.area;
  const vertical = direction === "Up" || direction === "Down";
  const step = direction === "Up" || direction === "Left" ? -1 : 1;
  const last = step < 0 ? 0 : (vertical ? ROWS : COLUMNS) - 1;
  const from = vertical ? start.top : start.left;
  const cell = (index: number) => (vertical ? cellArea(index, start.left) : cellArea(start.top, index));
  const filled = (index: number) => {
    const { top, left } = cell(index);
    return !isBlank(getCell(range.sheet, top, left));
  };
  if (from === last) return cell(from);
  const inBlock = filled(from) && filled(from + step);
  let at = from + step;
  while (at !== last && (inBlock ? filled(at + step) : !filled(at))) at += step;
  return cell(at);
}

export const edgeMethods = {
  getRangeEdge: (range: RangeTarget, args: Arguments) => play("Range", range.with(edge(range, args))),
  getExtendedRange: (range: RangeTarget, args: Arguments) =>
    play("Range", range.with(bounding(range.area, edge(range, args)))),
};
