import type { Area } from "./address";

/** What a cell holds as Excel's `values` gives it: "" for blank, errors as text such as "#N/A". */
export type CellValue = string | number | boolean;

/** The used cells of one sheet; the matrices have the same shape, but for number formats that were not read. */
export interface SheetCells {
  /** Zero-based row and column of the first entry. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`, with formulas in place of their results. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Rows and entries are missing where nobody asked. */
  readonly numberFormats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Excel's `RangeValueType`: "Empty", "String", "Double", "Boolean", "Error" … */
  readonly types: readonly (readonly string[])[];
}

export interface TableInfo {
  readonly name: string;
  /** With its header row, without its totals row. */
  readonly area: Area;
  /** A totals row stands below the area. */
  readonly hasTotals?: boolean;
}

/** All of a table's rows, as Excel resizes it: the totals row counts. */
export function wholeTable({ area, hasTotals }: TableInfo): Area {
  return hasTotals === true ? { ...area, bottom: area.bottom + 1 } : area;
}

/** A rule "cell equals this text" on our tier column, as read back. */
export interface RuleInfo {
  readonly id: string;
  readonly equals: string;
  /** "#RRGGBB" */
  readonly fill: string;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly used: Area | null;
  readonly isProtected: boolean;
  readonly autoFilter: Area | null;
  /** A filter, of the sheet or of a table, hides rows. */
  readonly filterHidesRows: boolean;
  readonly tables: readonly TableInfo[];
  /** Read only for sheets that the run needs. */
  readonly cells?: SheetCells;
  readonly merges?: readonly Area[];
  readonly hasHiddenRows?: boolean;
  /** Comments or charts are on it; looked for only where somebody may lose them. */
  readonly hasAdditions?: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
}

/** A workbook as one run sees it: plain data, read in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string;
  /** Absent when no cells are selected, for example a chart. */
  readonly selection?: { readonly sheet: string; readonly area: Area };
  readonly names: readonly NameInfo[];
  /** The structure is protected: sheets can neither be added nor removed. */
  readonly isProtected?: boolean;
  /** Rules on the tier column of an earlier run. */
  readonly tierRules: readonly RuleInfo[];
}

/** The entry of a matrix at a sheet's row and column, or `outside` beyond its edges. */
export function entryAt<T>(
  cells: Pick<SheetCells, "top" | "left">,
  matrix: readonly (readonly (T | undefined)[] | undefined)[],
  row: number,
  column: number,
  outside: T,
): T {
  return matrix[row - cells.top]?.[column - cells.left] ?? outside;
}

export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetInfo | undefined {
  const key = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === key);
}

/** What a cell holds, a formula as its text; "" where nothing was read. */
export function contentAt({ cells }: SheetInfo, row: number, column: number): CellValue {
  return cells === undefined ? "" : entryAt(cells, cells.formulas, row, column, "");
}

/** True when two readings of a workbook found the same cells, names, tables and rules; what is selected does not count. */
export function sameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const kept = ({ sheets, names, tierRules }: WorkbookSnapshot): string => JSON.stringify([sheets, names, tierRules]);
  return kept(a) === kept(b);
}
