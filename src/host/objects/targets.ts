import type { ConditionalFormat, Name, Sheet, Table } from "../engine";
import type { AreasTarget, RangeTarget } from "./rangeTarget";
import type { Session } from "./session";

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

export interface TableTarget extends SheetTarget {
  readonly table: Table;
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

/** What a format stands on: a range, or several areas at once. */
export type FormatTarget = AreasTarget;

export interface RuleTarget {
  readonly range: AreasTarget;
  readonly rule: ConditionalFormat;
}

/** What each class of Excel's stands on. */
export interface Targets {
  Application: Session;
  Workbook: Session;
  WorksheetCollection: Session;
  Worksheet: SheetTarget;
  Range: RangeTarget;
}
