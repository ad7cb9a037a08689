import type { Book } from "../../engine/book";
import { element } from "../xml/edit";
import { CONTENT_TYPES, declarePart, sheetmlType } from "./contentTypes";
import { Parts } from "./parts";
import { OFFICE, relate } from "./relationships";
import { colorAttribute } from "../styles/colors";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
export const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE.slice(0, -1)}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** The parts of a workbook that has no sheet yet. */
export function blankParts(book: Book): Parts {
  const parts = new Parts();
  const defaults =
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
    element("Default", { Extension: "xml", ContentType: "application/xml" });
  parts.write(CONTENT_TYPES, HEAD + element("Types", { xmlns: `${PACKAGE}content-types` }, defaults));
  relate(parts, "", `${OFFICE}officeDocument`, "xl/workbook.xml");
  const inside = `<workbookPr/><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/>`;
  parts.write("xl/workbook.xml", HEAD + element("workbook", { xmlns: MAIN, "xmlns:r": OFFICE.slice(0, -1) }, inside));
  declarePart(parts, "xl/workbook.xml", sheetmlType("sheet.main"));
  addStyles(parts, "xl/workbook.xml", blankStyles(book));
  return parts;
}

/** Puts a stylesheet into a workbook that has none. */
export function addStyles(parts: Parts, workbook: string, xml: string): void {
  const part = "xl/styles.xml";
  parts.write(part, xml);
  declarePart(parts, part, sheetmlType("styles"));
  relate(parts, workbook, `${OFFICE}styles`, part);
}

/** A stylesheet with the book's normal style alone. */
export function blankStyles(book: Book): string {
  const { name = "Calibri", size = 11, color = "#000000" } = book.styles[0]?.font ?? {};
  const font = element("sz", { val: size }) + element("color", colorAttribute(color)) + element("name", { val: name });
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const edges = ["left", "right", "top", "bottom", "diagonal"].map((edge) => element(edge)).join("");
  const fills = ["none", "gray125"].map((patternType) => element("fill", {}, element("patternFill", { patternType })));
  const inside =
    element("fonts", { count: 1 }, element("font", {}, font)) +
    element("fills", { count: 2 }, fills.join("")) +
    element("borders", { count: 1 }, element("border", {}, edges)) +
    element("cellStyleXfs", { count: 1 }, element("xf", xf)) +
    element("cellXfs", { count: 1 }, element("xf", { ...xf, xfId: 0 })) +
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }));
  return HEAD + element("styleSheet", { xmlns: MAIN }, inside);
}
