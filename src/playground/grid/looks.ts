import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Border, BorderSide, Style } from "#host/page";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const SIDES: Readonly<Partial<Record<BorderSide, keyof IBorderData>>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};

/** Pixels of one level of indentation. */
const INDENT = 9;

/** The name under which the grid keeps a style of the book. */
export const styleId = (index: number): string => `style-${index}`;

/** A style of the book as the grid draws it; every member is there, so that nothing of an older look shines through. */
export function lookOf(style: Style): IStyleData {
  const { font, fill, horizontal = "", vertical = "", wrapText = false, indent = 0 } = style;
  const border = borders(style.borders);
  return {
    ff: font.name ?? "Calibri",
    fs: font.size ?? 11,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline !== undefined && font.underline !== "None") },
    st: { s: flag(font.strikethrough) },
    // Black is the grid's own colour of text, which a dark theme turns round.
    ...(font.color === undefined || font.color === "#000000" ? {} : { cl: { rgb: font.color } }),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(border === undefined ? {} : { bd: border }),
    ...(HORIZONTAL[horizontal] === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    vt: VERTICAL[vertical] ?? VerticalAlign.BOTTOM,
    tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent === 0 ? {} : { pd: { [horizontal === "Right" ? "r" : "l"]: 2 + indent * INDENT } }),
  };
}

const flag = (on: boolean | undefined): BooleanNumber => (on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borders(sides: Style["borders"]): IBorderData | undefined {
  const data: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const border = sides[side as BorderSide];
    if (border && border.style !== "None") data[key] = { s: line(border), cl: { rgb: border.color ?? "#000000" } };
  }
  return Object.keys(data).length === 0 ? undefined : data;
}

function line({ style, weight }: Border): BorderStyleTypes {
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  const thick = weight === "Medium" || weight === "Thick";
  if (style.startsWith("Dash")) return thick ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  return weight === "Medium"
    ? BorderStyleTypes.MEDIUM
    : weight === "Hairline"
      ? BorderStyleTypes.HAIR
      : BorderStyleTypes.THIN;
}
