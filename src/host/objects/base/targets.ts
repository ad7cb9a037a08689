import type { ConditionalFormat, Name, Sheet, Table } from "../../engine";
import type { BorderTarget } from "../format/borders";
import type { AreasTarget, RangeTarget } from "./rangeTarget";
import type { Session } from "./session";

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

export interface TableTarget extends SheetTarget {
  readonly table: Table;
}

/** The tables that a range touches, or only those that lie in it. */
export interface ScopedTables {
  readonly range: RangeTarget;
  readonly fullyContained: boolean;
}

/** Names of one sheet, or of the workbook when `sheet` is null. */
export interface NamesTarget {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

export interface NameTarget {
  readonly session: Session;
  readonly name: Name;
}

export interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

/** The filter of a table, or of the sheet when `table` is null. */
export interface FilterTarget extends SheetTarget {
  readonly table: Table | null;
}

/** A rule of conditional formatting, and the cells through which it was reached. */
export interface RuleTarget {
  readonly cells: AreasTarget;
  readonly rule: ConditionalFormat;
}

export interface ColumnTarget extends TableTarget {
  /** Stays with the column when others come and go; see columnIds. */
  readonly column: number;
}

export interface RowTarget extends TableTarget {
  /** Counted from the first row of data. */
  readonly index: number;
}

/** What each class of Excel's stands on. */
export interface Targets {
  Application: Session;
  Workbook: Session;
  WorkbookProtection: Session;
  WorksheetCollection: Session;
  Worksheet: SheetTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeSort: RangeTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: BorderTarget;
  FormatProtection: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  TextConditionalFormat: RuleTarget;
  TopBottomConditionalFormat: RuleTarget;
  PresetCriteriaConditionalFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  DataValidation: AreasTarget;
  TableScopedCollection: ScopedTables;
  CultureInfo: Session;
  NumberFormatInfo: Session;
  DatetimeFormatInfo: Session;
  DocumentProperties: Session;
  SettingCollection: Session;
  Setting: SettingTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetTarget & { readonly key: string };
  AutoFilter: FilterTarget;
  TableCollection: NamesTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: ColumnTarget;
  Filter: ColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: RowTarget;
  TableSort: TableTarget;
}
