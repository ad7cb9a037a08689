import type { SortKey } from "../../engine";
import { sortArea } from "../../engine";
import { asFlag, asNumber, asOneOf, asRecord, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { defineClass } from "../base/define";
import { refuseLocked, refuseOnProtected } from "../base/protection";

defineClass("RangeSort", {
  methods: {
    async apply({ session, sheet, area, book }, args) {
      refuseOnProtected(sheet, "allowSort");
      refuseLocked(book, sheet, area);
      await session.calculated();
      const orientation = args.oneOf(3, ["Rows", "Columns"], "Rows");
      sortArea(book, sheet, area, sortKeys(args.list(0)), {
        matchCase: args.flag(1),
        hasHeaders: args.flag(2),
        orientation,
      });
    },
  },
});

/** Excel's SortField as the engine takes it. */
export function sortKeys(fields: readonly unknown[]): SortKey[] {
  if (fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const { key, ascending, sortOn, color } = asRecord(field);
    return {
      key: asNumber(key),
      ...(ascending === undefined || ascending === null ? {} : { ascending: asFlag(ascending) }),
      ...(sortOn === undefined || sortOn === null
        ? {}
        : { sortOn: asOneOf(sortOn, ["Value", "CellColor", "FontColor"]) }),
      ...(color === undefined || color === null ? {} : { color: asText(color) }),
    };
  });
}
