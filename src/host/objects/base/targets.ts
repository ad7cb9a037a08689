import type {
  CellComment,
  Remark,
  ConditionalFormat,
  CustomXml,
  EdgeSide,
  Name,
  Scalar,
  Sheet,
  Table,
  TableStyle,
} from "../../engine";
import type { BorderTarget } from "../format/borders";
import type { ChartTargets } from "./chartTargets";
import type { AreasTarget, RangeTarget, StyleTarget } from "./rangeTarget";
import type { Binding, Session } from "./session";
import type { SheetTarget } from "./sheetTarget";

export type { SheetTarget };

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

export interface TableStyleTarget {
  readonly session: Session;
  readonly style: TableStyle;
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

/** One side on which a rule draws a line. */
export interface RuleEdgeTarget extends RuleTarget {
  readonly side: EdgeSide;
}

export interface ColumnTarget extends TableTarget {
  /** Stays with the column when others come and go; see columnIds. */
  readonly column: number;
}

export interface RowTarget extends TableTarget {
  /** Counted from the first row of data. */
  readonly index: number;
}

export interface XmlTarget {
  readonly session: Session;
  readonly part: CustomXml;
}

/** Custom XML of one namespace. */
export interface XmlScope {
  readonly session: Session;
  readonly namespace: string;
}

export interface CommentTarget extends SheetTarget {
  readonly comment: CellComment;
}

export interface ReplyTarget extends CommentTarget {
  readonly reply: Remark;
}

/** What a worksheet function came to. */
export interface FunctionTarget {
  readonly value: Scalar;
}

export interface BindingTarget {
  readonly session: Session;
  readonly binding: Binding;
}

export interface PropertyTarget {
  readonly session: Session;
  readonly key: string;
}

/** Manual page breaks of a sheet, and one of them by the row or column after it. */
export interface BreaksTarget extends SheetTarget {
  readonly kind: "rowBreaks" | "columnBreaks";
}

/** What is seen of a range: offsets of its rows and columns that are not hidden. */
export interface ViewTarget {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place among the rows of the view it was taken from. */
  readonly index: number;
}

/** What each class of Excel's stands on. */
export interface Targets extends ChartTargets {
  Application: Session;
  Workbook: Session;
  Runtime: Session;
  FunctionResult: FunctionTarget;
  CommentCollection: NamesTarget;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: ReplyTarget;
  BindingCollection: Session;
  Binding: BindingTarget;
  WorkbookProtection: Session;
  WorksheetCollection: Session;
  Worksheet: SheetTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  WorkbookRangeAreas: readonly AreasTarget[];
  RangeAreasCollection: readonly AreasTarget[];
  RangeView: ViewTarget;
  RangeViewCollection: ViewTarget;
  RangeSort: RangeTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget | StyleTarget;
  RangeFont: AreasTarget | StyleTarget;
  RangeBorderCollection: AreasTarget | StyleTarget;
  Style: StyleTarget;
  StyleCollection: Session;
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
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeBorderCollection: RuleTarget;
  ConditionalRangeBorder: RuleEdgeTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  DataValidation: AreasTarget;
  TableScopedCollection: ScopedTables;
  CultureInfo: Session;
  NumberFormatInfo: Session;
  DatetimeFormatInfo: Session;
  DocumentProperties: Session;
  CustomXmlPartCollection: Session;
  CustomXmlPartScopedCollection: XmlScope;
  CustomXmlPart: XmlTarget;
  CustomPropertyCollection: Session;
  CustomProperty: PropertyTarget;
  IterativeCalculation: Session;
  SettingCollection: Session;
  Setting: SettingTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  NamedItemArrayValues: NameTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget & { readonly pages: string };
  PageBreakCollection: BreaksTarget;
  PageBreak: BreaksTarget & { readonly at: number };
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
  TableStyleCollection: Session;
  TableStyle: TableStyleTarget;
}
