import type { Area, Book, Hyperlink, Sheet } from "../../engine";
import { contains, getCell, intersect, styleArea, subtract, writeCell } from "../../engine";
import { asRecord, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { contentGet } from "./rangeContent";

const LOOK = { font: { color: "#0563C1", underline: "Single" as const }, named: "Hyperlink" };

/** The link that all cells of the range share; null when there is none. */
export async function readLink(range: RangeTarget): Promise<Record<string, unknown> | null> {
  const { sheet, area } = range;
  const link = sheet.hyperlinks.find((one) => contains(one.area, area));
  if (!link) return null;
  const { area: _area, ...shown } = link;
  const text = await contentGet.text(range.with({ ...area, bottom: area.top, right: area.left }));
  return { ...shown, textToDisplay: text?.[0]?.[0] ?? "" };
}

/** Links the cells: their text is the one to display (or the address in a blank cell), blue and underlined. */
export function writeLink(range: RangeTarget, value: unknown): void {
  const { book, sheet, area } = range;
  refuseOnProtected(sheet, "allowInsertHyperlinks");
  const given = asRecord(value);
  const part = (name: keyof Hyperlink) =>
    given[name] === undefined || given[name] === null ? {} : { [name]: asText(given[name]) };
  const link: Hyperlink = { area, ...part("address"), ...part("documentReference"), ...part("screenTip") };
  const target = link.address ?? link.documentReference;
  if (target === undefined) throw invalidArgument();
  removeLinks(book, sheet, area, false);
  sheet.hyperlinks.push(link);
  const words = given["textToDisplay"];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const blank = (getCell(sheet, row, column)?.value ?? null) === null;
      if (words !== undefined && words !== null) writeCell(book, sheet, row, column, asText(words));
      else if (blank) writeCell(book, sheet, row, column, target);
    }
  styleArea(book, sheet, area, LOOK);
}

/** Takes the links off these cells; with `look` their colour and line too. */
export function removeLinks(book: Book, sheet: Sheet, area: Area, look: boolean): void {
  if (!sheet.hyperlinks.some((link) => intersect(link.area, area))) return;
  const linked = sheet.hyperlinks.flatMap((link) => intersect(link.area, area) ?? []);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    subtract(link.area, area).map((rest) => ({ ...link, area: rest })),
  );
  const normal = { font: { color: "#000000", underline: "None" as const }, named: undefined };
  if (look) for (const part of linked) styleArea(book, sheet, part, normal);
}
