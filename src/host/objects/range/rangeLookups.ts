import type { Area } from "../../engine";
import {
  WHOLE_SHEET,
  bounding,
  cellArea,
  containsCell,
  eachCell,
  getCell,
  intersect,
  mergesIn,
  usedArea,
} from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { ExcelClass } from "../base/define";
import { play } from "../base/define";
import { findCell } from "./find";
import { AreasTarget } from "../base/rangeTarget";
import type { RangeTarget } from "../base/rangeTarget";

type RangeClass = ExcelClass<"Range">;

const usedRange = (range: RangeTarget, args: Arguments) => {
  const area = usedArea(range.sheet, args.flag(0), range.area);
  return area && range.with(area);
};

const mergedAreas = ({ sheet, area }: RangeTarget): Area[] =>
  mergesIn(sheet, area).flatMap((merge) => intersect(merge, area) ?? []);

export const lookupMethods = {
  getUsedRange(range, args) {
    // Where nothing is used Excel answers with the first cell.
    const { top, left } = range.area;
    return play("Range", usedRange(range, args) ?? range.with({ top, left, bottom: top, right: left }));
  },
  getUsedRangeOrNullObject(range, args) {
    const used = usedRange(range, args);
    return used && play("Range", used);
  },
  getSurroundingRegion: (range) => play("Range", range.with(region(range))),
  getMergedAreasOrNullObject(range) {
    const areas = mergedAreas(range);
    return areas.length === 0 ? null : play("RangeAreas", new AreasTarget(areas.map((area) => range.with(area))));
  },
  async find(range, args) {
    const found = await findCell(range, args);
    if (!found) throw itemNotFound();
    return play("Range", found);
  },
  async findOrNullObject(range, args) {
    const found = await findCell(range, args);
    return found && play("Range", found);
  },
  getSpillingToRange: (range) => range.session.calculated().then(() => found(spill(range))),
  getSpillParent: (range) => range.session.calculated().then(() => found(spillParent(range))),
  getSpillParentOrNullObject: (range) => range.session.calculated().then(() => spillParent(range)),
  getSpillingToRangeOrNullObject: (range) => range.session.calculated().then(() => spill(range)),
  getTables: (range, args) => play("TableScopedCollection", { range, fullyContained: args.flag(0) }),
} satisfies RangeClass["methods"];

function spill(range: RangeTarget) {
  const area = getCell(range.sheet, range.area.top, range.area.left)?.spill;
  return area ? play("Range", range.with(area)) : null;
}

/** The cell whose formula fills this one. */
function spillParent(range: RangeTarget) {
  const { top, left } = range.area;
  let parent: Area | null = null;
  eachCell(range.sheet, WHOLE_SHEET, ({ spill: area }, row, column) => {
    if (area && containsCell(area, top, left)) parent = cellArea(row, column);
  });
  return parent && play("Range", range.with(parent));
}

function found<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

/** The block of cells round the range, up to the next blank rows and columns. */
function region({ sheet, area }: RangeTarget): Area {
  const filled = (part: Area) => {
    const inside = intersect(part, WHOLE_SHEET);
    return inside !== null && usedArea(sheet, true, inside) !== null;
  };
  let grown = area;
  for (;;) {
    const { top, left, bottom, right } = grown;
    const next = { ...grown };
    if (filled({ top: top - 1, bottom: top - 1, left: left - 1, right: right + 1 })) next.top--;
    if (filled({ top: bottom + 1, bottom: bottom + 1, left: left - 1, right: right + 1 })) next.bottom++;
    if (filled({ top: next.top, bottom: next.bottom, left: left - 1, right: left - 1 })) next.left--;
    if (filled({ top: next.top, bottom: next.bottom, left: right + 1, right: right + 1 })) next.right++;
    if (next.top === top && next.left === left && next.bottom === bottom && next.right === right) return grown;
    grown = bounding(grown, next);
  }
}
