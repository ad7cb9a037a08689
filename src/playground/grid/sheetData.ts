import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IFreeze, IRange, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area, Book, Sheet } from "#host/page";
import { usedArea } from "#host/page";
import { cellData } from "./cellData";
import { ownHeight } from "./rowHeights";
import { lookOf, styleId } from "./looks";

/** There is always room to go on typing: rows and columns beyond the last used ones. */
const SPARE = { rows: 100, columns: 14 };
const LEAST = { rows: 200, columns: 26 };

const PIXELS_PER_POINT = 4 / 3;
/** Excel's default font: a digit's width, and the padding of a cell, which only the default width leaves out. */
const DIGIT = 7;
const PADDING = 5;

const pixelsOfWidth = (characters: number): number => Math.round(characters * DIGIT);
const pixelsOfHeight = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pixelsOfPoints = (points: number): number => points * PIXELS_PER_POINT;
export const pointsOfPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

const yes = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Everything about a sheet but its cells, as the grid holds it: what two drawings are compared by. */
export interface Frame {
  name: string;
  tabColor: string;
  hidden: BooleanNumber;
  freeze: IFreeze;
  size: { rowCount: number; columnCount: number };
  merges: IRange[];
  rows: Record<number, Partial<IRowData>>;
  columns: Record<number, Partial<IColumnData>>;
  gridlines: BooleanNumber;
}

export function frameOf(book: Book, sheet: Sheet): Frame {
  const used = usedArea(sheet);
  const { rows, columns, top = 0, left = 0 } = sheet.frozen;
  const bottom = Math.max(used?.bottom ?? 0, ...sheet.charts.map(({ to }) => to.row));
  const right = Math.max(used?.right ?? 0, ...sheet.charts.map(({ to }) => to.column));
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: yes(sheet.visibility !== "Visible"),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : top + rows,
      startColumn: columns === 0 ? -1 : left + columns,
    },
    size: {
      rowCount: Math.max(LEAST.rows, bottom + 1 + SPARE.rows),
      columnCount: Math.max(LEAST.columns, right + 1 + SPARE.columns),
    },
    merges: sheet.merges.map(rangeOf),
    rows: rowData(book, sheet),
    columns: columnData(sheet),
    gridlines: yes(sheet.showGridlines),
  };
}

function rowData(book: Book, sheet: Sheet): Frame["rows"] {
  const data: Frame["rows"] = {};
  sheet.cells.forEach((_cells, row) => {
    const height = sheet.rows.get(row)?.height === undefined ? ownHeight(book, sheet, row) : undefined;
    if (height !== undefined) data[row] = { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE };
  });
  for (const [row, { height, hidden, style }] of sheet.rows) {
    data[row] = {
      ...data[row],
      ...(height === undefined ? {} : { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE }),
      hd: yes(hidden === true),
      ...(style === undefined ? {} : { s: styleId(style) }),
    };
  }
  return data;
}

function columnData(sheet: Sheet): Frame["columns"] {
  const data: Frame["columns"] = {};
  for (const [column, { width, hidden, style }] of sheet.columns) {
    data[column] = {
      ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
      hd: yes(hidden === true),
      ...(style === undefined ? {} : { s: styleId(style) }),
    };
  }
  return data;
}

/** A sheet with its cells, for a grid that has not drawn it yet. */
export function sheetData(book: Book, sheet: Sheet): IWorksheetData {
  const frame = frameOf(book, sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      const data = cellData(cell);
      if (data !== undefined) line[c] = data;
    });
    if (Object.keys(line).length > 0) cells[r] = line;
  });
  return {
    id: sheet.id,
    name: frame.name,
    tabColor: frame.tabColor,
    hidden: frame.hidden,
    freeze: frame.freeze,
    ...frame.size,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOfWidth(sheet.defaultColumnWidth) + PADDING,
    defaultRowHeight: pixelsOfHeight(sheet.defaultRowHeight),
    mergeData: frame.merges,
    cellData: cells,
    rowData: frame.rows,
    columnData: frame.columns,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    showGridlines: frame.gridlines,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Chart sheets have no cells to show. */
export const drawnSheets = (book: Book): Sheet[] => book.sheets.filter(({ kind }) => kind === "worksheet");

export function workbookData(book: Book, unit: string, locale: LocaleType): IWorkbookData {
  const sheets = drawnSheets(book);
  return {
    id: unit,
    name: "",
    appVersion: "",
    locale,
    styles: Object.fromEntries(book.styles.map((style, index) => [styleId(index), lookOf(style)])),
    defaultStyle: styleId(0),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(book, sheet)])),
  };
}
