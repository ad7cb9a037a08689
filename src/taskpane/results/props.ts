import type { CloseCall, ScoreResult } from "#core";
import type { ViewProps } from "../view";

/** A view of a result that is there. */
export interface ResultProps extends ViewProps {
  readonly result: ScoreResult;
}

/** What the filter lets through. */
export interface RowsProps extends ResultProps {
  /** Indexes of the rows to show, in order. */
  readonly rows: readonly number[];
}

/** One row of the list. */
export interface RowHeadProps extends ResultProps {
  /** Index in the table. */
  readonly row: number;
  /** Place in the list as shown. */
  readonly position: number;
  readonly isOpen: boolean;
  /** True for the row that the Tab key reaches. */
  readonly isActive: boolean;
  readonly call: CloseCall | undefined;
  readonly onToggle: (row: number, position: number, isOpen: boolean) => void;
}
