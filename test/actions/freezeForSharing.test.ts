import { countFrozen, freezeForSharing, undoLastRun } from "#actions";
import { cellsOf, openWithOurFunctions } from "../support/ourFunctions";
import { refusal } from "../support/openBookSheet";

const rows = [
  ["Industry", "Size", "Growth", "Score", "All scores", "Why", "Sum", "Label"],
  ["Retail", 4, 6, "=GTMSCORE(B2:C2)", "=GTMSCORES(B2:C4)", "=GTMWHY(B2:C2)", "=SUM(B2:C2)", '="=GTMSCORE(1)"&B2'],
  ["Energy", 8, 9, "=GTMSCORE(B3:C3)", "", "=GTMWHY(B3:C3)", "=SUM(B3:C3)", "'=GTMSCORE(B3:C3)"],
  ["Mining", 1, 3, "=2*GTMSCORE(B4:C4)", "", "=GTMWHY(B4:C4)", "=SUM(B4:C4)", "GTMSCORE(B4:C4)"],
];

test("formulas of ours and what they spill are counted, natives and texts are not", async () => {
  const book = await openWithOurFunctions(rows);
  const before = await cellsOf(book, "A1:H4");
  expect(await countFrozen()).toEqual({ count: 7, cells: 9, problems: [] });
  expect(await cellsOf(book, "A1:H4")).toEqual(before);
});

test("freezing leaves every value as it was, and no formula of ours", async () => {
  const book = await openWithOurFunctions(rows);
  const before = await cellsOf(book, "A1:H4");
  expect(await freezeForSharing()).toEqual({ done: true, count: 7, cells: 9, problems: [] });
  const after = await cellsOf(book, "A1:H4");
  expect(after.values).toEqual(before.values);
  expect(after.formulas.map((row) => row.slice(3, 6))).toEqual(before.values.map((row) => row.slice(3, 6)));
  expect(after.formulas.map((row) => row.slice(6))).toEqual(before.formulas.map((row) => row.slice(6)));
  expect(await countFrozen()).toEqual({ count: 0, cells: 0, problems: [] });
});

test("a value that is frozen stays what it is: a text that begins with = stays a text", async () => {
  const book = await openWithOurFunctions(rows);
  await freezeForSharing();
  expect((await cellsOf(book, "F2")).values).toEqual([["=carried by Growth"]]);
});

test("undo brings the formulas back, spilling and live", async () => {
  const book = await openWithOurFunctions(rows);
  const before = await cellsOf(book, "A1:H4");
  await freezeForSharing();
  expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
  expect(await cellsOf(book, "A1:H4")).toEqual(before);
  await book.Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B4").values = [[9]];
    return context.sync();
  });
  expect((await cellsOf(book, "D4:E4")).values).toEqual([[12, 6]]);
});

test("nothing to freeze leaves the run before it to be undone", async () => {
  const book = await openWithOurFunctions(rows);
  await freezeForSharing();
  expect(await freezeForSharing()).toMatchObject({ done: true, count: 0 });
  expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
  expect((await cellsOf(book, "D2")).formulas).toEqual([["=GTMSCORE(B2:C2)"]]);
});

test("sheets that nobody sees are frozen too", async () => {
  const book = await openWithOurFunctions([[1, 2]]);
  await book.Excel.run((context) => {
    const hidden = context.workbook.worksheets.add("It's hidden");
    hidden.getRange("B2").formulas = [["=GTMSCORE(Sheet1!A1:B1)"]];
    hidden.visibility = "VeryHidden";
    return context.sync();
  });
  expect(await freezeForSharing()).toMatchObject({ done: true, count: 1 });
  expect(await countFrozen()).toMatchObject({ count: 0 });
});

test("a formula that Excel cannot calculate keeps the workbook as it is", async () => {
  const book = await openWithOurFunctions([[1, "=GTMSCORE(A1:A1)", "=GTMAHP(A1)"]]);
  const outcome = await freezeForSharing();
  expect(outcome).toMatchObject({ done: false, problems: [{ code: "workbook/not-calculated", where: "'Sheet1'!C1" }] });
  expect((await cellsOf(book, "B1")).formulas).toEqual([["=GTMSCORE(A1:A1)"]]);
});

test("a protected sheet is refused by name before anything is written", async () => {
  const book = await openWithOurFunctions(rows);
  const before = await cellsOf(book, "A1:H4");
  book.faults.protect("Sheet1");
  expect(await countFrozen()).toMatchObject({ count: 7 });
  await expect(freezeForSharing()).rejects.toMatchObject({ name: "WorkbookError", code: "protected", where: "Sheet1" });
  expect(await cellsOf(book, "A1:H4")).toEqual(before);
});

test("a refusal at any action leaves the formulas as they were", async () => {
  const whole = await openWithOurFunctions(rows);
  const typedIn = whole.traffic.actions;
  await freezeForSharing();
  const count = whole.traffic.actions - typedIn;
  const before = await cellsOf(await openWithOurFunctions(rows), "A1:H4");
  for (const at of new Set([1, Math.ceil(count / 3), count - 6, count - 4, count - 2, count])) {
    const book = await openWithOurFunctions(rows);
    book.faults.failAt(typedIn + at);
    expect([at, await refusal(freezeForSharing())]).toEqual([at, "refused"]);
    expect([at, await cellsOf(book, "A1:H4")]).toEqual([at, before]);
  }
});
