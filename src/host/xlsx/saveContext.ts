import type { Book } from "../engine/book";
import type { CellContext } from "./cells/readCells";
import type { DynamicArrays } from "./cells/dynamicArrays";
import type { SharedStrings } from "./cells/sharedStrings";
import type { Parts } from "./package/parts";
import type { RuleContext } from "./sheet/readConditionalFormats";
import type { StyleWriter } from "./styles/writeStyles";

/** What the steps of one save share. */
export interface SaveContext {
  book: Book;
  parts: Parts;
  workbook: string;
  /** Parts that this save has made: they name sheets as the book does. */
  written: Set<string>;
  strings: SharedStrings;
  styles: StyleWriter;
  arrays: DynamicArrays;
  /** How the file's own cells are read, for comparison. */
  reading: Omit<CellContext, "formulas">;
  rules: RuleContext;
  /** Our own functions, in capitals, with those that the file already marks as such. */
  customFunctions: ReadonlySet<string>;
  /** What happened to formulas so far: whether any was written, and whether any cell stopped or began to have one. */
  formulas: { written: boolean; moved: boolean };
}
