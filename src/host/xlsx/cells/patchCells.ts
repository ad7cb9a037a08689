import type { Cell, Sheet } from "../../engine/book";
import { CellSet } from "../../engine/state/cellSet";
import type { SaveContext } from "../saveContext";
import { type FormulaContext } from "../formula/stored";
import { sameCell, sameValue } from "./compareCells";
import { type CellContext, SharedFormulas, readCell, readValue } from "./readCells";
import { type RawCell, type RawRow, scanCells } from "./scan";
import { calculatedValue, writeCell } from "./writeCell";
import { needsRowTag, patchRowTag, writeRowTag } from "./writeRows";

const COLUMNS = 16384;

/** The sheet's cells with the changed ones replaced; everything else stands as it stood, byte for byte. */
export function patchCells(
  xml: string,
  sheet: Sheet,
  formulas: (row: number, column: number) => FormulaContext,
  context: SaveContext,
): string {
  const patch = new CellPatch(xml, sheet, formulas, context);
  scanCells(xml, patch);
  return patch.finish();
}

class CellPatch {
  readonly #done: string[] = [];
  /** Of the rows at hand: texts put together with "+" keep all their own pieces until they are joined. */
  #pieces: string[] = [];
  #copied = 0;
  /** Columns that have to be looked at, by row; emptied as they are met. */
  readonly #wanted = new Map<number, number[]>();
  readonly #rows: number[];
  #nextRow = 0;
  readonly #shared = new SharedFormulas();
  /** Shared formulas whose first cell is written anew: the others can no longer lean on it. */
  readonly #broken = new Set<string>();
  readonly #compareAll: boolean;
  readonly #reading: CellContext;
  #row = -1;

