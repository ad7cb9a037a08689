import type { Area, Sheet } from "../../engine/book";
import { writeRef } from "./areas";
import { writeComments } from "../comments/comments";
import { comparableNote, writeNotes } from "../comments/notes";
import { writeCharts } from "../charts/writeCharts";
import { parseArea } from "../../engine/addresses/a1";
import { contains } from "../../engine/addresses/areas";
import { usedArea } from "../../engine/state/cells";
import { patchCells } from "../cells/patchCells";
import { rewriteCells } from "../cells/writeRows";
import { OFFICE } from "../package/relationships";
import type { SaveContext } from "../saveContext";
import { alike } from "../styles/canonical";
import { colorAttribute } from "../styles/colors";
import { type Attributes, element, setAttributes, source } from "../xml/edit";
import { WORKSHEET, declareNamespace, putChild } from "../xml/order";
import { child, parseXml } from "../xml/tree";
import { writeColumns } from "./columns";
import { writeCustomProperties } from "./customProperties";
import { patchExtensions } from "./extensions";
import { writeHyperlinks } from "./hyperlinks";
import { deeperGroups } from "./outline";
import { patchPage } from "./page";
import { writeProtection } from "./protection";
import { STANDARD_WIDTH, readFrame, tableAt } from "./readSheet";
import { joinSheet, splitSheet } from "./sheetXml";
import { alignHeaders } from "./tableHeaders";
import { isExtended, writeValidations } from "./validations";
import { writeViews } from "./view";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeTables } from "./writeTables";

/** Brings a worksheet's part in line with the book; what the book does not hold stays as it stands. */
export function patchSheet(
  part: string,
  opened: Sheet,
  isNew: boolean,
  context: SaveContext,
  freeTableId: () => number,
): void {
  const sheet = alignHeaders(opened);
  const { parts } = context;
  const xml = parts.text(part);
  const { frame, root, cells } = splitSheet(xml);
  const before = readFrame(parts, part, frame, root, context.rules);
  const formulas = (row: number, column: number) => ({
    customFunctions: context.customFunctions,
    table: tableAt(before.tables, row, column),
  });
  const unchanged =
    !sheet.changes.structure &&
    sheet.changes.cells.size === 0 &&
    sheet.changes.rows.size === 0 &&
    !cells.includes("<f");
  const write = sheet.changes.structure || isNew ? rewriteCells : patchCells;
  const nextCells = unchanged && !isNew ? cells : write(cells, sheet, formulas, context);
  let next = patchParts(part, frame, before, sheet, context, freeTableId);
  if (nextCells !== cells) next = patchDimension(next, usedArea(sheet));
  parts.write(part, next === frame && nextCells === cells ? xml : joinSheet(next, nextCells));
}

type Frame = ReturnType<typeof readFrame>;

function patchParts(
  part: string,
  frame: string,
  before: Frame,
  sheet: Sheet,
  context: SaveContext,
  freeTableId: () => number,
): string {
  let next = patchLook(frame, before, sheet, context);
  const put = (name: string, text: string) => (next = putChild(next, WORKSHEET, name, text));
  const differs = (key: keyof Frame) => !alike(before[key], sheet[key]);
  if (differs("protection"))
    put("sheetProtection", writeProtection(next, child(parseXml(next), "sheetProtection"), sheet.protection));
  if (differs("autoFilter")) put("autoFilter", writeAutoFilter(sheet.autoFilter));
  if (differs("merges")) put("mergeCells", writeMerges(sheet.merges));
  if (differs("conditionalFormats"))
    put(
      "conditionalFormatting",
      writeConditionalFormats(sheet.conditionalFormats, before.conditionalFormats, context.styles, context.rules),
    );
  const plain = (list: Sheet["validations"]) =>
    list.filter((validation) => !isExtended(validation, before.validations));
  if (!alike(plain(before.validations), plain(sheet.validations)))
    put("dataValidations", writeValidations(sheet.validations, before.validations));
  if (differs("conditionalFormats") || differs("validations"))
    next = patchExtensions(next, before, sheet, context.rules);
  if (!alike([...before.customProperties], [...sheet.customProperties]))
    put("customProperties", writeCustomProperties(context.parts, part, sheet.customProperties));
  next = patchPage(next, before, sheet);
  if (differs("hyperlinks")) put("hyperlinks", writeHyperlinks(context.parts, part, sheet.hyperlinks));
  for (const boxes of patchRemarks(part, before, sheet, context))
    put("legacyDrawing", element("legacyDrawing", { "r:id": boxes }));
  const drawing = writeCharts(part, sheet, context);
  if (drawing !== null) put("drawing", element("drawing", { "r:id": drawing }));
  if (!alike(before.tables.map(comparable), sheet.tables.map(comparable)))
    put("tableParts", writeTables(context.parts, part, sheet, before.tables, freeTableId));
  return next !== frame && /\sr:id=/.test(next) ? declareNamespace(next, "r", OFFICE.slice(0, -1)) : next;
}

