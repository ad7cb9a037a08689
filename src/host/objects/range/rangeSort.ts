import type { Area, Sheet, SortKey } from "../../engine";
import { canSort, columnCount, rowCount, sortArea } from "../../engine";
import { asFlag, asOneOf, asRecord, asText } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument, invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";
import { asIcon, showsIcon } from "../rules/cellIcons";
import { refuseLocked, refuseOnProtected } from "../base/protection";

defineClass("RangeSort", {
  methods: {
    async apply({ session, sheet, area, book }, args) {
      refuseOnProtected(sheet, "allowSort");
      refuseLocked(book, sheet, area);
      const orientation = args.oneOf(3, ["Rows", "Columns"], "Rows");
      await session.calculated();
      const keys = sortKeys(args.list(0), sheet, area, orientation);
      if (!canSort(sheet, area, orientation)) throw invalidOperation();
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

type Orientation = "Rows" | "Columns";

/** Excel's SortFields as the engine takes them; values must be calculated, which icons depend on. */
export function sortKeys(
  fields: readonly unknown[],
  sheet: Sheet,
  area: Area,
  orientation: Orientation = "Rows",
): SortKey[] {
  const width = orientation === "Rows" ? columnCount(area) : rowCount(area);
  if (fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const { key, ascending, sortOn, color, icon, dataOption, subField } = asRecord(field);
    if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= width) throw invalidArgument();
    const on = asOneOf(sortOn ?? "Value", ["Value", "CellColor", "FontColor", "Icon"]);
    if (given(subField)) throw new NotEmulatedError("SortField.subField");
    return {
      key: Number(key),
      ascending: given(ascending) ? asFlag(ascending) : true,
      ...(on === "Icon" ? { chosen: linesWith(icon, Number(key), sheet, area, orientation) } : { sortOn: on }),
      textAsNumber: asOneOf(dataOption ?? "Normal", ["Normal", "TextAsNumber"]) === "TextAsNumber",
      ...(given(color) ? { color: asText(color) } : {}),
    };
  });
}

const given = (value: unknown) => value !== undefined && value !== null;

/** The rows (or columns) whose cell at this key shows the icon. */
function linesWith(icon: unknown, key: number, sheet: Sheet, area: Area, orientation: Orientation): Set<number> {
  const shows = showsIcon(sheet, asIcon(icon));
  const rows = orientation === "Rows";
  const [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const lines = new Set<number>();
  const last = Math.min(end, rows ? sheet.cells.length - 1 : end);
  for (let line = start; line <= last; line++)
    if (rows ? shows(line, area.left + key) : shows(area.top + key, line)) lines.add(line);
  return lines;
}
