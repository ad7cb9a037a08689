import type { Book } from "../engine/book";
import { cellStyles } from "../engine/state/cellStyles";
import { DynamicArrays } from "./cells/dynamicArrays";
import { SharedStrings } from "./cells/sharedStrings";
import { moveMentions } from "./moved/moveMentions";
import { addStyles, blankParts, blankStyles } from "./package/blankParts";
import { declarePart, removeParts, sheetmlType } from "./package/contentTypes";
import { Parts } from "./package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "./package/relationships";
import { MODERN, addTheme } from "./package/theme";
import { lostParts, reachableParts } from "./package/unreachable";
import type { SaveContext } from "./saveContext";
import { patchSheet } from "./sheet/patchSheet";
import { alike } from "./styles/canonical";
import { readPalette } from "./styles/colors";
import { writeTableStyles } from "./styles/tableStyles";
import { StyleWriter } from "./styles/writeStyles";
import { patchWorkbook } from "./workbook/patchWorkbook";
import { type Placed, deletedEntries, placeSheets, tableIds } from "./workbook/placeSheets";
import { writeCustomProperties } from "./workbook/customProperties";
import { writeCustomXml } from "./workbook/customXml";
import { readProperties, writeProperties } from "./workbook/properties";
import { selectTab } from "./workbook/selectTab";
import { type WorkbookPart, readWorkbookPart } from "./workbook/readWorkbook";
import { renameMentions } from "./workbook/renameMentions";
import { readSettings, writeSettings } from "./workbook/settings";
import { child, childrenOf, parseXml } from "./xml/tree";

export interface SaveOptions {
  /** Functions of add-ins as users call them ("CONTOSO.ADD"): files mark them, so that Excel waits for the add-in. */
  customFunctions?: readonly string[];
}

/**
 * The workbook's file: what the book changed is written into the bytes it was opened from, everything else comes back as it
 * was; without a change the very same bytes. The same book always gives the same bytes. Throws FileError.
 */
export async function saveXlsx(book: Book, options: SaveOptions = {}): Promise<Uint8Array> {
  const parts = book.bytes ? new Parts(book.bytes) : blankParts(book);
  const reachable = reachableParts(parts);
  const workbook = readWorkbookPart(parts);
  const context = prepare(parts, workbook, book, options);
  const placed = placeSheets(parts, workbook, book);
  moveMentions(parts, workbook, placed, book.shifts ?? []);
  const freeTableId = tableIds(parts);
  for (const { sheet, part, isNew } of placed)
    if (sheet.kind === "worksheet") patchSheet(part, sheet, isNew, context, freeTableId);
  selectTab(parts, workbook, book, placed);
  finish(parts, workbook, book, context, placed);
  removeParts(parts, lostParts(parts, reachable));
  return book.bytes && !parts.changed ? book.bytes : parts.toBytes();
}

function prepare(parts: Parts, workbook: WorkbookPart, book: Book, options: SaveOptions): SaveContext {
  const { stylesPart, stringsPart, themePart, date1904 } = workbook;
  const stylesXml = stylesPart === undefined ? blankStyles(book) : parts.text(stylesPart);
  const stylesheet = parseXml(stylesXml);
  const palette = readPalette(parts, themePart, stylesheet);
  const strings = new SharedStrings(stringsPart === undefined ? undefined : parts.text(stringsPart));
  const xfs = childrenOf(child(stylesheet, "cellXfs"), "xf").length;
  const marked = workbook.sheets.flatMap(({ part }) => markedFunctions(parts.text(part)));
  const named = (options.customFunctions ?? []).map((name) => name.toUpperCase());
  return {
    book,
    parts,
    written: new Set(),
    workbook: workbook.part,
    strings,
    styles: new StyleWriter(stylesXml, book.styles, palette, cellStyles(book)),
    arrays: new DynamicArrays(parts, workbook.part),
    reading: { strings, styles: xfs, date1904 },
    rules: { palette, dxfs: childrenOf(child(stylesheet, "dxfs"), "dxf") },
    customFunctions: new Set([...named, ...marked]),
    formulas: { written: false, moved: false },
  };
}

/** Custom functions that the file already marks, as they read without the mark. */
const markedFunctions = (xml: string): string[] =>
  xml.includes("_xldudf_") ? [...xml.matchAll(/_xldudf_([\w.]+)/g)].map((match) => (match[1] ?? "").toUpperCase()) : [];

function finish(
  parts: Parts,
  workbook: WorkbookPart,
  book: Book,
  context: SaveContext,
  placed: readonly Placed[],
): void {
  const deleted = deletedEntries(workbook, placed);
  const { formulas, customFunctions } = context;
  const fileOrder = workbook.sheets.map(({ part }) => placed.find((entry) => entry.part === part)?.sheet.id ?? null);
  writeShared(parts, workbook, context);
  if (workbook.themePart === undefined && [...context.written].some((part) => part.includes("/charts/")))
    addTheme(parts, workbook.part, book.bytes ? context.rules.palette.theme : MODERN);
  const xml = patchWorkbook({ ...workbook, xml: parts.text(workbook.part) }, book, {
    placed,
    fileOrder,
    customFunctions,
    // Without the add-in, calculating anew would put #NAME? over its functions' stored values.
    recalculate: formulas.written && !placed.some(({ part }) => parts.text(part).includes("_xldudf_")),
  });
  parts.write(workbook.part, xml);
  for (const { relationship } of deleted) unrelate(parts, workbook.part, relationship);
  renameMentions(parts, workbook, placed, context.written);
  if (formulas.moved || deleted.length > 0) dropCalculationChain(parts, workbook.part);
  if (!alike([...readSettings(parts, workbook.part)], [...book.settings]))
    writeSettings(parts, workbook.part, book.settings);
  writeCustomXml(parts, workbook.part, book.customXml ?? []);
  writeCustomProperties(parts, book.customProperties ?? new Map());
  writeProperties(parts, readProperties(parts, workbook.root), book.properties);
}

/** Texts and formats, which all sheets share. */
function writeShared(
  parts: Parts,
  { part, stylesPart, stringsPart }: WorkbookPart,
  { book, strings, styles }: SaveContext,
): void {
  const stringsXml = strings.toXml();
  if (stringsPart !== undefined) parts.write(stringsPart, stringsXml);
  else if (stringsXml !== strings.xml) {
    parts.write("xl/sharedStrings.xml", stringsXml);
    declarePart(parts, "xl/sharedStrings.xml", sheetmlType("sharedStrings"));
    relate(parts, part, `${OFFICE}sharedStrings`, "xl/sharedStrings.xml");
  }
  const stylesXml = writeTableStyles(styles.toXml(), book);
  if (stylesPart !== undefined) parts.write(stylesPart, stylesXml);
  else if (stylesXml !== styles.xml) addStyles(parts, part, stylesXml);
}

/** The order of calculation names every formula cell; Excel repairs a wrong one and makes a missing one. */
function dropCalculationChain(parts: Parts, workbook: string): void {
  for (const { id, kind, target } of relationshipsOf(parts, workbook)) {
    if (kind !== "calcChain") continue;
    unrelate(parts, workbook, id);
    removeParts(parts, [target]);
  }
}
