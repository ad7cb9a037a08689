import { intersect, isWholeColumns, isWholeRows } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";

const address = ({ ranges }: AreasTarget) => ranges.map((range) => range.address).join(",");

defineClass("RangeAreas", {
  keep: (areas, held) => areas.keep(held),
  get: {
    address,
    addressLocal: address,
    areaCount: ({ ranges }) => ranges.length,
    cellCount: ({ ranges }) => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    isEntireRow: ({ ranges }) => ranges.every(({ area }) => isWholeRows(area)),
    isEntireColumn: ({ ranges }) => ranges.every(({ area }) => isWholeColumns(area)),
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
    getIntersectionOrNullObject({ ranges }, args) {
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
    },
  },
});

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