/** Notes and comments; gives the relationship of a drawing of boxes that was added. */
function patchRemarks(part: string, before: Frame, sheet: Sheet, { parts, workbook }: SaveContext): string[] {
  const notes = alike(before.notes.map(comparableNote), sheet.notes.map(comparableNote))
    ? null
    : writeNotes(parts, part, sheet.notes);
  const comments = alike(before.comments, sheet.comments) ? null : writeComments(parts, workbook, part, sheet.comments);
  return [notes, comments].filter((added) => added !== null);
}

const comparable = (table: Sheet["tables"][number]) => ({ ...table, changed: false, id: 0 });

/** Tab, view, standard sizes and columns. */
function patchLook(frame: string, before: Frame, sheet: Sheet, context: SaveContext): string {
  let next = frame;
  const put = (name: string, text: string) => (next = putChild(next, WORKSHEET, name, text));
  if (before.tabColor !== sheet.tabColor) put("sheetPr", writeTab(next, sheet.tabColor));
  const view = ({ frozen, showGridlines, showHeadings, selection }: Frame | Sheet) => ({
    ...{ frozen, showGridlines, showHeadings, selection },
  });
  if (!alike(view(before), view(sheet)))
    put("sheetViews", writeViews(next, child(parseXml(next), "sheetViews"), view(before), view(sheet)));
  // 8.43 is how Excel's dialog names the standard width.
  const width = sheet.defaultColumnWidth === 8.43 ? STANDARD_WIDTH : sheet.defaultColumnWidth;
  if (before.defaultColumnWidth !== width) put("sheetFormatPr", formatTag(next, { defaultColWidth: width }));
  if (before.defaultRowHeight !== sheet.defaultRowHeight)
    put("sheetFormatPr", formatTag(next, { defaultRowHeight: sheet.defaultRowHeight, customHeight: 1 }));
  const levels = deeperGroups(sheet, before.columns, child(parseXml(next), "sheetFormatPr")?.attributes ?? {});
  if (Object.keys(levels).length > 0) put("sheetFormatPr", formatTag(next, levels));
  const columns = (list: Sheet["columns"]) => [...list].filter(([, column]) => Object.keys(column).length > 0);
  if (!alike(columns(before.columns), columns(sheet.columns)))
    put(
      "cols",
      writeColumns(new Map(columns(sheet.columns)), (style) => context.styles.xf(style), width),
    );
  return next;
}

function formatTag(frame: string, attributes: Attributes): string {
  const old = child(parseXml(frame), "sheetFormatPr");
  return setAttributes(old ? source(frame, old) : '<sheetFormatPr defaultRowHeight="15"/>', attributes);
}

function writeTab(frame: string, color: string): string {
  const old = child(parseXml(frame), "sheetPr");
  const xml = old ? source(frame, old) : "<sheetPr/>";
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  return putChild(xml, order, "tabColor", color === "" ? "" : element("tabColor", colorAttribute(color)));
}

function writeAutoFilter(filter: Sheet["autoFilter"]): string {
  if (!filter) return "";
  const ref = writeRef(filter.area);
  const tag = /^<[^>]*>/.exec(filter.xml ?? "")?.[0];
  if (tag === undefined || !filter.filtered) return element("autoFilter", { ref });
  return setAttributes(tag, { ref }) + (filter.xml ?? "").slice(tag.length);
}

const writeMerges = (merges: readonly Area[]): string =>
  merges.length === 0
    ? ""
    : element(
        "mergeCells",
        { count: merges.length },
        merges.map((area) => element("mergeCell", { ref: writeRef(area) })).join(""),
      );

/** The area that has something in it, where the file names a smaller one. */
function patchDimension(frame: string, used: Area | null): string {
  const named = parseArea(child(parseXml(frame), "dimension")?.attributes["ref"] ?? "");
  if (!used || (named && contains(named, used))) return frame;
  return putChild(frame, WORKSHEET, "dimension", element("dimension", { ref: writeRef(used) }));
}
