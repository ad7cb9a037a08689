import { readFileSync } from "node:fs";
import path from "node:path";
import type { ScoreResult } from "#core";
import { parseNumber } from "#workbook";
import { speak } from "../../../src/functions/language";
import { gtmContrib, gtmScore, gtmScores, gtmWhy } from "../../../src/functions/score";
import type { OpenWorkbook } from "../../../src/host";
import { openWorkbook } from "../../../src/host";
import { score } from "../../support/scoredBook";
import { sentenceOf, shownAnswer } from "../../support/realErrors";

type Cells = unknown[][];
const samples = path.join(__dirname, "../../../samples");

interface Scored {
  workbook: OpenWorkbook;
  table: Cells;
  /** Ratings by row, in the criteria's order; "" where blank. */
  ratings: Cells;
  result: ScoreResult;
  scores: Cells;
  whys: Cells;
  language: string;
}

async function readScored(file: string): Promise<Scored> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(path.join(samples, file))));
  const { model, result, target, language } = await score(workbook, { language: "en" });
  return workbook.Excel.run(async (context) => {
    const named = (name: string) => context.workbook.names.getItem(name).getRange().load("values");
    const [table, scores, whys] = [named("GTM_Criteria"), named("GTM_Score"), named("GTM_Why")];
    const data = context.workbook.worksheets.getItem(target.sheet).getRange(target.range).load("values");
    await context.sync();
    const [headers = [], ...rows] = data.values as Cells;
    const columns = model.criteria.map(({ column }) => headers.indexOf(column));
    const ratings = rows.map((row) => columns.map((c) => asNumber(row[c])));
    return {
      workbook,
      table: table.values,
      ratings,
      result,
      scores: scores.values.slice(1),
      whys: whys.values.slice(1),
      language,
    };
  });
}

/** What the pane reads in a cell; a cell function leaves text that is a number to the user. */
const asNumber = (entry: unknown): unknown => (typeof entry === "number" ? entry : (parseNumber(String(entry)) ?? ""));

const books: Record<string, Scored> = {};
const files = ["us-industries.xlsx", "行业示例.xlsx"];
beforeAll(async () => {
  for (const file of files) books[file] = await readScored(file);
  Object.assign(globalThis, { CustomFunctions: Object.values(books)[0]?.workbook.CustomFunctions });
});
afterAll(() => Object.values(books).forEach(({ workbook }) => workbook.close()));

const book = (file: string): Scored => {
  const found = books[file];
  if (found === undefined) throw new Error(`${file} was not scored`);
  return found;
};

/** The cells as a platform hands them over. */
const withBlanks = (cells: Cells, blank: unknown): Cells => cells.map((row) => row.map((x) => (x === "" ? blank : x)));

afterEach(() => speak("en"));

describe.each(files)("by the criteria table of %s", (file) => {
  test.each([0, null, ""])("scores equal core's and the written formulas' where blank arrives as %j", (blank) => {
    const { table, ratings, result, scores } = book(file);
    const criteria = withBlanks(table, blank);
    const complete = ratings.flatMap((row, i) => (row.includes("") ? [] : [i]));
    expect(complete.length).toBeGreaterThan(5);
    for (const i of complete) {
      const found = gtmScore([ratings[i] ?? []], criteria);
      expect(found).toBeCloseTo(result.score[i] ?? NaN, 9);
      expect(found).toBeCloseTo(Number(scores[i]?.[0]), 9);
    }
    const all = gtmScores(complete.map((i) => ratings[i] ?? []), criteria); // prettier-ignore
    expect(all).toEqual(complete.map((i) => [gtmScore([ratings[i] ?? []], criteria)]));
  });

  test.each([null, ""])("rows with blanks score the same as well where blank arrives as %j", (blank) => {
    const { table, ratings, result } = book(file);
    const found = gtmScores(withBlanks(ratings, blank), withBlanks(table, blank));
    (found as unknown[][]).forEach(([value], i) => expect(value).toBeCloseTo(result.score[i] ?? NaN, 9));
  });

  test("contributions and the sentence why are the workbook's", () => {
    const { table, ratings, result, whys, language } = book(file);
    speak(language);
    const m = table.length - 1;
    const compared = ratings.flatMap((row, i) => {
      if (row.includes("")) return [];
      const parts = gtmContrib([row], table) as number[][];
      parts[0]?.forEach((part, j) => expect(part).toBeCloseTo(result.contributions[i * m + j] ?? NaN, 9));
      // Gates come first in the workbook's sentence; a cell knows none.
      if ((result.gatesFired[i] ?? []).length === 0) expect(gtmWhy([row], undefined, table)).toBe(whys[i]?.[0]);
      return [i];
    });
    expect(compared.length).toBeGreaterThan(5);
  });
});

