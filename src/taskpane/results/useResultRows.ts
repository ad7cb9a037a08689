import { useDeferredValue, useMemo, useState } from "react";
import type { CloseCall } from "#core";
import type { ResultProps } from "./props";
import { allCloseCalls, matchingRows, orderedRows, searchKey, type RowFilter } from "./rankedRows";

export const everything: RowFilter = { order: "rank", tier: null, query: "", closeOnly: false };

export interface ResultRows {
  readonly filter: RowFilter;
  readonly setFilter: (filter: RowFilter) => void;
  /** Close calls of every row of the table. */
  readonly calls: readonly (readonly CloseCall[])[];
  /** Indexes of the rows that the filter lets through, in its order. */
  readonly rows: readonly number[];
}

/** Which rows are asked for; the list lags behind the typing rather than holding it up. */
export function useResultRows({ grid, model, result }: ResultProps): ResultRows {
  const [filter, setFilter] = useState(everything);
  const late = useDeferredValue(filter);
  const calls = useMemo(() => allCloseCalls(model, result), [model, result]);
  const keys = useMemo(() => grid.names.map(searchKey), [grid]);
  const ordered = useMemo(() => orderedRows(result, late.order), [result, late.order]);
  const rows = useMemo(() => matchingRows(ordered, result, keys, calls, late), [ordered, result, keys, calls, late]);
  return { filter, setFilter, calls, rows };
}
