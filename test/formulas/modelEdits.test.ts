import type { ScoreDone } from "#actions";
import { modelWords, sheetWords } from "#text";
import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import { calculated, edit, openData, score, tryScore } from "../support/scoredBook";
import type { BesideRow, Shown } from "../support/scoringResults";
import { bookResults, coreResults, differences, sheetCells } from "../support/scoringResults";
import { smallModel, smallTable } from "../support/smallTable";

const words = modelWords.en;
let workbook: OpenWorkbook;
let done: ScoreDone;

beforeAll(async () => {
  workbook = await openData(smallTable);
  done = await score(workbook, { language: "en", model: smallModel });
});
afterAll(() => workbook.close());

/** A cell of GTM Model by its section, the text that starts its row, and its header; a line of settings has no header. */
function place(section: string, row: string, header?: string): { row: number; column: number } {
  const cells = sheetCells(workbook.book, markers.model);
  const title = cells.findIndex((line) => line[0] === section);
  const found = cells.findIndex((line, i) => i > title && line[0] === row);
  const column = header === undefined ? 1 : (cells[title + 1] ?? []).indexOf(header);
  if (title < 0 || found < 0 || column < 0) throw new Error(`${section}, ${row}, ${header ?? ""}`);
  return { row: found, column };
}

type Where = readonly [section: string, row: string, header?: string, below?: number];

/** Types into the model sheet, looks, and types back what stood there. */
async function whileTyped<T>(where: Where, content: unknown, look: () => Promise<T>): Promise<T> {
  const [section, row, header, below = 0] = where;
  const at = place(section, row, header);
  const before = sheetCells(workbook.book, markers.model)[at.row + below]?.[at.column] ?? "";
  const type = (value: unknown): Promise<void> =>
    edit(workbook, (sheet) => void (sheet.getCell(at.row + below, at.column).values = [[value]]), "GTM Model");
  await type(content);
  await calculated(workbook);
  const seen = await look();
  await type(typeof before === "string" && before !== "" ? `'${before}` : before);
  return seen;
}

const criteria = words.sections.criteria;
const { weight, low, direction, scale, column, group } = words.criteria;
const { tiers, gates, budget, groups, settings, bounds } = words.sections;

test.each<[string, Where, unknown]>([
  ["a weight", [criteria, "Size", weight], 20],
  ["a weight to zero", [criteria, "Peers", weight], 0],
  ["a goalpost", [criteria, "Growth", low], 0.04],
  ["a direction of goalposts", [criteria, "Growth", direction], "Cost"],
  ["a direction of a rating", [criteria, "Churn", direction], "Benefit"],
  ["a direction of a percentile", [criteria, "Peers", direction], "Cost"],
  ["a group", [criteria, "Churn", group], "Now"],
  ["a group's weight", [groups, "Now", words.groups.weight], 10],
  ["a lowest score", [tiers, "A", words.tiers.min], 7.6],
  ["a tier's name", [tiers, "A", words.tiers.en], "First"],
  ["a tier's share", [tiers, "A", words.tiers.share], 0.2],
  ["a gate's limit", [gates, "Peers", words.gates.threshold], 200],
  ["a gate's tier", [gates, "Peers", words.gates.capTier], "C"],
  ["a gate's reason", [gates, "Peers", words.gates.reason], "Tiny"],
  ["the total", [budget, words.budget.total], 3_333_333],
  ["the smallest amount", [budget, words.budget.unit], 77],
  ["the reserve", [budget, words.budget.reserve], 0],
  ["the least coverage", [settings, words.settings.minCoverage], 0.9],
])("changing %s changes scores, tiers and amounts as a new run would", async (_name, where, content) => {
  const { wrong, moved } = await whileTyped(where, content, async () => {
    const again = await score(workbook, { language: "en", planOnly: true });
    const fresh = coreResults(again);
    const live = bookResults(workbook.book, again);
    return { wrong: differences(live, fresh), moved: differences(fresh, coreResults(done)) };
  });
  expect(wrong).toEqual([]);
  expect(moved).not.toEqual([]);
});

