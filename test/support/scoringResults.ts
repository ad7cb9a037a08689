import type { ScoreDone } from "#actions";
import { budgetWords, scoreWords, sheetWords } from "#text";
import { markers, parseReference, tierShown, whyText } from "#workbook";
import type { Book, Scalar } from "../../src/host/engine";
import { CellError, findSheet } from "../../src/host/engine";

/** What a cell shows; errors as text, blank as "". */
export type Shown = string | number | boolean;

/** One industry, as core scores it or as the sheets show it. */
export interface RowResult {
  readonly values: readonly Shown[];
  readonly coverage: Shown;
  readonly score: Shown;
  readonly low: Shown;
  readonly high: Shown;
  readonly rank: Shown;
  readonly tier: Shown;
  readonly why: Shown;
}

/** What stands beside the user's row. */
export type BesideRow = Pick<RowResult, "score" | "rank" | "tier" | "why">;

export interface BudgetResult {
  readonly unallocated: Shown;
  readonly check: Shown;
  /** By tier: rows that share the pot, share used, amount. */
  readonly pots: Readonly<Record<string, readonly Shown[]>>;
  /** By industry; tier and amount. */
  readonly rows: Readonly<Record<string, readonly Shown[]>>;
}

/** Everything that a run promises, by industry. */
export interface Results {
  readonly workings: Readonly<Record<string, RowResult>>;
  readonly beside: Readonly<Record<string, BesideRow>>;
  readonly budget?: BudgetResult;
}

const numberOr = (x: number | undefined): Shown => (x === undefined || Number.isNaN(x) ? "" : x);

/** The results as core has them, in the form in which the sheets show them. */
export function coreResults(done: ScoreDone): Results {
  const { result, model, language, budget } = done;
  const { names } = done.grid;
  const m = model.criteria.length;
  const tierText = (id: string): string => {
    const tier = model.tiers.find((t) => t.id === id);
    return tier === undefined ? sheetWords[language].insufficient : tierShown(tier, language);
  };
  const row = (i: number): RowResult => ({
    values: [...result.values.slice(i * m, (i + 1) * m)].map(numberOr),
    coverage: numberOr(result.coverage[i]),
    score: numberOr(result.score[i]),
    low: numberOr(result.low[i]),
    high: numberOr(result.high[i]),
    rank: result.rank[i] === 0 ? "" : numberOr(result.rank[i]),
    tier: tierText(result.tier[i] ?? ""),
    why: whyText(model, result, i, language),
  });
  const workings = Object.fromEntries(names.map((name, i) => [name, row(i)]));
  const beside = Object.fromEntries(names.map((name, i) => [name, besideOf(row(i))]));
  if (budget === undefined) return { workings, beside };
  const amounts = new Map(budget.rows.map((part) => [part.name, part.amount]));
  return {
    workings,
    beside,
    budget: {
      unallocated: budget.unallocated,
      check: budgetWords[language].adds,
      pots: Object.fromEntries(budget.pots.map((pot) => [tierText(pot.tier), [pot.count, pot.share, pot.amount]])),
      rows: Object.fromEntries(names.map((name, i) => [name, [row(i).tier, amounts.get(name) ?? 0]])),
    },
  };
}

function besideOf({ score, rank, tier, why }: RowResult): BesideRow {
  return { score, rank, tier, why };
}

/** The results as a workbook's cells show them; `names` are the rows to look for, the model tells the columns. */
export function bookResults(book: Book, done: Pick<ScoreDone, "language" | "model" | "budget">): Results {
  const { language, model } = done;
  const m = model.criteria.length;
  const words = scoreWords[language];
  const scores = sheetCells(book, markers.scores);
  const line = scores.findIndex((row) => row[0] === words.name && row.includes(words.coverage));
  const left = (scores[line - 2] ?? []).indexOf(words.values);
  const at = (row: readonly Shown[], word: string): Shown => row[(scores[line] ?? []).indexOf(word, left + m)] ?? "";
  const workings = Object.fromEntries(
    scores.slice(line + 1).flatMap((row): [string, RowResult][] => {
      if (row[0] === "" || row[0] === undefined) return [];
      const pick = (key: "coverage" | "score" | "low" | "high" | "rank" | "tier" | "why"): Shown => at(row, words[key]);
      const values = row.slice(left, left + m);
      const [coverage, score, low, high] = [pick("coverage"), pick("score"), pick("low"), pick("high")];
      return [
        [
          String(row[0]),
          { values, coverage, score, low, high, rank: pick("rank"), tier: pick("tier"), why: pick("why") },
        ],
      ];
    }),
  );
  const beside = besideResults(book);
  if (done.budget === undefined) return { workings, beside };
  return { workings, beside, budget: budgetResults(sheetCells(book, markers.budget), language, model.tiers.length) };
}

