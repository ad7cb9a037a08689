import type { Area, Cell, Scalar } from "../../engine/book";
import { CellError } from "../../engine/book";
import { sameArea } from "../../engine/addresses/areas";

export function sameValue(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code;
  return a === b;
}

/** Whether the file's cell already says all that the book's does. */
export function sameCell(file: Cell | undefined, book: Cell | undefined): boolean {
  if (!file || !book) return isEmpty(file) && isEmpty(book);
  if (file.style !== book.style || file.formula !== book.formula || !sameValue(file.value, book.value)) return false;
  if (file.legacyArray !== book.legacyArray) return false;
  return sameSpill(file.spill, book.spill);
}

/** Excel stores a dynamic array of one cell as an array of that cell; the book need not call that spilled. */
function sameSpill(file: Area | undefined, book: Area | undefined): boolean {
  if (file && book) return sameArea(file, book);
  return file === book || (file !== undefined && file.top === file.bottom && file.left === file.right);
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined && cell.style === 0);
