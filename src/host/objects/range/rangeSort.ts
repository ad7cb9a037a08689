import type { SortKey } from "../../engine";
import { canSort, columnCount, rowCount, sortArea } from "../../engine";
import { asFlag, asOneOf, asRecord, asText } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument, invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";
import { refuseLocked, refuseOnProtected } from "../base/protection";

defineClass("RangeSort", {
  methods: {
    async apply({ session, sheet, area, book }, args) {
      refuseOnProtected(sheet, "allowSort");
      refuseLocked(book, sheet, area);
      const orientation = args.oneOf(3, ["Rows", "Columns"], "Rows");
      const keys = sortKeys(args.list(0), orientation === "Rows" ? columnCount(area) : rowCount(area));
      if (!canSort(sheet, area, orientation)) throw invalidOperation();
      await session.calculated();
      sortArea(book, sheet, area, keys, {
        matchCase: args.flag(1),
        hasHeaders: args.flag(2),
        orientation,
        method: args.oneOf(4, SORT_METHODS, "PinYin"),
      });
    },
  },
});

export const SORT_METHODS = ["PinYin", "StrokeCount"] as const;

/** Excel's SortFields as the engine takes them; `width` is how many columns (or rows) there are to sort by. */
export function sortKeys(fields: readonly unknown[], width: number): SortKey[] {
  if (fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const { key, ascending, sortOn, color, dataOption, subField } = asRecord(field);
    if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= width) throw invalidArgument();
    const on = asOneOf(sortOn ?? "Value", ["Value", "CellColor", "FontColor", "Icon"]);
    if (on === "Icon") throw new NotEmulatedError("SortField.sortOn Icon");
    if (given(subField)) throw new NotEmulatedError("SortField.subField");
    return {
      key: Number(key),
      ascending: given(ascending) ? asFlag(ascending) : true,
      sortOn: on,
      textAsNumber: asOneOf(dataOption ?? "Normal", ["Normal", "TextAsNumber"]) === "TextAsNumber",
      ...(given(color) ? { color: asText(color) } : {}),
    };
  });
}

const given = (value: unknown) => value !== undefined && value !== null;