function budgetResults(
  cells: readonly (readonly Shown[])[],
  language: ScoreDone["language"],
  tiers: number,
): BudgetResult {
  const words = budgetWords[language];
  const beside = (word: string): Shown => cells.find((row) => row[0] === word)?.[1] ?? "";
  const pots = cells.findIndex((row) => row[0] === words.tier) + 1;
  const rows = cells.findIndex((row) => row[0] === words.name) + 1;
  return {
    unallocated: beside(words.unallocated),
    check: beside(words.check),
    pots: Object.fromEntries(
      cells.slice(pots, pots + tiers).map((row) => [String(row[0]), [row[1] ?? "", row[3] ?? "", row[4] ?? ""]]),
    ),
    rows: Object.fromEntries(
      cells.slice(rows).flatMap((row) => (row[0] === "" ? [] : [[String(row[0]), [row[1] ?? "", row[3] ?? ""]]])),
    ),
  };
}

/** What stands beside the user's rows, by the name in the data's first text column; rows that show nothing are left out. */
export function besideResults(book: Book): Record<string, BesideRow> {
  const keys = ["score", "rank", "tier", "why"] as const;
  const places = keys.map((key) => placeOf(book, markers[key]));
  const data = placeOf(book, markers.data);
  const found: Record<string, BesideRow> = {};
  for (let row = data.area.top + 1; row <= Math.max(...places.map((place) => place.area.bottom)); row++) {
    const name = String(shown(data.sheet.cells[row]?.[data.area.left]?.value)).replace(/\s+/g, " ").trim();
    const cells = places.map(({ sheet, area }) => sheet.cells[row]?.[area.left]);
    if (name === "" || cells.every((cell) => shown(cell?.value) === "")) continue;
    const [score, rank, tier, why] = cells.map((cell) => shown(cell?.value));
    found[name] = { score: score ?? "", rank: rank ?? "", tier: tier ?? "", why: why ?? "" };
  }
  return found;
}

/** Where a name of ours points. */
export function placeOf(book: Book, marker: string) {
  const name = book.names.find((entry) => entry.name === marker);
  const reference = parseReference(name?.formula ?? "");
  const sheet = reference?.sheet === undefined ? undefined : findSheet(book, reference.sheet);
  if (reference === null || sheet === undefined) throw new Error(`${marker} points at ${name?.formula ?? "nothing"}`);
  return { sheet, area: reference.area };
}

/** Every cell of the sheet of ours that a name marks, from A1. */
export function sheetCells(book: Book, marker: string): Shown[][] {
  const { sheet, area } = placeOf(book, marker);
  return Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: area.right + 1 }, (_unused, column) => shown(sheet.cells[row]?.[column]?.value)),
  );
}

export function shown(value: Scalar | undefined): Shown {
  return value instanceof CellError ? value.code : (value ?? "");
}

/** Where two results differ by more than 1e-9 (of the larger, above 1), each as "path: this, not that". */
export function differences(actual: unknown, expected: unknown, path = ""): string[] {
  if (typeof actual === "number" && typeof expected === "number") {
    const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return near ? [] : [`${path}: ${actual}, not ${expected}`];
  }
  if (typeof actual === "object" && typeof expected === "object" && actual !== null && expected !== null) {
    const [a, b] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differences(a[key], b[key], `${path}/${key}`));
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`];
}
