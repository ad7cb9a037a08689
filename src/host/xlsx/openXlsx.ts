import type { Book, Sheet } from "../engine/book";
import { newBook, newSheet } from "../engine/state/newBook";
import { readCharts } from "./charts/readCharts";
import { readCells } from "./cells/readCells";
import { SharedStrings } from "./cells/sharedStrings";
import { FileError } from "./fileError";
import { Parts } from "./package/parts";
import { readRow } from "./sheet/columns";
import type { RuleContext } from "./sheet/readConditionalFormats";
import { readFrame, tableAt } from "./sheet/readSheet";
import { splitSheet } from "./sheet/sheetXml";
import { readPalette } from "./styles/colors";
import { readStyles } from "./styles/readStyles";
import { readTableStyles } from "./styles/tableStyles";
import { readCustomProperties } from "./workbook/customProperties";
import { readCustomXml } from "./workbook/customXml";
import { readProperties } from "./workbook/properties";
import { type SheetEntry, readNames, readWorkbookPart } from "./workbook/readWorkbook";
import { readSettings } from "./workbook/settings";
import { child, childrenOf, parseXml } from "./xml/tree";

export interface OpenOptions {
  /** Functions of add-ins as users call them ("CONTOSO.ADD"); files spell the dot as "_". */
  customFunctions?: readonly string[];
}

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file. Values of formulas are those that the file holds; `dirty` is set when it
 * holds none or asks for calculation. Throws FileError.
 */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<Book> {
  checkContainer(bytes);
  const parts = new Parts(bytes);
  const customFunctions = new Set(options.customFunctions?.map((name) => name.toUpperCase()));
  const workbook = readWorkbookPart(parts);
  if (workbook.sheets.length === 0) throw new FileError("damaged", "The workbook has no sheets.");
  const stylesXml = workbook.stylesPart === undefined ? undefined : parts.text(workbook.stylesPart);
  const stylesheet = stylesXml === undefined ? undefined : parseXml(stylesXml);
  const palette = readPalette(parts, workbook.themePart, stylesheet);
  const rules = { palette, dxfs: childrenOf(child(stylesheet, "dxfs"), "dxf") };
  const { styles, cellStyles } = stylesheet ? readStyles(stylesheet, palette) : { styles: [], cellStyles: [] };
  const book = newBook([], bytes);
  if (styles.length > 0) book.styles = styles;
  if (cellStyles.length > 0) book.cellStyles = cellStyles;
  if (stylesXml !== undefined && stylesheet) Object.assign(book, readTableStyles(stylesXml, stylesheet));
  const strings = new SharedStrings(workbook.stringsPart === undefined ? undefined : parts.text(workbook.stringsPart));
  const context = { strings, styles: book.styles.length, date1904: workbook.date1904, customFunctions };
  book.sheets = workbook.sheets.map((entry, index) => {
    const { sheet, uncalculated } = readSheet(parts, entry, `s${index + 1}`, rules, context);
    if (uncalculated) book.dirty = true;
    return sheet;
  });
  const ids = book.sheets.map((sheet) => sheet.id);
  book.activeSheet = ids[workbook.activeTab] ?? ids[0] ?? "";
  book.names = readNames(workbook.root, ids, customFunctions);
  book.settings = readSettings(parts, workbook.part);
  const customXml = readCustomXml(parts, workbook.part);
  if (customXml.length > 0) book.customXml = customXml;
  const custom = readCustomProperties(parts);
  if (custom.size > 0) book.customProperties = custom;
  book.properties = readProperties(parts, workbook.root);
  if (workbook.isProtected) book.isProtected = true;
  book.dirty ||= workbook.recalculate;
  return book;
}

interface ReadContext {
  strings: SharedStrings;
  styles: number;
  date1904: boolean;
  customFunctions: ReadonlySet<string>;
}

function readSheet(parts: Parts, entry: SheetEntry, id: string, rules: RuleContext, context: ReadContext) {
  const { name, visibility, kind, part } = entry;
  if (kind === "chartsheet") return { sheet: { ...newSheet(id, name), visibility, kind, part }, uncalculated: false };
  const { frame, root, cells } = splitSheet(parts.text(part));
  const sheet: Sheet = { ...readFrame(parts, part, frame, root, rules), id, name, visibility, kind };
  const { customFunctions } = context;
  const formulas = (row: number, column: number) => ({ customFunctions, table: tableAt(sheet.tables, row, column) });
  const read = readCells(cells, { ...context, formulas });
  sheet.cells = read.cells;
  for (const raw of read.rows) {
    const row = readRow(raw);
    if (row) sheet.rows.set(raw.row, row);
  }
  sheet.charts = readCharts(parts, part, sheet, rules.palette);
  return { sheet, uncalculated: read.uncalculated };
}

/** What the first bytes say. Throws FileError for all but a zip. */
function checkContainer(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const compound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (compound && includesUtf16(bytes, "EncryptedPackage"))
    throw new FileError("encrypted", "The workbook is encrypted with a password.");
  throw new FileError(
    "not-xlsx",
    compound ? "This is a file of Excel 97 to 2003, or another compound file." : "This is no zip file.",
  );
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
