import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import type { Comparison } from "../support/freshRun";
import { againstFresh } from "../support/freshRun";
import { calculated, edit, openData, score, tryScore } from "../support/scoredBook";
import { bookResults, coreResults, differences, placeOf } from "../support/scoringResults";
import { smallModel, smallTable } from "../support/smallTable";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
interface Case {
  readonly act: Act;
  /** A second edit, after which all is compared again. */
  readonly then?: Act;
  readonly again?: readonly string[] | "every row";
  readonly unsplit?: "every row";
  /** A new run cannot heal it either: it says what is missing. */
  readonly refused?: true;
}

const row =
  (address: string, cells: unknown[]): Act =>
  (sheet) =>
    void (sheet.getRange(address).values = [cells]);
const industries = smallTable.slice(3, 11).map((cells) => String(cells[0]));

/** Data in A4:F11, results in G:J. */
const cases: Record<string, Case> = {
  nothing: { act: () => undefined },
  "sorting all columns, ours too, by Peers": {
    act: (s) => s.getRange("A4:J11").sort.apply([{ key: 4, ascending: true }]),
  },
  "sorting all columns, ours too, by Score": {
    act: (s) => s.getRange("A4:J11").sort.apply([{ key: 6, ascending: false }]),
  },
  "sorting the user's columns only": { act: (s) => s.getRange("A4:F11").sort.apply([{ key: 0, ascending: true }]) },
  "sorting the totals row with the others": {
    act: (s) => s.getRange("A4:J12").sort.apply([{ key: 0, ascending: false }]),
  },
  "inserting a row in the middle, then filling it": {
    act: (s) => void s.getRange("7:7").insert("Down"),
    then: row("A7:E7", ["Mining", 2e12, 0.3, 1, 500]),
    unsplit: "every row",
  },
  "inserting three rows, one filled with too little": {
    act: (s) => void s.getRange("6:8").insert("Down"),
    then: row("A7:B7", ["Fishing", 2e12]),
  },
  "deleting a row in the middle": { act: (s) => s.getRange("6:6").delete("Up") },
  "deleting the first and the last row of the data": {
    act: (s) => s.getRange("11:11").delete("Up"),
    then: (s) => s.getRange("4:4").delete("Up"),
  },
  "inserting a row above the header": { act: (s) => void s.getRange("1:1").insert("Down") },
  "inserting a column left of the data": { act: (s) => void s.getRange("A:A").insert("Right") },
  "inserting a column inside the data": { act: (s) => void s.getRange("C:C").insert("Right") },
  "deleting a column that nothing reads": { act: (s) => s.getRange("F:F").delete("Left") },
  "deleting a column that a criterion reads": {
    act: (s) => s.getRange("C:C").delete("Left"),
    again: "every row",
    unsplit: "every row",
    refused: true,
  },
  "renaming the user's sheet": { act: (s) => void (s.name = "It's 2025") },
  "renaming our sheets": {
    act: (_s, context) => {
      context.workbook.worksheets.getItem("GTM Model").name = "Our model";
      context.workbook.worksheets.getItem("GTM Scores").name = "Workings & more";
    },
  },
  "a number as text that was not there before": {
    act: row("B5", ["'2.2万亿"]),
    again: ["Pharma"],
    unsplit: "every row",
  },
  "a mark for missing that was there before": { act: row("C5", ["'—"]) },
};

const dataSheet = (workbook: OpenWorkbook): string => placeOf(workbook.book, markers.data).sheet.name;

function expectRight(found: Comparison, { again = [], unsplit }: Omit<Case, "act">): void {
  expect(found.wrong).toEqual([]);
  expect([...found.again].sort()).toEqual(again === "every row" ? [...industries].sort() : [...again].sort());
  expect(found.unsplit.length > 0).toBe(unsplit !== undefined);
}

test.each(Object.entries(cases))(
  "after %s nothing wrong is shown, and a new run heals the rest",
  async (_name, found) => {
    const workbook = await openData(smallTable);
    const done = await score(workbook, { language: "en", model: smallModel });
    const { act, then, ...expected } = found;
    await edit(workbook, act);
    expectRight(await againstFresh(workbook, done), then === undefined ? expected : {});
    if (then !== undefined) {
      await edit(workbook, then, dataSheet(workbook));
      expectRight(await againstFresh(workbook, done), expected);
    }
    const again = await tryScore(workbook, { language: "en" });
    expect(again.done).toBe(found.refused !== true);
    if (again.done) {
      await calculated(workbook);
      expect(differences(bookResults(workbook.book, again), coreResults(again))).toEqual([]);
      expect((await score(workbook, { language: "en" })).changes).toBe(0);
    }
    workbook.close();
  },
);
