import type { Area, CellValue, SheetCells, SheetInfo } from "#workbook";
import { areaAddress, cellCount, parseReference } from "#workbook";
import type { Ask } from "./askAll";

/** Sheets up to this many cells are read with their values at once: there requests cost more than bytes. */
const smallSheet = 2_500;

/** Rough bytes of one cell in an answer. */
const contentBytes = 14;
const formatBytes = 11;
const resultBytes = 24;

/** Number formats are looked at in so many blocks of rows, spread from the first row to the last: most of a column's numbers have one. */
const formatBlocks = 4;
const formatRows = 15;

/** Rows of one ask at most this heavy, so that several asks can fill a request. */
const askBytes = 2_000_000;

/** Results may stand right of the used cells, where merged blank cells would be in the way. */
const besideUsed = 16;
const lastColumn = 16_383;

type Matrix<T> = T[][];

/** The cells of one sheet while they are being read. */
export class CellsReading {
  private readonly formulas: Matrix<CellValue> = [];
  private readonly numberFormats: Matrix<string> = [];
  private values: Matrix<CellValue> = [];
  private types: Matrix<string> = [];
  private merges: readonly Area[] = [];
  private hasHiddenRows = false;
  private readonly atOnce: boolean;

  /** @param formats false where nobody looks at the cells' number formats */
  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly used: Area,
    private readonly formats: boolean,
  ) {
    this.atOnce = cellCount(used) <= smallSheet;
  }

  /** What every cell holds. */
  contents(): Ask[] {
    const bytes = contentBytes * (this.atOnce ? 2 : 1);
    const looked = this.formats ? rowsLookedAt(this.used) : [];
    return [
      this.surroundings(),
      ...looked.flatMap((rows) => inBlocks(rows, formatBytes, (area) => this.format(area))),
      ...inBlocks(this.used, bytes, (area) => this.content(area)),
    ];
  }

  /**
   * Values and types of the cells whose content alone does not tell them: of everything below and right of the first formula whose
   * value is not known, for a formula may fill its neighbours, or of the first text that may be an error.
   */
  results(): Ask[] {
    const further = this.furtherFormats();
    if (!this.atOnce) this.values = this.formulas;
    this.types = this.values.map((row) => row.map(typeOf));
    const { top, left } = firstOpen(this.values, this.atOnce ? /^#/ : /^[=#]/);
    if (top === Infinity) return further;
    this.values = this.values.map((row, i) => (i < top ? row : [...row]));
    const { used } = this;
    const open = { ...used, top: used.top + top, left: used.left + left };
    return [...further, ...inBlocks(open, resultBytes, (area) => this.result(area))];
  }

  /** Columns that are blank in the rows that were looked at: from their first cell on. Columns whose formats differ there: whole. */
  private furtherFormats(): Ask[] {
    const blocks = rowsLookedAt(this.used);
    if (!this.formats || blocks.length === 1) return [];
    const { used, formulas, numberFormats } = this;
    const filled = (i: number, j: number): boolean => (formulas[i]?.[j] ?? "") !== "";
    // The header row is text, whatever stands below it.
    const looked = formulas
      .map((_row, i) => i)
      .slice(1)
      .filter((i) => numberFormats[i] !== undefined);
    return (numberFormats[0] ?? []).flatMap((_format, j) => {
      const seen = new Set(looked.filter((i) => filled(i, j)).map((i) => numberFormats[i]?.[j]));
      const first = formulas.findIndex((_row, i) => i > 0 && filled(i, j));
      if (seen.size === 1 || first < 0) return [];
      const top = used.top + first;
      const bottom = seen.size === 0 ? Math.min(used.bottom, top + formatRows - 1) : used.bottom;
      const column = used.left + j;
      return inBlocks({ top, left: column, right: column, bottom }, formatBytes, (block) => this.format(block));
    });
  }

  take(): Pick<SheetInfo, "merges" | "hasHiddenRows"> & { readonly cells: SheetCells } {
    const { used, values, formulas, numberFormats, types, merges, hasHiddenRows } = this;
    return { cells: { top: used.top, left: used.left, values, formulas, numberFormats, types }, merges, hasHiddenRows };
  }

  private surroundings(): Ask {
    const load = (): (() => void) => {
      const proxies = loadSurroundings(this.sheet, this.used);
      return () => this.takeSurroundings(proxies);
    };
    return { bytes: 1000, load, halves: () => [] };
  }

  private takeSurroundings({ whole, merged }: ReturnType<typeof loadSurroundings>): void {
    this.merges = merged.isNullObject ? [] : areasOf(merged.address);
    // null: hidden in some rows only.
    this.hasHiddenRows = whole.rowHidden !== false;
  }

  private format(area: Area): () => void {
    const range = this.sheet.getRange(areaAddress(area)).untrack();
    range.load("numberFormat");
    return () => {
      const [top, left] = [area.top - this.used.top, area.left - this.used.left];
      (range.numberFormat as string[][]).forEach((row, i) => {
        const known = (this.numberFormats[top + i] ??= []);
        row.forEach((format, j) => (known[left + j] = format));
      });
    };
  }

  private content(area: Area): () => void {
    const range = this.sheet.getRange(areaAddress(area)).untrack();
    range.load("formulas");
    if (this.atOnce) range.load("values");
    return () => this.takeContent(range, area.top - this.used.top);
  }

  private takeContent(range: Excel.Range, first: number): void {
    put(this.formulas, first, range.formulas as CellValue[][]);
    if (this.atOnce) put(this.values, first, range.values as CellValue[][]);
  }

  private result(area: Area): () => void {
    const range = this.sheet.getRange(areaAddress(area)).untrack();
    range.load("values,valueTypes");
    return () => this.takeResult(range, area.top - this.used.top, area.left - this.used.left);
  }

  private takeResult({ values, valueTypes }: Excel.Range, top: number, left: number): void {
    (values as CellValue[][]).forEach((row, i) => this.values[top + i]?.splice(left, row.length, ...row));
    valueTypes.forEach((row, i) => this.types[top + i]?.splice(left, row.length, ...row));
  }
}