  constructor(
    readonly xml: string,
    readonly sheet: Sheet,
    readonly formulas: (row: number, column: number) => FormulaContext,
    readonly context: SaveContext,
  ) {
    this.#reading = { ...context.reading, formulas };
    for (const key of wantedKeys(sheet)) {
      const row = Math.floor(key / COLUMNS);
      const columns = this.#wanted.get(row);
      if (columns) columns.push(key % COLUMNS);
      else this.#wanted.set(row, [key % COLUMNS]);
    }
    for (const row of sheet.changes.rows) if (!this.#wanted.has(row)) this.#wanted.set(row, []);
    for (const columns of this.#wanted.values()) columns.sort((a, b) => a - b);
    this.#rows = [...this.#wanted.keys()].sort((a, b) => a - b);
    // Cells that an array filled hold plain values, which calculation changes without a note.
    this.#compareAll = /<f[^>]*t="array"/.test(xml);
  }

  row(raw: RawRow): void {
    if (this.#pieces.length > 1000) this.#settle();
    this.#addRows(raw.row, raw.start);
    const columns = this.#wanted.get(raw.row);
    if (!columns) return;
    const tag = patchRowTag(this.xml.slice(raw.start, raw.innerStart), raw, this.sheet, this.context);
    this.#replace(raw.start, raw.innerStart, this.#sticksOut(tag, columns) ? tag.replace(/\sspans="[^"]*"/, "") : tag);
  }

  cell(raw: RawCell): void {
    const columns = this.#wanted.get(raw.row) ?? [];
    this.#addCells(raw.row, raw.start, raw.column);
    const asked = columns[0] === raw.column;
    if (asked) columns.shift();
    const compared = asked || this.#compareAll;
    const file = compared ? readCell(raw, this.#reading, this.#shared) : undefined;
    if (!compared && raw.formula?.type === "shared" && raw.formula.text !== "") this.#shared.at(raw);
    const book = this.sheet.cells[raw.row]?.[raw.column];
    const group = raw.formula?.shared;
    const broken = group !== undefined && this.#broken.has(group);
    if (broken || (compared && !sameCell(file, book) && !this.#onlyValue(file, book))) this.#rewrite(raw, book);
    else if (raw.formula && book?.formula !== undefined) this.#recalculate(raw, book);
  }

  rowEnd(start: number, end: number): void {
    const row = this.#currentRow();
    if (row === undefined) return;
    const cells = this.#cellsUpTo(row, COLUMNS);
    if (cells === "") return;
    if (start < end) this.#replace(start, start, cells);
    // The row closed itself: its tag has just been put out.
    else this.#pieces.push(`${(this.#pieces.pop() ?? "").replace(/\s*\/>$/, ">")}${cells}</row>`);
  }

  /** Whether a new cell lies outside the columns that the row names; it need not name any. */
  #sticksOut(tag: string, columns: readonly number[]): boolean {
    const [, from, to] = /\sspans="(\d+):(\d+)"/.exec(tag) ?? [];
    return from !== undefined && columns.some((column) => column < Number(from) - 1 || column >= Number(to));
  }

  finish(): string {
    this.#addRows(Infinity, this.xml.length);
    this.#settle();
    return this.#done.join("") + this.xml.slice(this.#copied);
  }

  #settle(): void {
    this.#done.push(this.#pieces.join(""));
    this.#pieces = [];
  }

  #onlyValue(file: Cell | undefined, book: Cell | undefined): boolean {
    return file?.formula !== undefined && book !== undefined && sameCell({ ...file, value: book.value }, book);
  }

  #rewrite(raw: RawCell, book: Cell | undefined): void {
    const { formula } = raw;
    if (formula?.type === "shared" && formula.text !== "") this.#broken.add(formula.shared ?? "");
    if ((formula !== undefined) !== (book?.formula !== undefined)) this.context.formulas.moved = true;
    this.#replace(raw.start, raw.end, writeCell(this.sheet, raw.row, raw.column, book, this.context));
  }

  /** Only the result differs: formula, format and all else of the cell stay. */
  #recalculate(raw: RawCell, book: Cell): void {
    if (sameValue(readValue(raw, this.#reading), book.value)) return;
    const { type, text } = calculatedValue(book.value);
    const old = this.xml.slice(raw.start, raw.end);
    const tag = /^<c[^>]*?(?=\/?>)/.exec(old)?.[0] ?? "";
    const formula = /<f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/f>)/.exec(old)?.[0] ?? "";
    // A value's metadata (a data type, an error of Excel 365) goes with the value.
    const bare = tag.replace(/\s(?:t|vm)="[^"]*"/g, "");
    const value = text === null ? "" : `<v>${text}</v>`;
    this.#replace(raw.start, raw.end, `${bare}${type === null ? "" : ` t="${type}"`}>${formula}${value}</c>`);
  }

  #addRows(before: number, at: number): void {
    for (let row = this.#rows[this.#nextRow]; row !== undefined && row <= before; row = this.#rows[++this.#nextRow]) {
      this.#row = row;
      if (row === before) continue;
      const cells = this.#cellsUpTo(row, COLUMNS);
      if (cells !== "" || needsRowTag(this.sheet.rows.get(row)))
        this.#replace(at, at, writeRowTag(row, this.sheet, this.context, cells));
    }
    this.#row = before;
  }

  #currentRow(): number | undefined {
    return this.#wanted.has(this.#row) ? this.#row : undefined;
  }

  #addCells(row: number, at: number, before: number): void {
    const cells = this.#wanted.has(row) ? this.#cellsUpTo(row, before) : "";
    if (cells !== "") this.#replace(at, at, cells);
  }

  /** New cells of a row left of a column; they are taken from the wanted ones. */
  #cellsUpTo(row: number, before: number): string {
    const columns = this.#wanted.get(row) ?? [];
    const cells: string[] = [];
    for (let column = columns[0]; column !== undefined && column < before; column = columns[0]) {
      columns.shift();
      const cell = this.sheet.cells[row]?.[column];
      if (cell?.formula !== undefined) this.context.formulas.moved = true;
      cells.push(writeCell(this.sheet, row, column, cell, this.context));
    }
    return cells.join("");
  }

  #replace(start: number, end: number, text: string): void {
    this.#pieces.push(this.xml.slice(this.#copied, start), text);
    this.#copied = end;
  }
}

/** What the notes and the spilled areas point at. */
function wantedKeys(sheet: Sheet): CellSet {
  const keys = new CellSet(sheet.changes.cells);
  sheet.cells.forEach((cells) =>
    cells.forEach((cell) => {
      if (!cell?.spill) return;
      const { top, left, bottom, right } = cell.spill;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) keys.add(row * COLUMNS + column);
    }),
  );
  return keys;
}
