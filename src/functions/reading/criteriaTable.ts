import type { Criterion, Direction, Scale } from "#core";
import { checkModel, defaultTiers } from "#core";
import type { Language, ScaleWord } from "#text";
import { keyOfWord, modelWords, problemText, sheetWords } from "#text";
import { readBreaks } from "./breaks";
import type { Cells } from "./cells";
import { isBlank, numberIn, placeOf, shownEntry, textIn } from "./cells";
import { notNegative, readNumber } from "./numbers";
import type { Read } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import type { Criteria } from "./rules";
import { sharesOf } from "./rules";

/** Columns by what they hold: "weight", "low" …, "at1", "value1" …; headers count in every language. */
type Columns = ReadonlyMap<string, number>;

const keyedHeaders = ["en", "zh", "weight", "share", "direction", "scale", "low", "high"] as const;

/** The columns of a criteria table by its first row. */
function columnsOf({ columns, entries }: Cells): Columns {
  const found = new Map<string, number>();
  for (let c = 0; c < columns; c++) {
    const key = keyOfHeader(textIn(entries[c]).toLowerCase());
    if (key !== undefined && !found.has(key)) found.set(key, c);
  }
  return found;
}

function keyOfHeader(header: string): string | undefined {
  const numbered = /^(.*\S)\s*(\d+)$/.exec(header);
  for (const { criteria, point, pointValue } of Object.values(modelWords)) {
    const key = keyedHeaders.find((name) => criteria[name].toLowerCase() === header);
    if (key !== undefined) return key;
    if (numbered?.[1] === point.toLowerCase()) return `at${numbered[2] ?? ""}`;
    if (numbered?.[1] === pointValue.toLowerCase()) return `value${numbered[2] ?? ""}`;
  }
  return undefined;
}

/** True for a range whose first row names a column of the criteria table, and not a row of weights. */
export function isCriteriaTable(cells: Cells): boolean {
  return cells.rows > 1 && cells.columns > 1 && columnsOf(cells).size > 0;
}

/** The criteria that stand on GTM Model, for rows of `count` cells in the table's order. */
export function readCriteriaTable(table: Cells, count: number, ratings: string): Read<Criteria> {
  const columns = columnsOf(table);
  const lacking = (["weight", "direction", "scale"] as const).find((key) => !columns.has(key));
  if (lacking !== undefined)
    return refuse((words, language) => words.tableColumn(modelWords[language].criteria[lacking]));
  const rows = Array.from({ length: table.rows - 1 }, (_, i) => i + 1).filter(
    (row) => !isBlankRow(table, row, columns),
  );
  if (rows.length !== count) return refuse((words) => words.count(ratings, count, rows.length, table.argument));
  const criteria: Criterion[] = [];
  for (const row of rows) {
    const criterion = readCriterion(table, row, columns);
    if (isRefusal(criterion)) return criterion;
    criteria.push(criterion);
  }
  const wrong = firstError(criteria);
  if (wrong !== undefined) return wrong;
  const shares = readShares(table, rows, columns, criteria);
  return isRefusal(shares) ? shares : { rules: criteria, shares };
}

/** On the desktop a blank cell comes as 0; no criterion has neither direction nor scale. */
function isBlankRow(table: Cells, row: number, columns: Columns): boolean {
  const nothing = (key: string): boolean => {
    const entry = entryOf(table, row, columns, key);
    return isBlank(entry) || entry === 0;
  };
  return nothing("direction") && nothing("scale");
}

function indexOf(table: Cells, row: number, columns: Columns, key: string): number {
  return row * table.columns + (columns.get(key) ?? 0);
}

function entryOf(table: Cells, row: number, columns: Columns, key: string): unknown {
  return columns.has(key) ? table.entries[indexOf(table, row, columns, key)] : undefined;
}

