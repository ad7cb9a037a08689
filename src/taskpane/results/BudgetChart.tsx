import type { RowsProps } from "./RankedList";
export function BudgetChart({ rows }: RowsProps) {
  return <p>{rows.length}</p>;
}