function loadSurroundings(sheet: Excel.Worksheet, used: Area) {
  const whole = sheet.getRange(areaAddress(used)).untrack();
  whole.load("rowHidden");
  const right = Math.min(used.right + besideUsed, lastColumn);
  const merged = sheet
    .getRange(areaAddress({ ...used, right }))
    .untrack()
    .getMergedAreasOrNullObject()
    .untrack();
  merged.load("address");
  return { whole, merged };
}

/** The rows of an area whose number formats are read: all of a short one. */
function rowsLookedAt(used: Area): Area[] {
  const rows = used.bottom - used.top + 1;
  if (rows <= formatBlocks * formatRows) return [used];
  return Array.from({ length: formatBlocks }, (_, block) => {
    const top = used.top + Math.round((block * (rows - formatRows)) / (formatBlocks - 1));
    return { ...used, top, bottom: top + formatRows - 1 };
  });
}

/** An area in blocks of rows, each of which can be asked for in halves. */
export function inBlocks(area: Area, cellBytes: number, load: (area: Area) => () => void): Ask[] {
  const rowBytes = cellBytes * (area.right - area.left + 1);
  const rows = Math.max(1, Math.floor(askBytes / rowBytes));
  const asks: Ask[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    asks.push(blockOf({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }, rowBytes, load));
  }
  return asks;
}

function blockOf(area: Area, rowBytes: number, load: (area: Area) => () => void): Ask {
  const { top, bottom } = area;
  const middle = Math.floor((top + bottom) / 2);
  const halves = (): Ask[] =>
    top === bottom
      ? []
      : [blockOf({ ...area, bottom: middle }, rowBytes, load), blockOf({ ...area, top: middle + 1 }, rowBytes, load)];
  return { bytes: rowBytes * (bottom - top + 1), load: () => load(area), halves };
}

function put<T>(matrix: Matrix<T>, first: number, rows: readonly T[][]): void {
  rows.forEach((row, i) => (matrix[first + i] = row));
}

/** Top and left edge of the texts that may stand for something else. */
function firstOpen(values: Matrix<CellValue>, open: RegExp): { readonly top: number; readonly left: number } {
  let [top, left] = [Infinity, Infinity];
  values.forEach((row, i) => {
    const at = row.findIndex((value) => typeof value === "string" && open.test(value));
    if (at < 0) return;
    top = Math.min(top, i);
    left = Math.min(left, at);
  });
  return { top, left };
}

/** Excel's type of a cell whose value is no error. */
function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** The areas of an address list such as "Sheet1!A1:B2,Sheet1!C3". */
function areasOf(addresses: string): Area[] {
  return addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => {
    const area = parseReference(address)?.area;
    return area === undefined ? [] : [area];
  });
}
