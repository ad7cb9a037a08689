import { cellArea, usedArea } from "../engine";
import { rangeFrom } from "./addresses";
import { defineClass, play } from "./define";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./targets";

/** As the API shows a sheet's id: braces keep it apart from any name. */
export const sheetKey = (id: string): string => `{${id}}`;

defineClass("Worksheet", {
  id: { name: "Id", of: ({ sheet }) => sheetKey(sheet.id) },
  get: {
    id: ({ sheet }) => sheetKey(sheet.id),
    name: ({ sheet }) => sheet.name,
    position: ({ session, sheet }) => session.book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => sheet.visibility,
  },
  methods: {
    getRange: ({ session, sheet }, args) => play("Range", rangeFrom(session, sheet, args, 0)),
    getUsedRange(target, args) {
      // On an empty sheet Excel gives its first cell.
      return (
        usedRange(target, args.flag(0)) ?? play("Range", new RangeTarget(target.session, target.sheet, cellArea(0, 0)))
      );
    },
    getUsedRangeOrNullObject: (target, args) => usedRange(target, args.flag(0)),
  },
});

function usedRange({ session, sheet }: SheetTarget, valuesOnly: boolean) {
  const area = usedArea(sheet, valuesOnly);
  return area && play("Range", new RangeTarget(session, sheet, area));
}
