import type { DataColumn } from "#core";
import type { NumberUnit } from "../fields/showNumber";

/** How a column's numbers are typed and shown: percents as the sheet shows them. */
export function unitOf(column: DataColumn | undefined): NumberUnit {
  return column?.format === "percent" ? "fraction" : "plain";
}
