import type { Area, Book, Border, BorderSide, Cell, Sheet, Style, StyleChange } from "../book";
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from "../addresses/areas";
import { eachCell, getCell, placeCell, styleAt } from "./cells";

/** What is known of a book's styles: by look, and by what was asked before. */
interface Known {
  counted: number;
  byLook: Map<string, number>;
  byChange: Map<string, number>;
}

const known = new WeakMap<Style[], Known>();

/** The index of the style that looks like `index` with `change` made; the same look has one index. */
export function styleWith(book: Book, index: number, change: StyleChange): number {
  const { byChange } = knownStyles(book);
  const asked = `${index}|${JSON.stringify(change, (_key, value: unknown) => value ?? null)}`;
  const answered = byChange.get(asked);
  if (answered !== undefined) return answered;
  const found = indexOf(book, changedStyle(styleOf(book, index), change));
  byChange.set(asked, found);
  return found;
}

/** The index of a style of another book's; it is added when none looks like it. */
export function adoptStyle(book: Book, { xf: _xf, ...style }: Style): number {
  return indexOf(book, Object.freeze({ ...style, changed: true }));
}

function indexOf(book: Book, style: Style): number {
  const known = knownStyles(book);
  const key = keyOf(style);
  const found = known.byLook.get(key) ?? book.styles.push(style) - 1;
  known.byLook.set(key, found);
  known.counted = book.styles.length;
  return found;
}

/** `styleWith` for many cells: the same style is asked about once. */
export function restyling(book: Book, change: StyleChange): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const found = known.get(index) ?? styleWith(book, index, change);
    known.set(index, found);
    return found;
  };
}

export function styleOf(book: Book, index: number): Style {
  const style = book.styles[index];
  if (!style) throw new RangeError(`No style ${index}: the book has ${book.styles.length}.`);
  return style;
}

/** Changes the look of every cell of the area; whole rows and columns are remembered as such. */
export function styleArea(book: Book, sheet: Sheet, area: Area, change: StyleChange): void {
  if (isWholeColumns(area)) styleColumns(book, sheet, area, change);
  else if (isWholeRows(area)) styleRows(book, sheet, area, change);
  else styleCells(book, sheet, area, change);
}

function styleCells(book: Book, sheet: Sheet, area: Area, change: StyleChange): void {
  const restyled = restyling(book, change);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) restyle(sheet, row, column, restyled);
}

/** Gives one cell a style and notes that it changed; values need no new calculation. */
export function setStyle(sheet: Sheet, row: number, column: number, style: number): void {
  restyle(sheet, row, column, () => style);
}

/** `setStyle`, by the style that the cell has. */
export function restyle(sheet: Sheet, row: number, column: number, restyled: (style: number) => number): void {
  const cell: Cell | undefined = getCell(sheet, row, column);
  if (cell) cell.style = restyled(cell.style);
  else placeCell(sheet, row, column, { value: null, style: restyled(styleAt(sheet, row, column)) });
  sheet.changes.cells.add(row * COLUMNS + column);
}

function styleColumns(book: Book, sheet: Sheet, area: Area, change: StyleChange): void {
  for (let column = area.left; column <= area.right; column++) {
    const info = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...info, style: styleWith(book, info.style ?? 0, change) });
  }
  sheet.changes.columns = true;
  restyleExisting(book, sheet, area, change);
  // Where a styled row crosses, the cell needs a style of its own.
  for (const [row, info] of sheet.rows)
    if (info.style !== undefined && row < ROWS) styleCells(book, sheet, { ...area, top: row, bottom: row }, change);
}

function styleRows(book: Book, sheet: Sheet, area: Area, change: StyleChange): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const info = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...info, style: styleWith(book, info.style ?? 0, change) });
    sheet.changes.rows.add(row);
  }
  restyleExisting(book, sheet, area, change);
}

function restyleExisting(book: Book, sheet: Sheet, area: Area, change: StyleChange): void {
  const restyled = restyling(book, change);
  eachCell(sheet, area, (_cell, row, column) => restyle(sheet, row, column, restyled));
}

function changedStyle(base: Style, change: StyleChange): Style {
  const { font, borders, pattern: _pattern, patternColor: _color, named: _named, ...rest } = change;
  const { pattern, patternColor, named, ...plain } = base;
  const next: Style = {
    ...plain,
    ...rest,
    ...taken("pattern", "pattern" in change ? change.pattern : pattern),
    ...taken("patternColor", "patternColor" in change ? change.patternColor : patternColor),
    ...taken("named", "named" in change ? change.named : named),
    changed: true,
    font: changedFont({ ...base.font, ...font }),
    borders: changedBorders(base.borders, borders),
  };
  return Object.freeze(next);
}

const taken = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });

/** No underline is nothing to say, as no border is. */
function changedFont({ underline, ...font }: Style["font"]): Style["font"] {
  return underline === undefined || underline === "None" ? font : { ...font, underline };
}

function changedBorders(base: Style["borders"], change: StyleChange["borders"]): Style["borders"] {
  const next: Partial<Record<BorderSide, Border>> = { ...base };
  for (const [side, border] of Object.entries(change ?? {}) as [BorderSide, Border | null][])
    if (border === null || border.style === "None") delete next[side];
    else next[side] = border;
  return next;
}

/** What makes two styles look alike, in an order that does not depend on how they were made. */
function look(style: Style): string {
  const { xf: _xf, changed: _changed, ...rest } = style;
  return JSON.stringify(rest, (_key, value: unknown) =>
    value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}

/** Styles that a reader has put into the book meanwhile are counted in. */
function knownStyles(book: Book): Known {
  const found = known.get(book.styles) ?? {
    counted: 0,
    byLook: new Map<string, number>(),
    byChange: new Map<string, number>(),
  };
  known.set(book.styles, found);
  for (; found.counted < book.styles.length; found.counted++) {
    const key = keyOf(styleOf(book, found.counted));
    if (!found.byLook.has(key)) found.byLook.set(key, found.counted);
  }
  return found;
}

const keyOf = (style: Style) => `${style.xf ?? ""}|${look(style)}`;
