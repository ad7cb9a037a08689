import type { Area, Book, Sheet } from "../../engine";
import type { ChartStates } from "./chartEvents";
import { chartStates } from "./chartEvents";
import type { Formulas } from "./formulaEvents";
import type { Comments } from "./commentEvents";
import { commentsOf } from "./commentEvents";
import { formulasOf } from "./formulaEvents";
import { tableKey } from "../table/tableAreas";
import { TouchedCells } from "./touchedCells";

export interface SheetState {
  readonly sheet: Sheet;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly selection: Area;
  readonly protected: boolean;
}

export interface TableState {
  readonly sheet: string;
  readonly key: string;
  readonly name: string;
}

/** What is cheap to remember of a workbook, so that a look afterwards shows what became of it. */
export interface Snapshot {
  readonly active: string;
  readonly sheets: readonly SheetState[];
  /** By the table's id. */
  readonly tables: ReadonlyMap<number, TableState>;
  readonly charts: ChartStates;
  readonly comments: Comments;
  /** Null unless somebody wants to hear of formulas: they are many. */
  readonly formulas: Formulas | null;
  /** How many insertions and deletions the book had seen. */
  readonly shifts: number;
}

/** Takes a snapshot, and lets every sheet note from now on which cells are touched. */
export function takeSnapshot(book: Book, withFormulas = false): Snapshot {
  const tables = new Map<number, TableState>();
  for (const sheet of book.sheets) {
    noteTouched(sheet).take();
    for (const table of sheet.tables) tables.set(table.id, { sheet: sheet.id, key: tableKey(table), name: table.name });
  }
  return {
    active: book.activeSheet,
    sheets: book.sheets.map(stateOf),
    tables,
    charts: chartStates(book),
    comments: commentsOf(book),
    formulas: withFormulas ? formulasOf(book) : null,
    shifts: book.shifts?.length ?? 0,
  };
}

const stateOf = (sheet: Sheet): SheetState => ({
  sheet,
  name: sheet.name,
  visibility: sheet.visibility,
  selection: sheet.selection,
  protected: sheet.protection.protected,
});

/** The cells of the sheet that were touched since the snapshot. */
export const touchedOf = (sheet: Sheet): Area | null => noteTouched(sheet).take();

function noteTouched({ changes }: Sheet): TouchedCells {
  if (changes.cells instanceof TouchedCells) return changes.cells;
  const cells = new TouchedCells(changes.cells);
  changes.cells = cells;
  return cells;
}
