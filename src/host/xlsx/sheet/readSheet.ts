import type { Sheet, Table } from "../../engine/book";
import { newSheet } from "../../engine/state/newBook";
import { parseArea } from "../../engine/addresses/a1";
import type { Parts } from "../package/parts";
import { readColor } from "../styles/colors";
import { source } from "../xml/edit";
import { child, childrenOf, type XmlNode } from "../xml/tree";
import { readComments } from "../comments/comments";
import { readNotes } from "../comments/notes";
import { readAreas } from "./areas";
import { readColumns } from "./columns";
import { readCustomProperties } from "./customProperties";
import { type RuleContext, readConditionalFormats } from "./readConditionalFormats";
import { readHyperlinks } from "./hyperlinks";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { readTables } from "./readTables";
import { readValidations } from "./validations";
import { readView } from "./view";

/** The width of a column of which the file says nothing: 64 pixels in Calibri 11, as files count characters. */
export const STANDARD_WIDTH = 9.140625;

/** Everything of a worksheet but its cells and rows. `frame` is its XML with an empty <sheetData/>. */
export function readFrame(
  parts: Parts,
  part: string,
  frame: string,
  root: XmlNode,
  context: RuleContext,
): Omit<Sheet, "id"> {
  const format = child(root, "sheetFormatPr")?.attributes ?? {};
  const width = Number(format["defaultColWidth"] ?? standardWidth(format["baseColWidth"]));
  return {
    ...newSheet("", ""),
    part,
    columns: readColumns(child(root, "cols"), width),
    merges: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap((node) => readAreas(node.attributes["ref"])),
    conditionalFormats: readConditionalFormats(frame, root, context),
    validations: readValidations(frame, root),
    tables: readTables(parts, part, root),
    hyperlinks: readHyperlinks(parts, part, root),
    comments: readComments(parts, part),
    notes: readNotes(parts, part),
    autoFilter: readAutoFilter(frame, child(root, "autoFilter")),
    protection: readProtection(child(root, "sheetProtection")),
    tabColor: readColor(child(child(root, "sheetPr"), "tabColor"), context.palette) ?? "",
    ...readView(root),
    ...readPage(root),
    defaultColumnWidth: width,
    defaultRowHeight: Number(format["defaultRowHeight"] ?? 15),
    customProperties: readCustomProperties(parts, part, root),
  };
}

/** @source ECMA-376 Part 1, 18.3.1.81: characters and padding, rounded up to eight pixels; seven pixels a character. */
const standardWidth = (characters = "8"): number => {
  const pixels = Math.ceil((Number(characters) * 7 + 5) / 8) * 8;
  return Math.trunc((pixels / 7) * 256) / 256;
};

function readAutoFilter(frame: string, node: XmlNode | undefined): Sheet["autoFilter"] {
  const area = parseArea(node?.attributes["ref"] ?? "");
  if (!node || !area) return null;
  return {
    area,
    filtered: childrenOf(node, "filterColumn").some(({ children }) => children.length > 0),
    xml: source(frame, node),
  };
}

/** Name of the table whose cells include this one. */
export const tableAt = (tables: readonly Table[], row: number, column: number): string | undefined =>
  tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)?.name;
