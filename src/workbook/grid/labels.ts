import { halfWidth } from "#core";

/** Names of rows that sum or average the others; compared without spaces, case and colons. */
export const totalsLabels: readonly string[] = [
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sub-total",
  "sum",
  "average",
  "mean",
  "合计",
  "总计",
  "小计",
  "总和",
  "平均",
  "平均值",
  "均值",
  "ｔｏｔａｌ",
];
const totals = new Set(totalsLabels);

/** As Excel's TRIM with every kind of space and line break: none at the ends, single ones inside. */
export function trimmed(text: string): string {
  return text.replace(/[ \n\u3000\u00a0]+/g, " ").replace(/^ | $/g, "");
}

export function isTotalsLabel(name: string): boolean {
  return totals.has(
    trimmed(name)
      .replace(/[ :：]/g, "")
      .toLowerCase(),
  );
}

/** A header or name as it is compared: without case, width and surplus white space. */
export function comparable(text: string): string {
  return halfWidth(text).replace(/\s+/g, " ").trim().toLowerCase();
}
