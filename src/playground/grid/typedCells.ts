import type { ICellData, IRange } from "@univerjs/core";
import type { Sheet } from "#host/page";
import { CellError } from "#host/page";

/** Rows of columns of what a mutation writes; null clears a cell. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

export interface TypedRectangle {
  readonly row: number;
  readonly column: number;
  readonly texts: (string | null)[][];
}

/** The text that a person put into a cell; undefined when only its look was to change. */
export function typedInto(data: ICellData | null | undefined): string | undefined {
  if (data === null) return "";
  if (data === undefined) return undefined;
  if (typeof data.f === "string" && data.f !== "") return data.f;
  const stream = data.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (data.v === undefined) return data.f === null || data.p === null ? "" : undefined;
  return data.v === null ? "" : String(data.v);
}

/** What a mutation writes, as rectangles: rows below each other that begin in the same column with the same width are one. */
export function rectanglesOf(cells: CellMatrix): TypedRectangle[] {
  const done: TypedRectangle[] = [];
  for (const row of keys(cells)) {
    const line = cells[row] ?? {};
    const typed = keys(line).flatMap((column) => {
      const text = typedInto(line[column]);
      return text === undefined ? [] : [{ column, text }];
    });
    const [first, last] = [typed[0]?.column, typed.at(-1)?.column];
    if (first === undefined || last === undefined) continue;
    const texts: (string | null)[] = Array.from({ length: last - first + 1 }, () => null);
    for (const { column, text } of typed) texts[column - first] = text;
    const above = done.at(-1);
    const fits =
      above?.column === first && above.row + above.texts.length === row && above.texts[0]?.length === texts.length;
    if (above && fits) above.texts.push(texts);
    else done.push({ row, column: first, texts: [texts] });
  }
  return done;
}

const keys = (record: object): number[] =>
  Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);

/** Contents as they would be typed, so that typing them elsewhere gives the same. */
export function textsOf(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: IRange): string[][] {
  return span(startRow, endRow).map((row) =>
    span(startColumn, endColumn).map((column) => {
      const cell = sheet.cells[row]?.[column];
      if (cell?.formula !== undefined) return cell.formula;
      const value = cell?.value ?? "";
      if (value instanceof CellError) return value.code;
      if (typeof value === "string") return value === "" ? "" : `'${value}`;
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    }),
  );
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
