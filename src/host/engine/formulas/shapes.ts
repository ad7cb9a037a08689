/** A formula taken apart at the rows that move with it. */
interface Shape<T> {
  /** What stands before each moving row, and behind the last. */
  pieces: string[];
  /** The moving rows, as written. */
  rows: number[];
  known: T;
}

export interface Likeness<T> {
  known: T;
  /** How many rows below the formula that `known` is about. */
  down: number;
}

const KEPT = 2_000;
const LAST_ROW = 1_048_576;

/** What is known of formulas, found again for those that are the same but for the rows they move with, as a filled column has them. */
export class Shapes<T> {
  private readonly shapes = new Map<string, Shape<T>>();

  /** @param rowsAt where in the formula the moving rows begin, in order */
  keep(formula: string, rowsAt: readonly number[], known: T): void {
    const pieces: string[] = [];
    const rows: number[] = [];
    let at = 0;
    for (const start of rowsAt) {
      const digits = /^[0-9]+/.exec(formula.slice(start, start + 8))?.[0] ?? "";
      pieces.push(formula.slice(at, start));
      rows.push(Number(digits));
      at = start + digits.length;
    }
    pieces.push(formula.slice(at));
    if (this.shapes.size >= KEPT) this.shapes.clear();
    this.shapes.set(outline(formula), { pieces, rows, known });
  }

  find(formula: string): Likeness<T> | undefined {
    const shape = this.shapes.get(outline(formula));
    const down = shape && distance(formula, shape);
    return shape && down !== undefined ? { known: shape.known, down } : undefined;
  }
}

const outline = (formula: string): string => formula.replace(/[0-9]+/g, "0");

/** Undefined when more differs than rows, or not all of them by as much. */
function distance(formula: string, { pieces, rows }: Shape<unknown>): number | undefined {
  let at = 0;
  let down: number | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (!formula.startsWith(piece, at)) return undefined;
    at += piece.length;
    const row = rows[index];
    if (row === undefined) continue;
    down ??= rowAt(formula, at) - row;
    const digits = String(row + down);
    if (row + down < 1 || row + down > LAST_ROW || !formula.startsWith(digits, at)) return undefined;
    at += digits.length;
  }
  return at === formula.length ? (down ?? 0) : undefined;
}

function rowAt(formula: string, start: number): number {
  let end = start;
  while (formula.charCodeAt(end) >= 48 && formula.charCodeAt(end) <= 57) end++;
  return Number(formula.slice(start, end));
}
