import type { Book, Scalar } from "../../../src/host/engine";
import {
  CellError,
  addSheet,
  createUniverCalculator,
  findSheet,
  newBook,
  parseAddress,
  writeCell,
} from "../../../src/host/engine";

/** A book from what somebody typed: sheet name → address → content. */
export function typedBook(sheets: Record<string, Record<string, unknown>>): Book {
  const book = newBook([]);
  for (const name of Object.keys(sheets)) addSheet(book, name);
  for (const [name, cells] of Object.entries(sheets))
    for (const [address, content] of Object.entries(cells))
      put(book, `'${name.replaceAll("'", "''")}'!${address}`, content);
  return book;
}

/** Types into one cell. */
export function put(book: Book, address: string, content: unknown): void {
  const { sheet, row, column } = locate(book, address);
  writeCell(book, sheet, row, column, content);
}

export function locate(book: Book, address: string) {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet == null ? book.sheets[0] : findSheet(book, parsed.sheet);
  if (!parsed || !sheet) throw new Error(`No such place: ${address}`);
  return { sheet, row: parsed.area.top, column: parsed.area.left };
}

/** What a cell shows: errors as their code. */
export function show(book: Book, address: string): number | string | boolean | null {
  const { sheet, row, column } = locate(book, address);
  return plain(sheet.cells[row]?.[column]?.value ?? null);
}

export const formulaAt = (book: Book, address: string): string | undefined => {
  const { sheet, row, column } = locate(book, address);
  return sheet.cells[row]?.[column]?.formula;
};

export const plain = (value: Scalar) => (value instanceof CellError ? value.code : value);

export const calculator = createUniverCalculator();
