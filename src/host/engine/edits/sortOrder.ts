import type { Book, Cell, Scalar } from "../book";
import { CellError } from "../book";
import { styleOf } from "../state/styles";
import type { TextOrder } from "../values/compareText";
import { compareText } from "../values/compareText";
import { readValue } from "../values/typing";

export interface SortKey {
  /** Offset from the area's first column (or row, when columns are sorted). */
  key: number;
  ascending?: boolean;
  /** By the colour of the fill or the font instead of by value: cells of that colour come first, or last. */
  sortOn?: "Value" | "CellColor" | "FontColor";
  color?: string;
  /** Instead of all else: the rows (or columns) of the sheet that come first, or last. */
  chosen?: ReadonlySet<number>;
  /** Text that reads as a number is sorted among the numbers. */
  textAsNumber?: boolean;
}

/** Negative, zero or positive: which of two cells comes first by this key. */
export function compareCells(
  book: Book,
  a: Cell | undefined,
  b: Cell | undefined,
  key: SortKey,
  order: TextOrder,
): number {
  const up = key.ascending === false ? -1 : 1;
  if (key.sortOn === "CellColor" || key.sortOn === "FontColor")
    return (hasColor(book, b, key) - hasColor(book, a, key)) * up;
  const [left, right] = [valueOf(a, key), valueOf(b, key)];
  // Blanks come last in either direction.
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareScalars(left, right, order) * up;
}

function hasColor(book: Book, cell: Cell | undefined, { sortOn, color }: SortKey): number {
  const style = styleOf(book, cell?.style ?? 0);
  const own = sortOn === "CellColor" ? style.fill : (style.font.color ?? null);
  return own?.toUpperCase() === color?.toUpperCase() ? 1 : 0;
}

function valueOf(cell: Cell | undefined, { textAsNumber }: SortKey): Scalar {
  const value = cell?.value ?? null;
  if (textAsNumber !== true || typeof value !== "string") return value;
  const read = readValue(value);
  return typeof read === "number" ? read : value;
}

/** Numbers, then text, then FALSE and TRUE, then errors, which are all alike. */
function compareScalars(a: Exclude<Scalar, null>, b: Exclude<Scalar, null>, order: TextOrder): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b, order);
  return a instanceof CellError ? 0 : Number(a) - Number(b);
}

const kindOf = (value: Exclude<Scalar, null>) =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
