import type { Area } from "../../engine";
import { COLUMNS, ROWS, intersect, isWholeColumns, isWholeRows, moved, usedArea } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";
import { applyStyle, styleName } from "../format/cellStyle";
import { clear, copyFrom } from "./rangeEdits";
import { specialCells, specialCellsOrNull } from "./specialCells";

const address = ({ ranges }: AreasTarget) => ranges.map((range) => range.address).join(",");

defineClass("RangeAreas", {
  keep: (areas, held) => areas.keep(held),
  get: {
    address,
    addressLocal: address,
    areaCount: ({ ranges }) => ranges.length,
    cellCount: ({ ranges }) => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    style: ({ ranges }) => {
      const names = new Set(ranges.map(styleName));
      return names.size === 1 ? [...names][0] : null;
    },
    isEntireRow: ({ ranges }) => ranges.every(({ area }) => isWholeRows(area)),
    isEntireColumn: ({ ranges }) => ranges.every(({ area }) => isWholeColumns(area)),
  },
  set: {
    style({ ranges }, value) {
      for (const range of ranges) applyStyle(range, value);
    },
  },
  objects: {
    areas: (areas) => play("RangeCollection", areas),
    worksheet: ({ first }) => play("Worksheet", { session: first.session, sheet: first.sheet }),
    format: (areas) => play("RangeFormat", areas),
    conditionalFormats: (areas) => play("ConditionalFormatCollection", areas),
    dataValidation: (areas) => play("DataValidation", areas),
  },
  methods: {
    calculate: ({ first }) => first.session.calculate(),
    getSpecialCells: ({ ranges }, args) => specialCells(ranges, args),
    getSpecialCellsOrNullObject: ({ ranges }, args) => specialCellsOrNull(ranges, args),
    getEntireRow: (areas) => mapped(areas, ({ area }) => ({ ...area, left: 0, right: COLUMNS - 1 })),
    getEntireColumn: (areas) => mapped(areas, ({ area }) => ({ ...area, top: 0, bottom: ROWS - 1 })),
    getOffsetRangeAreas: (areas, args) => mapped(areas, ({ area }) => moved(area, args.whole(0), args.whole(1))),
    getUsedRangeAreas(areas, args) {
      const used = usedAreas(areas, args.flag(0));
      if (!used) throw itemNotFound();
      return used;
    },
    getUsedRangeAreasOrNullObject: (areas, args) => usedAreas(areas, args.flag(0)),
    clear({ ranges }, args) {
      for (const range of ranges) clear(range, args);
    },
    async copyFrom({ ranges }, args) {
      for (const range of ranges) await copyFrom(range, args);
    },
    setDirty: ({ first }) => void (first.book.dirty = true),
    getIntersection(areas, args) {
      const shared = intersection(areas, args);
      if (!shared) throw itemNotFound();
      return shared;
    },
    getIntersectionOrNullObject: intersection,
  },
});

/** Every area through `change`. */
function mapped({ ranges }: AreasTarget, change: (range: RangeTarget) => Area | null) {
  const areas = ranges.map((range) => {
    const area = change(range);
    if (!area) throw invalidArgument();
    return range.with(area);
  });
  return play("RangeAreas", new AreasTarget(areas));
}

function usedAreas({ ranges }: AreasTarget, valuesOnly: boolean) {
  const used = ranges.flatMap((range) => {
    const area = usedArea(range.sheet, valuesOnly, range.area);
    return area ? [range.with(area)] : [];
  });
  return used.length === 0 ? null : play("RangeAreas", new AreasTarget(used));
}

function intersection({ ranges }: AreasTarget, args: Arguments) {
  const other = args.object(0)?.target;
  if (!(other instanceof AreasTarget) && !(other instanceof RangeTarget)) throw invalidArgument();
  const others = other instanceof AreasTarget ? other.ranges : [other];
  const shared = ranges.flatMap((range) =>
    others.flatMap((second) => {
      const area = second.sheet === range.sheet ? intersect(range.area, second.area) : null;
      return area ? [range.with(area)] : [];
    }),
  );
  return shared.length === 0 ? null : play("RangeAreas", new AreasTarget(shared));
}

defineClass("RangeCollection", {
  items: ({ ranges }) => ranges.map((range) => play("Range", range)),
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt({ ranges }, args) {
      const range = ranges[args.whole(0)];
      if (!range) throw invalidArgument();
      return play("Range", range);
    },
  },
});
