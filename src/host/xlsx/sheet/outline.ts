import type { Sheet } from "../../engine/book";

type Lines = ReadonlyMap<number, { extra?: Readonly<Record<string, string>> }>;

const deepest = (lines: Lines): number =>
  [...lines.values()].reduce((level, { extra }) => Math.max(level, Number(extra?.["outlineLevel"] ?? 0)), 0);

/**
 * How deep groups go that were made since the file was opened, where it makes less room for their buttons; `columns` are
 * the file's, `before` is what its <sheetFormatPr> says.
 */
export function deeperGroups(
  sheet: Sheet,
  columns: Lines,
  before: Readonly<Record<string, string>>,
): Record<string, number> {
  const levels = {
    outlineLevelRow: sheet.changes.rows.size === 0 ? 0 : deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns) === deepest(columns) ? 0 : deepest(sheet.columns),
  };
  return Object.fromEntries(Object.entries(levels).filter(([name, level]) => level > Number(before[name] ?? 0)));
}