function readCriterion(table: Cells, row: number, columns: Columns): Read<Criterion> {
  const weighed = indexOf(table, row, columns, "weight");
  const weight = isBlank(table.entries[weighed]) ? 0 : readNumber(table, weighed, notNegative);
  if (isRefusal(weight)) return weight;
  if (Number.isNaN(weight)) return refuse((words) => words.empty(placeOf(table, weighed)));
  const direction = readWord<Direction>(table, indexOf(table, row, columns, "direction"), (w) => w.directions);
  if (isRefusal(direction)) return direction;
  const kind = readWord<ScaleWord>(table, indexOf(table, row, columns, "scale"), (w) => w.scales);
  if (isRefusal(kind)) return kind;
  const scale = readScale(kind, table, row, columns);
  if (isRefusal(scale)) return scale;
  const name = (key: Language): string => textIn(entryOf(table, row, columns, key));
  const label = { en: name("en") || name("zh") || `${row}`, zh: name("zh") || name("en") || `${row}` };
  return { id: `${row}`, column: label.en, label, group: "now", weight, direction, scale, axis: "attractiveness" };
}

function readWord<K extends string>(
  table: Cells,
  index: number,
  pick: (words: (typeof sheetWords)[Language]) => Readonly<Record<K, string>>,
): Read<K> {
  const entry = table.entries[index];
  const key = keyOfWord(textIn(entry), pick);
  if (key !== undefined) return key;
  const found = isBlank(entry) ? "" : shownEntry(entry);
  return refuse((words, language) =>
    words.tableWord(placeOf(table, index), found, Object.values<string>(pick(sheetWords[language]))),
  );
}

function readScale(kind: ScaleWord, table: Cells, row: number, columns: Columns): Read<Scale> {
  if (kind === "rating" || kind === "minmax" || kind === "percentile") return { kind };
  if (kind === "points" || kind === "bands") {
    const places: [number, number][] = [];
    for (let k = 1; columns.has(`at${k}`) && columns.has(`value${k}`); k++)
      places.push([indexOf(table, row, columns, `at${k}`), indexOf(table, row, columns, `value${k}`)]);
    const breaks = readBreaks(table, places);
    if (isRefusal(breaks)) return breaks;
    return kind === "points" ? { kind, points: breaks } : { kind, bands: breaks };
  }
  const posts: number[] = [];
  for (const key of ["low", "high"] as const) {
    if (!columns.has(key)) return refuse((words, language) => words.tableColumn(modelWords[language].criteria[key]));
    const post = readNumber(table, indexOf(table, row, columns, key));
    if (isRefusal(post)) return post;
    if (Number.isNaN(post)) return refuse((words) => words.empty(placeOf(table, indexOf(table, row, columns, key))));
    posts.push(post);
  }
  return { kind: "goalposts", low: posts[0] ?? NaN, high: posts[1] ?? NaN, log: kind === "logGoalposts" };
}

/** What the model's own check says of scales, in its words. */
function firstError(criteria: readonly Criterion[]): Read<never> | undefined {
  const missing = { policy: "renormalise", minCoverage: 0 } as const;
  const problems = checkModel({ version: 1, name: "", criteria, missing, gates: [], tiers: defaultTiers });
  const wrong = problems.find(({ severity, code }) => severity === "error" && code.startsWith("scale/"));
  if (wrong === undefined) return undefined;
  const { label } = criteria.find(({ id }) => id === wrong.detail["criterion"]) ?? {};
  return refuse((_, language) => {
    const detail = { ...wrong.detail, criterion: label?.[language] ?? "" };
    return problemText({ ...wrong, detail }, language);
  });
}

/** The shares as the sheet shows them (group weights are in them); the weights where it shows none. */
function readShares(
  table: Cells,
  rows: readonly number[],
  columns: Columns,
  criteria: readonly Criterion[],
): Read<Float64Array> {
  const shown = Float64Array.from(rows, (row) => numberIn(entryOf(table, row, columns, "share") ?? NaN) ?? NaN);
  const usable = shown.every((share) => share >= 0) && shown.some((share) => share > 0);
  return sharesOf(usable ? shown : Float64Array.from(criteria, ({ weight }) => weight), table.argument);
}