const rerun = sheetWords.en.rerun;
const rows = (): BesideRow[] => Object.values(bookResults(workbook.book, done).beside);
const amounts = (): Shown[] =>
  Object.values(bookResults(workbook.book, done).budget?.rows ?? {}).map((row) => row[1] ?? "");
const checks = (): Shown[] => sheetCells(workbook.book, markers.model).flat();

test.each<[string, Where, unknown, string]>([
  ["a kind of scale", [criteria, "Growth", scale], "Rating 0–10", words.checks.scale],
  ["a column's name", [criteria, "Growth", column], "Peers", words.checks.column],
  ["a negative weight", [criteria, "Growth", weight], -5, words.checks.weight],
  ["a weight of text", [criteria, "Growth", weight], "much", words.checks.weight],
  ["a goalpost of text", [criteria, "Growth", low], "low", words.checks.low],
  ["goalposts the wrong way round", [criteria, "Growth", low], 0.9, words.checks.order],
  ["a log scale from zero", [criteria, "Size", low], 0, words.checks.log],
  ["a direction that is none", [criteria, "Growth", direction], "up", words.checks.direction],
  ["a negative group weight", [groups, "Now", words.groups.weight], -40, words.checks.groups],
  ["a group weight of text", [groups, "Now", words.groups.weight], "forty", words.checks.groups],
  ["lowest scores that rise", [tiers, "A", words.tiers.min], 3, words.checks.tiers],
  ["a lowest score that is gone", [tiers, "B", words.tiers.min], "", words.checks.tiers],
  ["a lowest score of the last tier", [tiers, "C", words.tiers.min], 1, words.checks.tiers],
  ["a gate on another column", [gates, "Peers", words.gates.column], "Growth", words.checks.test],
  ["a gate of another kind", [gates, "Peers", words.gates.test], "above", words.checks.test],
  ["a gate's limit of text", [gates, "Peers", words.gates.threshold], "few", words.checks.test],
  ["a gate to no tier", [gates, "Peers", words.gates.capTier], "Z", words.checks.tier],
  ["another gate", [gates, "Peers", words.gates.column, 1], "Growth", words.checks.rows],
  ["another criterion", [criteria, "Peers", column, 1], "Remark", words.checks.rows],
  ["a coverage of text", [settings, words.settings.minCoverage], "most", words.checks.coverage],
  ["another column of names", [settings, words.settings.nameColumn], "Remark", words.checks.column],
])("%s gives no number but says to score again, and why", async (_name, where, content, reason) => {
  const seen = await whileTyped(where, content, () =>
    Promise.resolve({ rows: rows(), amounts: amounts(), checks: checks() }),
  );
  expect(new Set(seen.rows.flatMap((row) => [row.tier, row.rank]))).toEqual(new Set([rerun]));
  expect(new Set(seen.amounts)).toEqual(new Set([rerun]));
  expect(seen.checks).toContain(reason);
});

test.each<[string, Where, unknown]>([
  ["a total of text", [budget, words.budget.total], "lots"],
  ["a total below the reserve", [budget, words.budget.total], 100],
  ["a negative reserve", [budget, words.budget.reserve], -1],
  ["a reserve of text", [budget, words.budget.reserve], "some"],
  ["no smallest amount", [budget, words.budget.unit], 0],
  ["a negative share", [tiers, "A", words.tiers.share], -0.1],
  ["a share of text", [tiers, "A", words.tiers.share], "most"],
  ["a new floor", [bounds, words.bounds.name, words.bounds.floor, 1], 1_000_000],
])("%s leaves scores alone, gives no amount and says so", async (_name, where, content) => {
  await calculated(workbook);
  const before = rows();
  const seen = await whileTyped(where, content, () =>
    Promise.resolve({ rows: rows(), amounts: amounts(), check: bookResults(workbook.book, done).budget?.check }),
  );
  expect(seen.rows).toEqual(before);
  expect(new Set(seen.amounts)).toEqual(new Set([rerun]));
  expect(seen.check).toMatch(/score again/);
});

test("everything is as before once all is typed back, and a new run changes nothing", async () => {
  await calculated(workbook);
  expect(differences(bookResults(workbook.book, done), coreResults(done))).toEqual([]);
  const again = await tryScore(workbook, { language: "en" });
  expect(again).toMatchObject({ done: true, changes: 0 });
});
