import type { Column, Row } from "../../engine/book";
import type { RawRow } from "../cells/scan";
import { element } from "../xml/edit";
import { childrenOf, flag, type XmlNode } from "../xml/tree";

/** Columns by index, each of a <col>'s span on its own. */
export function readColumns(cols: XmlNode | undefined, standard: number): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const { attributes } of childrenOf(cols, "col")) {
    const { min, max, width, hidden, style, ...extra } = attributes;
    // Excel writes the standard width of a column that only has a format, or is hidden.
    const own = width !== undefined && (flag(extra["customWidth"]) || Number(width) !== standard);
    const column: Column = {
      ...(!own ? {} : { width: Number(width) }),
      ...(flag(hidden) ? { hidden: true } : {}),
      ...(style === undefined || style === "0" ? {} : { style: Number(style) }),
      ...(Object.keys(extra).length === 0 ? {} : { extra }),
    };
    for (let index = Number(min) - 1; index < Number(max) && index < 16384; index++) columns.set(index, { ...column });
  }
  return columns;
}

/** `<cols>`, neighbours of the same kind in one span; "" when there is nothing to say. */
export function writeColumns(
  columns: ReadonlyMap<number, Column>,
  xf: (style: number) => number,
  standard: number,
): string {
  const spans: { min: number; max: number; key: string; attributes: Record<string, string | number | null> }[] = [];
  for (const [index, column] of [...columns].sort(([a], [b]) => a - b)) {
    const attributes = columnAttributes(column, xf, standard);
    const key = JSON.stringify(attributes);
    const last = spans[spans.length - 1];
    if (last?.key === key && last.max === index) last.max = index + 1;
    else spans.push({ min: index + 1, max: index + 1, key, attributes });
  }
  const list = spans.map(({ min, max, attributes }) => element("col", { min, max, ...attributes }));
  return list.length === 0 ? "" : element("cols", {}, list.join(""));
}

function columnAttributes(column: Column, xf: (style: number) => number, standard: number) {
  const { width, hidden, style, extra } = column;
  const format = style === undefined ? 0 : xf(style);
  // Without a width Excel takes the column for hidden.
  return {
    width: width ?? standard,
    style: format === 0 ? null : format,
    hidden: hidden === true ? 1 : null,
    ...extra,
    customWidth:
      width !== undefined && width !== standard ? (extra?.["customWidth"] ?? "1") : (extra?.["customWidth"] ?? null),
  };
}

/** What a <row> says besides its cells; undefined when that is nothing that a user would notice. */
export function readRow(raw: RawRow): Row | undefined {
  const { ht, hidden, s, customFormat, ...rest } = rowAttributes(raw.attributes);
  const extra = Object.fromEntries(Object.entries(rest).filter(([name]) => !UNNOTICED.has(name)));
  const row: Row = {
    ...(ht === undefined ? {} : { height: Number(ht) }),
    ...(flag(hidden) ? { hidden: true } : {}),
    ...(s !== undefined && flag(customFormat) ? { style: Number(s) } : {}),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
  return Object.keys(row).length === 0 ? undefined : row;
}

const UNNOTICED = new Set(["r", "spans", "x14ac:dyDescent"]);

export const rowAttributes = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