const header = ["Criterion", "指标 (zh)", "Weight", "Counts as", "Direction", "Scale", "Low", "High", "At 1", "At 2", "At 3", "Value 1", "Value 2", "Value 3"]; // prettier-ignore
type Row = readonly unknown[];
const benefit: Row = ["Size", "规模", 60, 0.6, "Benefit", "Goalposts", 0, 10, "", "", "", "", "", ""];
const cost: Row = ["Churn", "流失", 40, 0.4, "Cost", "Goalposts", 0, 10, "", "", "", "", "", ""];
const tableOf = (...rows: Row[]): Cells => [header, ...rows.map((row) => [...row])];
const changed = (row: Row, changes: Record<string, unknown>): Row =>
  row.map((cell, c) => (header[c] !== undefined && header[c] in changes ? changes[header[c]] : cell));

describe("a criteria table", () => {
  test.each<[string, Row, unknown, number]>([
    ["goalposts", benefit, 4, 4],
    ["cost", cost, 4, 6],
    ["log goalposts", changed(benefit, { Scale: "Log goalposts", Low: 1, High: 100 }), 10, 5],
    ["rating", changed(cost, { Scale: "Rating 0–10", Low: "", High: "" }), 3, 7],
    ["points", changed(benefit, { Scale: "Points", "At 1": 0, "Value 1": 0, "At 2": 10, "Value 2": 10 }), 4, 4],
    ["bands", changed(benefit, { Scale: "Bands", "At 1": 0, "Value 1": 2, "At 2": 50, "Value 2": 8 }), 50, 8],
    ["words of the other language", changed(cost, { Direction: "越小越好", Scale: "区间" }), 4, 6],
  ])("brings %s", (_, row, rating, expected) => {
    for (const blank of ["", null, 0])
      expect(gtmScore([[rating]] as Cells, withBlanks(tableOf(row), blank))).toBeCloseTo(expected, 12);
  });

  test("counts by its share column where that holds numbers, else by weight", () => {
    const other = [changed(benefit, { "Counts as": 0.9 }), changed(cost, { "Counts as": 0.1 })];
    expect(gtmScore([[10, 10]], tableOf(...other))).toBeCloseTo(9, 12);
    for (const none of ["", 0, "#N/A"]) {
      const unknown = other.map((row) => changed(row, { "Counts as": none }));
      expect(gtmScore([[10, 10]], tableOf(...unknown))).toBeCloseTo(6, 12);
    }
  });

  test("leaves out rows that are blank to the end", () => {
    for (const blank of ["", null, 0])
      expect(gtmScore([[10, 10]], tableOf(benefit, cost, header.map(() => blank)))).toBeCloseTo(6, 12); // prettier-ignore
  });

  test("compares the rows of GTMSCORES with each other, and has nothing to compare a single row with", () => {
    const relative = tableOf(changed(benefit, { Scale: "Min–max of these rows" }));
    expect(gtmScores([[2], [4], [3]], relative)).toEqual([[0], [10], [5]]);
    expect(sentenceOf(gtmScore([[2]], relative))).toBe(
      "Could not score one row: the scale of “Size” compares it with the other rows. Use GTMSCORES on all rows.",
    );
  });

  test.each<[string, Cells, string]>([
    ["without a scale column", tableOf(benefit, cost).map((row) => row.slice(0, 5)), "its column “Scale” is missing"],
    [
      "with an unknown direction",
      tableOf(benefit, changed(cost, { Direction: "up" })),
      "“up” is none of Benefit, Cost",
    ],
    ["with a scale of its own", tableOf(benefit, changed(cost, { Scale: "curve" })), "“curve” is none of Goalposts"],
    [
      "with a weight in words",
      tableOf(benefit, changed(cost, { Weight: "high" })),
      "row 3, column 3 of weights: “high”",
    ],
    ["with goalposts the wrong way round", tableOf(benefit, changed(cost, { Low: 20 })), "Churn"],
    ["without a low", tableOf(benefit, changed(cost, { Low: "" })), "row 3, column 7 of weights: it is empty"],
    ["for one criterion more", tableOf(benefit, cost, cost), "ratings: it has 2 cells, and weights needs 3"],
    ["of weights 0", tableOf(...[benefit, cost].map((r) => changed(r, { Weight: 0, "Counts as": 0 }))), "all are 0"],
  ])("%s is #VALUE! and says so", (_, table, sentence) => {
    const answer = gtmScore([[1, 2]], table);
    expect([shownAnswer(answer), sentenceOf(answer)]).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
  });

  test("takes no goalposts beside it", () => {
    expect(sentenceOf(gtmScore([[1, 2]], tableOf(benefit, cost), [[0, 0]]))).toContain("brings its own");
  });

  test("refuses a negative rating on a log scale, by its cell", () => {
    const log = changed(cost, { Scale: "Log goalposts", Low: 1, High: 100 });
    expect(sentenceOf(gtmScore([[1, -2]], tableOf(benefit, log)))).toContain("cell 2 of ratings: −2 is below 0");
  });

  test("names criteria in the language of the cell", () => {
    speak("zh-CN");
    expect(gtmWhy([[9, 9]], undefined, tableOf(benefit, cost))).toContain("规模");
  });
});
