import type { CellStyle, Style, StyleChange } from "../../engine";
import {
  apiStyleName,
  cellStyles,
  changeCellStyle,
  findCellStyle,
  fromLocalFormat,
  setStyle,
  styleOf,
  styleWith,
  toLocalFormat,
} from "../../engine";
import { asFlag, asNumber, asText } from "../../wire/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { AreasTarget, StyleTarget } from "../base/rangeTarget";
import type { RangeTarget } from "../base/rangeTarget";
import type { Session } from "../base/session";
import { asOrientation, asReadingOrder } from "./rangeFormat";
import { change, changeArea, common, lookOf } from "./styles";

const styleObject = (session: Session, style: CellStyle): Played => play("Style", new StyleTarget(session, style));

function found(session: Session, style: CellStyle | undefined): Played {
  if (!style) throw itemNotFound();
  return styleObject(session, style);
}

defineClass("StyleCollection", {
  items: (session) => cellStyles(session.book).map((style) => styleObject(session, style)),
  item: (session, key) => found(session, findCellStyle(session.book, key.text(0))),
  methods: {
    add(session, args) {
      const name = args.text(0);
      if (name === "" || name.length > 255) throw invalidArgument();
      if (findCellStyle(session.book, name)) throw itemAlreadyExists();
      changeCellStyle(session.book, { name, builtIn: false, look: {} }, {});
    },
    getCount: ({ book }) => cellStyles(book).length,
    getItemAt: (session, args) => found(session, cellStyles(session.book)[args.whole(0)]),
    getItemOrNullObject(session, args) {
      const style = findCellStyle(session.book, args.text(0));
      return style ? styleObject(session, style) : null;
    },
  },
});

/** Whether a style says anything about these; one of the user's says all. */
const includes =
  (...keys: (keyof StyleChange)[]) =>
  ({ style }: StyleTarget): boolean =>
    !style.builtIn || style.name === "Normal" || keys.some((key) => style.look[key] !== undefined);

const look =
  <K extends keyof Style>(key: K, fallback: NonNullable<Style[K]>) =>
  (target: StyleTarget): NonNullable<Style[K]> =>
    lookOf(target)[key] ?? fallback;

const numberFormat = {
  get: look("numberFormat", "General"),
  set: (target: StyleTarget, value: unknown) => change(target, { numberFormat: asText(value) }),
};

defineClass("Style", {
  id: { name: "_Id", of: ({ style }) => style.name },
  get: {
    name: ({ style }) => style.name,
    builtIn: ({ style }) => style.builtIn,
    numberFormat: numberFormat.get,
    numberFormatLocal: (target) => toLocalFormat(numberFormat.get(target), target.session.culture),
    horizontalAlignment: look("horizontal", "General"),
    verticalAlignment: look("vertical", "Bottom"),
    wrapText: look("wrapText", false),
    indentLevel: look("indent", 0),
    locked: look("locked", true),
    formulaHidden: look("formulaHidden", false),
    shrinkToFit: look("shrinkToFit", false),
    autoIndent: look("autoIndent", false),
    textOrientation: look("textOrientation", 0),
    readingOrder: (target) => lookOf(target).readingOrder ?? "Context",
    includeAlignment: includes("horizontal", "vertical", "wrapText", "indent", "textOrientation"),
    includeBorder: includes("borders"),
    includeFont: includes("font"),
    includeNumber: includes("numberFormat"),
    includePatterns: includes("fill", "pattern"),
    includeProtection: includes("locked", "formulaHidden"),
  },
  set: {
    numberFormat: numberFormat.set,
    numberFormatLocal: (target, value) =>
      numberFormat.set(target, fromLocalFormat(asText(value), target.session.culture)),
    horizontalAlignment: (target, value) => change(target, { horizontal: asText(value) }),
    verticalAlignment: (target, value) => change(target, { vertical: asText(value) }),
    wrapText: (target, value) => change(target, { wrapText: asFlag(value) }),
    indentLevel: (target, value) => change(target, { indent: asNumber(value) }),
    locked: (target, value) => change(target, { locked: asFlag(value) }),
    formulaHidden: (target, value) => change(target, { formulaHidden: asFlag(value) }),
    shrinkToFit: (target, value) => change(target, { shrinkToFit: asFlag(value) }),
    autoIndent: (target, value) => change(target, { autoIndent: asFlag(value) }),
    orientation: (target, value) => change(target, { textOrientation: asOrientation(value) }),
    readingOrder: (target, value) => change(target, asReadingOrder(value)),
    includeAlignment: (target, value) =>
      leaveOut(target, value, ["horizontal", "vertical", "wrapText", "indent", "textOrientation"]),
    includeBorder: (target, value) => leaveOut(target, value, ["borders"]),
    includeFont: (target, value) => leaveOut(target, value, ["font"]),
    includeNumber: (target, value) => leaveOut(target, value, ["numberFormat"]),
    includePatterns: (target, value) => leaveOut(target, value, ["fill", "pattern"]),
    includeProtection: (target, value) => leaveOut(target, value, ["locked", "formulaHidden"]),
  },
  objects: {
    borders: (target) => play("RangeBorderCollection", target),
    fill: (target) => play("RangeFill", target),
    font: (target) => play("RangeFont", target),
  },
  methods: { delete: (target) => deleteStyle(target) },
});

/** What a style leaves out it says nothing about. */
function leaveOut(target: StyleTarget, value: unknown, keys: readonly (keyof StyleChange)[]): void {
  if (asFlag(value)) return change(target, {});
  target.style.look = Object.fromEntries(
    Object.entries(target.style.look).filter(([key]) => !keys.some((gone) => gone === key)),
  );
}

/** Cells that had it are Normal again. */
function deleteStyle({ session: { book }, style }: StyleTarget): void {
  if (style.name === "Normal") throw invalidArgument();
  book.cellStyles = (book.cellStyles ?? []).filter((other) => other !== style);
  for (const sheet of book.sheets)
    sheet.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell && styleOf(book, cell.style).named === style.name)
          setStyle(sheet, row, column, styleWith(book, 0, {}));
      }),
    );
}

/** As Excel.BuiltInStyle has it where the style is built-in. */
export const styleName = (range: RangeTarget): string | null =>
  common(new AreasTarget([range]), ({ named = "Normal" }) => apiStyleName(named));

/** Gives cells all that the style says, and its name. */
export function applyStyle({ book, sheet, area }: RangeTarget, value: unknown): void {
  const style = findCellStyle(book, asText(value));
  if (!style) throw invalidArgument();
  if (style.name !== "Normal") return changeArea(book, sheet, area, { ...style.look, named: style.name });
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) setStyle(sheet, row, column, 0);
}
