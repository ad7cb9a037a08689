import type { RowsProps } from "./RankedList";
export function NineBoxChart({ rows }: RowsProps) {
  return <p>{rows.length}</p>;
}
