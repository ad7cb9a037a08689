/** How a column's numbers were shown, which tells their unit. */
export type ColumnFormat = "number" | "percent" | "date" | "text";

/** One column of the user's range, aligned with the table's names. */
export interface DataColumn {
  readonly header: string;
  /** Numbers in sheet order; NaN where the cell holds no number. Percents are fractions. */
  readonly ratings: Float64Array;
  /** The cell's content as text; "" for a blank cell. */
  readonly texts: readonly string[];
  readonly format: ColumnFormat;
}

/** The user's rows as the scoring sees them: one name and one entry in every column a row. */
export interface DataTable {
  readonly nameHeader: string;
  readonly names: readonly string[];
  readonly columns: readonly DataColumn[];
  /** The column of the names itself: a gate may test it. */
  readonly nameCells?: DataColumn;
}
