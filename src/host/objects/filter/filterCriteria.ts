import type { Area, Book, Sheet, Table } from "../../engine";
import { displayText, getCell, styleAt, styleOf } from "../../engine";
import { asNumber, asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { dynamicTest } from "./dynamicCriteria";
import { asColor } from "../format/colors";
import { asIcon, showsIcon } from "../rules/cellIcons";

export type Criteria = Readonly<Record<string, unknown>>;

/** Whether a row of the filtered area stays. */
export type RowTest = (row: number) => boolean;

/** What a filter by these criteria on one column lets through; the criteria are those of Excel's FilterCriteria. */
export function rowTest(book: Book, sheet: Sheet, body: Area, column: number, criteria: Criteria): RowTest {
  const kind = asOneOf(criteria["filterOn"], FILTERS);
  const value = (row: number) => getCell(sheet, row, column)?.value ?? null;
  const style = (row: number) => styleOf(book, styleAt(sheet, row, column));
  const shown = (row: number) => displayText(value(row), style(row).numberFormat, book.culture);
  switch (kind) {
    case "Values":
      return byValues(criteria["values"], shown);
    case "Custom":
      return byComparison(criteria, value, shown);
    case "CellColor":
      return (row) => (style(row).fill ?? "#FFFFFF") === asColor(criteria["color"]);
    case "FontColor":
      return (row) => (style(row).font.color ?? "#000000") === asColor(criteria["color"]);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return byRank(kind, asNumber(Number(criteria["criterion1"])), body, value);
    case "Dynamic":
      return dynamicTest(String(criteria["dynamicCriteria"] ?? ""), body, value);
    case "Icon": {
      const shows = showsIcon(sheet, asIcon(criteria["icon"]));
      return (row) => shows(row, column);
    }
  }
}

const FILTERS = [
  "Values",
  "Custom",
  "CellColor",
  "FontColor",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
  "Dynamic",
  "Icon",
] as const;

function byValues(values: unknown, shown: (row: number) => string): RowTest {
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string" || typeof value === "number"))
    throw invalidArgument();
  const wanted = new Set(values.map((value) => String(value).toLowerCase()));
  return (row) => wanted.has(shown(row).toLowerCase());
}

function byComparison(criteria: Criteria, value: (row: number) => unknown, shown: (row: number) => string): RowTest {
  const first = comparison(criteria["criterion1"], value, shown);
  if (criteria["criterion2"] === undefined || criteria["criterion2"] === null) return first;
  const second = comparison(criteria["criterion2"], value, shown);
  const either = asOneOf(criteria["operator"] ?? "And", ["And", "Or"]) === "Or";
  return (row) => (either ? first(row) || second(row) : first(row) && second(row));
}

/** ">=5", "<>abc", "=*word*"; without an operator it means "=". */
function comparison(text: unknown, value: (row: number) => unknown, shown: (row: number) => string): RowTest {
  const parts = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(text ?? ""));
  const [operator, operand] = [parts?.[1] ?? "=", parts?.[2] ?? ""];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const matches = wildcard(operand);
    const equal = (row: number) => (Number.isNaN(number) ? matches(shown(row)) : value(row) === number);
    return (row) => equal(row) === (operator === "=");
  }
  const compare = COMPARISONS.get(operator) ?? (() => false);
  return (row) => {
    if (Number.isNaN(number)) return compare(shown(row).toLowerCase().localeCompare(operand.toLowerCase()));
    const cell = value(row);
    return typeof cell === "number" && compare(cell - number);
  };
}

const COMPARISONS = new Map<string, (difference: number) => boolean>([
  ["<", (difference) => difference < 0],
  ["<=", (difference) => difference <= 0],
  [">", (difference) => difference > 0],
  [">=", (difference) => difference >= 0],
]);

function wildcard(pattern: string): (text: string) => boolean {
  const source = pattern.replace(/~[*?~]|[.+^${}()|[\]\\]|\*|\?/g, (found) => {
    if (found.startsWith("~")) return `\\${found.charAt(1)}`;
    return found === "*" ? "[\\s\\S]*" : found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  const whole = new RegExp(`^${source}$`, "i");
  return (text) => whole.test(text);
}

function byRank(kind: string, count: number, body: Area, value: (row: number) => unknown): RowTest {
  const numbers: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const cell = value(row);
    if (typeof cell === "number") numbers.push(cell);
  }
  const top = kind.startsWith("Top");
  numbers.sort((a, b) => (top ? b - a : a - b));
  const kept = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const edge = numbers[Math.min(kept, numbers.length) - 1];
  return (row) => {
    const cell = value(row);
    return typeof cell === "number" && edge !== undefined && (top ? cell >= edge : cell <= edge);
  };
}

/** Criteria given in this session, by column of the filter; a file's own are carried but not read. */
const given = new WeakMap<Sheet | Table, Map<number, Criteria>>();

export function criteriaOf(holder: Sheet | Table): Map<number, Criteria> {
  let criteria = given.get(holder);
  if (!criteria) given.set(holder, (criteria = new Map()));
  return criteria;
}
