import type { Language } from "#text";
import { modelWords } from "#text";
import type { CellValue, SheetCells } from "../snapshot";
import { entryAt } from "../snapshot";

type Words = (typeof modelWords)[Language];
export type SectionKey = keyof Words["sections"];

/** One record of a section: its values by column key, and where each stands. */
export interface ModelRow {
  readonly row: number;
  readonly values: Readonly<Partial<Record<string, CellValue>>>;
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

/** The model sheet taken apart by section titles and headers, which are recognised in every language. */
export interface ModelCells {
  /** Rows of each section; undefined where its title was not found. */
  readonly section: (key: SectionKey) => readonly ModelRow[] | undefined;
}

/** The keys of a set of words under which a person's text stands, in any language. */
function keyOf(text: string, pick: (words: Words) => Readonly<Record<string, string>>): string | undefined {
  const wanted = text.trim().toLowerCase();
  for (const words of Object.values(modelWords)) {
    for (const [key, word] of Object.entries(pick(words))) if (word.toLowerCase() === wanted) return key;
  }
  return undefined;
}

const tableSections = ["criteria", "groups", "tiers", "gates", "bounds"] as const;
type TableSection = (typeof tableSections)[number];
const isTable = (key: string): key is TableSection => (tableSections as readonly string[]).includes(key);

export function readModelCells(cells: SheetCells): ModelCells {
  const last = cells.top + cells.values.length - 1;
  const text = (row: number, column: number): string => String(entryAt(cells, cells.values, row, column, "")).trim();
  const titles: { key: SectionKey; row: number }[] = [];
  for (let row = cells.top; row <= last; row++) {
    // A title stands alone in its row; a criterion, an industry or a header may be called the same.
    const alone = (cells.values[row - cells.top] ?? []).every((value, i) => cells.left + i === 0 || value === "");
    const key = alone ? keyOf(text(row, 0), (words) => words.sections) : undefined;
    if (key !== undefined) titles.push({ key: key as SectionKey, row });
  }
  const sections = new Map<SectionKey, ModelRow[]>();
  titles.forEach(({ key, row }, i) => {
    const end = (titles[i + 1]?.row ?? last + 1) - 1;
    sections.set(key, isTable(key) ? tableRows(cells, key, row, end) : keyedRows(cells, key, row, end));
  });
  return { section: (key) => sections.get(key) };
}

/** "At 3" and "点 3" are point 3's rating; "Value 3" and "分值 3" its value. */
function pointKey(header: string): string | undefined {
  const match = /^(.*\S)\s*(\d+)$/.exec(header);
  if (match === null) return undefined;
  const word = (match[1] ?? "").toLowerCase();
  for (const words of Object.values(modelWords)) {
    if (word === words.point.toLowerCase()) return `at${match[2] ?? ""}`;
    if (word === words.pointValue.toLowerCase()) return `value${match[2] ?? ""}`;
  }
  return undefined;
}

function tableRows(cells: SheetCells, key: TableSection, title: number, end: number): ModelRow[] {
  const width = cells.left + (cells.values[0]?.length ?? 0);
  const columns: Record<string, number> = {};
  for (let column = 0; column < width; column++) {
    const header = String(entryAt(cells, cells.values, title + 1, column, "")).trim();
    const found = keyOf(header, (words) => words[key]) ?? (key === "criteria" ? pointKey(header) : undefined);
    if (found !== undefined && columns[found] === undefined) columns[found] = column;
  }
  const rows: ModelRow[] = [];
  for (let row = title + 2; row <= end; row++) {
    const values: Record<string, CellValue> = {};
    for (const [name, column] of Object.entries(columns)) {
      const value = entryAt(cells, cells.values, row, column, "");
      if (value !== "") values[name] = value;
    }
    if (Object.keys(values).length > 0) rows.push({ row, values, columns });
  }
  return rows;
}

/** "Total | 50000000" lines: one record whose values are keyed by the word in the first column. */
function keyedRows(cells: SheetCells, key: "budget" | "settings", title: number, end: number): ModelRow[] {
  const rows: ModelRow[] = [];
  for (let row = title + 1; row <= end; row++) {
    const word = String(entryAt(cells, cells.values, row, 0, ""));
    const found = keyOf(word, (words) => words[key]);
    const value = entryAt(cells, cells.values, row, 1, "");
    if (found !== undefined && value !== "") rows.push({ row, values: { [found]: value }, columns: { [found]: 1 } });
  }
  return rows;
}
