import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Addin, OpenOptions, OpenWorkbook } from "../../src/host";
import { functionsAddin } from "../support/functionsAddin";
import { openBook } from "../support/openBook";
import { score } from "../support/scoredBook";
import { root } from "../support/sourceFiles";

let addin: Addin;
beforeAll(async () => (addin = await functionsAddin()));

/** A workbook in which the add-in's page is loaded. */
const open = (options: OpenOptions = {}, bytes?: Uint8Array): Promise<OpenWorkbook> =>
  openBook(bytes, { ...addin, ...options });

/** Writes cells of the first sheet, and reads what they show. */
async function shows(workbook: OpenWorkbook, cells: Record<string, unknown>, read: string): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    const range = sheet.getRange(read).load("values");
    await context.sync();
    return range.values;
  });
}

test.each<[OpenOptions["blanks"], unknown]>([
  [0, 4],
  [null, 6],
  ["", 6],
])("a blank rating that arrives as %j scores as the help says", async (blanks, expected) => {
  const workbook = await open({ ...(blanks === undefined ? {} : { blanks }) });
  const cells = { A1: 8, C1: 4, D1: "=GTMSCORE(A1:C1)", E1: "=GTMSCORE(A1:C1,,,)", F1: "=GTMSCORE(A1:B1,{1,0})" };
  expect(await shows(workbook, cells, "D1:F1")).toEqual([[expected, expected, 8]]);
});

test("what cannot be answered is #VALUE! or #N/A in its cell, and an error in a rating is missing", async () => {
  const cells = { A1: 8, A2: "high", A3: "-", A4: "=1/0", C1: "=GTMSCORE(A1:A2)", C2: "=GTMSCORE(A3:A4)" };
  const more = { C3: "=GTMSCORES(A1:A4)", D1: "=GTMSCORE(A1:A4,{1;0;1;1})" };
  expect(await shows(await open(), { ...cells, ...more }, "C1:C6")).toEqual(
    ["#VALUE!", "#N/A", 8, "#VALUE!", "#N/A", "#N/A"].map((shown) => [shown]),
  );
});

test("functions take each other's results, spilled ones too", async () => {
  const cells = { A1: 9, A2: 5, A3: 1, B1: "=GTMSCORES(A1:A3)", C1: "=GTMTIER(B1#)", D1: "=GTMRANK(B1:B3)", E1: "=GTMBUDGET(100,B1#,10)" }; // prettier-ignore
  expect(await shows(await open(), cells, "B1:E3")).toEqual([
    [9, "A", 1, 60],
    [5, "B", 2, 30],
    [1, "C", 3, 10],
  ]);
});

test("cells speak Excel's language", async () => {
  const why = { A1: '=GTMWHY({9,2},{"规模","匹配"})' };
  expect((await shows(await open({ language: "zh-CN" }), why, "A1"))[0]?.[0]).toContain("主要得分");
  expect((await shows(await open(), why, "A1"))[0]?.[0]).toContain("Carried by");
});

describe.each<[string, OpenOptions["blanks"]]>([
  ["us-industries.xlsx", 0],
  ["us-industries.xlsx", null],
  ["行业示例.xlsx", ""],
])("%s with blanks as %j", (file, blanks) => {
  test("cells score as the workbook's own formulas, row by row", async () => {
    const bytes = new Uint8Array(readFileSync(path.join(root, "samples", file)));
    const workbook = await open(blanks === undefined ? {} : { blanks }, bytes);
    const { model, target } = await score(workbook, { language: "en" });
    const { found, own, spilled } = await workbook.Excel.run(async (context) => {
      const { workbook: book } = context;
      const data = book.worksheets.getItem(target.sheet).getRange(target.range).load("values, rowIndex, columnIndex");
      const scores = book.names.getItem("GTM_Score").getRange().load("values");
      await context.sync();
      const [headers = [], ...rows] = data.values as unknown[][];
      const columns = model.criteria.map(({ column }) => headers.indexOf(column));
      const complete = rows.flatMap((row, i) => (columns.every((c) => typeof row[c] === "number") ? [i] : []));
      const sheet = book.worksheets.add("Check");
      const ratings = sheet.getRangeByIndexes(0, 0, complete.length, columns.length);
      ratings.values = complete.map((i) => columns.map((c) => rows[i]?.[c]));
      ratings.load("address");
      const cells = sheet.getRangeByIndexes(0, columns.length, complete.length, 1);
      cells.formulasR1C1 = complete.map(() => [`=GTMSCORE(RC1:RC${columns.length},GTM_Criteria)`]);
      await context.sync();
      sheet.getRangeByIndexes(0, columns.length + 1, 1, 1).formulas = [[`=GTMSCORES(${ratings.address},GTM_Criteria)`]];
      const both = sheet.getRangeByIndexes(0, columns.length, complete.length, 2).load("values");
      await context.sync();
      const values = both.values as unknown[][];
      return {
        found: values.map((row) => row[0]),
        spilled: values.map((row) => row[1]),
        own: complete.map((i) => scores.values[i + 1]?.[0] as unknown),
      };
    });
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((one) => typeof one !== "number")).toEqual([]);
    found.forEach((value, i) => expect(value).toBeCloseTo(Number(own[i]), 9));
    expect(spilled).toEqual(found);
  });
});

test("a saved workbook marks the functions, and shows their values to whoever lacks the add-in", async () => {
  const workbook = await open();
  await shows(workbook, { A1: "=GTMSCORE({8,6,4},{2,1,1})", A2: "=GTMTIER(A1)", B1: "=GTMAHP({1,3;0,1})" }, "A1");
  const bytes = await workbook.save();
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet.match(/_xldudf_\w+/g)?.sort()).toEqual(["_xldudf_GTMAHP", "_xldudf_GTMSCORE", "_xldudf_GTMTIER"]);
  const { book } = await openBook(bytes);
  expect(book.sheets[0]?.cells.map((row) => row?.slice(0, 2).map((cell) => cell?.value))).toEqual([
    [6.5, 0.75],
    ["B", 0.25],
  ]);
});
