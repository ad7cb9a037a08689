import type { Book, TableStyle } from "../book";

const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`);

/** Excel's own. @source ECMA-376 Part 1, 18.5.1.5 tableStyleInfo and annex G.3 */
const BUILT_IN: readonly TableStyle[] = [
  ...numbered("Light", 21),
  ...numbered("Medium", 28),
  ...numbered("Dark", 11),
].map((name) => ({ id: name, name }));

/** The workbook's table styles: Excel's own first. */
export const tableStyles = (book: Book): readonly TableStyle[] => [...BUILT_IN, ...(book.tableStyles ?? [])];

export const isBuiltInTableStyle = (style: TableStyle): boolean => BUILT_IN.includes(style);

/** By name without case, or by what it was called before it was renamed. */
export function findTableStyle(book: Book, key: string): TableStyle | undefined {
  const styles = tableStyles(book);
  return styles.find(({ name }) => same(name, key)) ?? styles.find(({ id }) => id === key);
}

/** What new tables get. */
export const defaultTableStyle = (book: Book): string => book.defaultTableStyle ?? "TableStyleMedium2";

/** The name, or the next "name 2" that no style has. */
export function freeTableStyleName(book: Book, name: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!findTableStyle(book, candidate)) return candidate;
  }
}

export function addTableStyle(book: Book, name: string, xml?: string): TableStyle {
  const added: TableStyle = { id: name, name, ...(xml === undefined ? {} : { xml }) };
  (book.tableStyles ??= []).push(added);
  return added;
}

/** Its tables, and the default, keep it under its new name. */
export function renameTableStyle(book: Book, style: TableStyle, name: string): void {
  useInstead(book, style.name, name);
  style.name = name;
}

/** Its tables look like new ones from then on. */
export function deleteTableStyle(book: Book, style: TableStyle): void {
  book.tableStyles = (book.tableStyles ?? []).filter((other) => other !== style);
  if (book.defaultTableStyle !== undefined && same(book.defaultTableStyle, style.name)) delete book.defaultTableStyle;
  useInstead(book, style.name, defaultTableStyle(book));
}

function useInstead(book: Book, before: string, after: string): void {
  if (book.defaultTableStyle !== undefined && same(book.defaultTableStyle, before)) book.defaultTableStyle = after;
  for (const table of book.sheets.flatMap(({ tables }) => tables)) {
    if (!same(table.style, before)) continue;
    table.style = after;
    table.changed = true;
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
