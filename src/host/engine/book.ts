import type { Chart } from "./charts/chart";
import type { CellComment, Note } from "./comments";
import type { Culture } from "./culture/culture";
import type { Border, CellStyle, Style, TableStyle } from "./looks";
import type { CellSet } from "./state/cellSet";

export type * from "./charts/chart";
export type * from "./comments";
export type * from "./looks";

/** A cell's error, as Excel names it: "#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!". */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell shows; null is blank. Dates are serial numbers. */
export type Scalar = number | string | boolean | null | CellError;

export interface Cell {
  value: Scalar;
  /** With its leading "=", en-US, as the user reads it: no `_xlfn.` and no `_xldudf_` prefix. */
  formula?: string;
  /** Set on the anchor of an array or spilled formula: the area it fills. */
  spill?: Area;
  /** An array formula entered with Ctrl+Shift+Enter: it keeps its area whatever it calculates. */
  legacyArray?: boolean;
  /** True for a cell that only shows what another cell's formula spilled; set by the calculator. */
  spilled?: boolean;
  /** Index into `Book.styles`. */
  style: number;
  /**
   * row * 16384 + column where it stood in its sheet's opened part, when the file says more than we hold (rich text, data
   * types): the saver brings that along while the value is the same.
   */
  source?: number;
}

/** Zero-based and inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface RuleFormat {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "None" | "Single" | "Double";
  numberFormat?: string;
  borders?: Readonly<Partial<Record<EdgeSide, Border>>>;
}

/** The sides that a rule draws lines on. */
export type EdgeSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** Excel's `ConditionalFormatType`: "CellValue", "Custom", "ContainsText", "ColorScale", "DataBar", "IconSet", "TopBottom", "PresetCriteria". */
  type: string;
  /** For CellValue: {formula1, formula2?, operator}; for Custom: {formula}; for ContainsText: {operator, text}; others as read. */
  rule: Record<string, unknown>;
  format: RuleFormat;
  /** The element as it stood in the file, for kinds that we carry but do not edit. */
  xml?: string;
  /** What stood of it in the sheet's extensions beside that. */
  extension?: string;
}

export interface Validation {
  areas: Area[];
  /** Excel's `DataValidation.rule`, e.g. {list: {inCellDropDown: true, source: "=A1:A9"}}. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  xml?: string;
}

export interface Table {
  id: number;
  name: string;
  area: Area;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Parts of its style that are off unless set. */
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  /** True for a table made of headers alone: the first row that is added takes the place of its blank one. */
  insertRow?: boolean;
  /** Part name in the opened file, absent for a new one. */
  part?: string;
  /** True when a filter on the table hides rows. */
  filtered: boolean;
  /** The columns of a filter that was set since, as a file keeps them. */
  conditions?: string;
  changed: boolean;
}

export interface Name {
  name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Sheet id for a name that belongs to one sheet; null for the workbook. */
  scope: string | null;
}

export interface Column {
  /** In Excel's character units, as in the file. */
  width?: number;
  hidden?: boolean;
  style?: number;
  /** What else the file says about it: outline levels and the like, by attribute. */
  extra?: Readonly<Record<string, string>>;
}
export interface Row {
  /** In points. */
  height?: number;
  hidden?: boolean;
  style?: number;
  /** What else the file says about it: outline levels and the like, by attribute. */
  extra?: Readonly<Record<string, string>>;
}

/** A link on cells: to an address outside, or to a place in the workbook ("Sheet1!A1"). */
export interface Hyperlink {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** What a saver must know: what of the opened file still stands. */
export interface Changes {
  /** Cells whose content or style was set, as row * 16384 + column; only meaningful while `structure` is false. */
  cells: CellSet;
  /** Rows, columns or cells were moved: the sheet's cells are to be written anew from the book. */
  structure: boolean;
  columns: boolean;
  rows: Set<number>;
  merges: boolean;
  conditionalFormats: boolean;
  validations: boolean;
  autoFilter: boolean;
  view: boolean;
  protection: boolean;
  properties: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** A chart sheet has no cells; it only keeps its place. */
  kind: "worksheet" | "chartsheet";
  /** Part name in the opened file ("xl/worksheets/sheet1.xml"), absent for a new sheet. */
  part?: string;
  /** Sparse: rows[r]?.[c]. */
  cells: (Cell | undefined)[][];
  columns: Map<number, Column>;
  rows: Map<number, Row>;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  tables: Table[];
  charts: Chart[];
  hyperlinks: Hyperlink[];
  /** In the order in which they were made. */
  comments: CellComment[];
  notes: Note[];
  /** How it is printed, by the names of Excel's `PageLayout` ("orientation"; margins in points) and "odd.leftHeader". */
  page: Record<string, unknown>;
  /** Rows and columns before which a page ends. */
  rowBreaks: number[];
  columnBreaks: number[];
  autoFilter: { area: Area; filtered: boolean; xml?: string } | null;
  protection: { protected: boolean; options: Record<string, unknown> };
  /** Rows and columns that do not scroll; those above `top` and left of `left` are then out of sight. */
  frozen: { rows: number; columns: number; top?: number; left?: number };
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  selection: Area;
  customProperties: Map<string, string>;
  changes: Changes;
}

/** Rows, columns or cells of a sheet that were put in (a positive count) or taken out. */
export interface CellShift {
  /** Sheet id. */
  sheet: string;
  axis: "rows" | "columns";
  at: number;
  count: number;
  /** The band across the axis that moved, inclusive. */
  from: number;
  to: number;
}

export interface CustomXml {
  readonly id: string;
  namespace: string;
  xml: string;
}

/** A workbook as the host holds it: the only truth; the calculator fills values in, the saver reads it. */
export interface Book {
  sheets: Sheet[];
  activeSheet: string;
  names: Name[];
  styles: Style[];
  /** Cell styles of the user's, and those of Excel's that were changed. */
  cellStyles?: CellStyle[];
  /** Table styles of the user's. */
  tableStyles?: TableStyle[];
  /** What new tables get, where it is said. */
  defaultTableStyle?: string;
  /** XML that add-ins keep in the workbook. */
  customXml?: CustomXml[];
  /** Properties of the document that the user or an add-in has named. */
  customProperties?: Map<string, string | number | boolean>;
  /** Add-in settings that travel with the file. */
  settings: Map<string, unknown>;
  properties: Record<string, unknown>;
  /** Sheets can neither be added nor removed, renamed, moved or hidden. */
  isProtected?: boolean;
  /** The bytes it was opened from, absent for a new book. */
  readonly bytes?: Uint8Array;
  /** What was put in and taken out since it was opened, in that order: the saver moves what the book does not hold. */
  shifts?: CellShift[];
  /** The regional settings under which it is open, which no file keeps; en-US when absent. */
  culture?: Culture;
  /** True when a formula or one of its inputs changed since values were last calculated. */
  dirty: boolean;
}

/** Brings every formula cell's `value` (and spilled cells) up to date with its inputs. */
export interface Calculator {
  calculate(book: Book): Promise<void>;
  close(): void;
}
