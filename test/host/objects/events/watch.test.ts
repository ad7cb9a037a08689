import type { BookChange } from "../../../../src/host/page";
import type { Hosted } from "../../../../src/host/runtime/hosted";
import { play } from "../../../../src/host/objects";
import { Arguments } from "../../../../src/host/wire/arguments";
import { openHosted } from "../../../../src/host/runtime/open";

type Seen = Omit<BookChange, "sheets"> & { sheets: string[] };
const quiet = { structure: false, activeSheet: false, selection: false, by: "user" };

let hosted: Hosted;
let seen: Seen[];
beforeEach(async () => {
  hosted = await openHosted(null);
  seen = [];
  hosted.watch.onChange((change) => seen.push({ ...change, sheets: [...change.sheets] }));
});
afterEach(() => hosted.close());

test.each<[string, (hosted: Hosted) => unknown, object]>([
  ["typing", ({ user }) => user.type("s1", 0, 0, "5"), { sheets: ["s1"] }],
  ["pasting", ({ user }) => user.setMany("s1", 0, 0, [["1", null], ["3", "4"]]), { sheets: ["s1"] }], // prettier-ignore
  ["clearing", ({ user }) => user.clear("s1", { top: 0, left: 0, bottom: 3, right: 3 }), { sheets: ["s1"] }],
  ["a column's width", ({ user }) => user.setColumnWidth("s1", 1, 2, 60), { sheets: ["s1"] }],
  ["a row's height", ({ user }) => user.setRowHeight("s1", 1, 2, 60), { sheets: ["s1"] }],
  ["hidden rows", ({ user }) => user.hideRows("s1", 1, 2, true), { sheets: ["s1"] }],
  ["hidden columns", ({ user }) => user.hideColumns("s1", 1, 2, true), { sheets: ["s1"] }],
  ["rows put in", ({ user }) => user.insertRows("s1", 1, 2), { sheets: ["s1"] }],
  ["columns taken out", ({ user }) => user.deleteColumns("s1", 1, 2), { sheets: ["s1"] }],
  [
    "a selection",
    ({ user }) => user.select("s1", { top: 2, left: 2, bottom: 2, right: 2 }),
    { sheets: [], selection: true },
  ],
  ["a sheet's name", ({ user }) => user.renameSheet("s1", "Data"), { sheets: ["s1"], structure: true }],
  ["a sheet more", ({ user }) => user.addSheet(), { sheets: [], structure: true }],
  ["a co-author's typing", ({ coauthor }) => coauthor.type("s1", 0, 0, "5"), { sheets: ["s1"], by: "coauthor" }],
])("%s tells what to draw", async (_what, act, expected) => {
  expect(await act(hosted)).toBeNull();
  expect(seen).toEqual([{ ...quiet, ...expected }]);
});

test("a deleted sheet is no sheet to draw", async () => {
  await hosted.user.addSheet("Plan");
  await hosted.user.activate("s2");
  seen.length = 0;
  expect(await hosted.user.deleteSheet("s2")).toBeNull();
  expect(seen).toEqual([{ ...quiet, sheets: [], structure: true, activeSheet: true }]);
});

test("a sheet moves to its new place", async () => {
  await hosted.user.addSheet("Plan");
  expect(await hosted.user.moveSheet("s2", 0)).toBeNull();
  expect(seen.at(-1)).toMatchObject({ structure: true });
  expect(hosted.book.sheets.map(({ name }) => name)).toEqual(["Plan", "Sheet1"]);
});

test("new results name the sheets with formulas", async () => {
  await hosted.user.addSheet("Plan");
  await hosted.user.type("s2", 0, 0, "=1+1");
  seen.length = 0;
  await hosted.session.calculated();
  expect(seen).toEqual([{ ...quiet, sheets: ["s2"], by: "calculation" }]);
});

test("a listener that was taken away hears nothing more, others do", async () => {
  let heard = 0;
  const end = hosted.watch.onChange(() => heard++);
  await hosted.user.type("s1", 0, 0, "5");
  end();
  await hosted.user.type("s1", 0, 0, "6");
  expect([heard, seen.length]).toEqual([1, 2]);
});

test("a table that an add-in adds through the workbook is drawn", async () => {
  const tables = play("TableCollection", { session: hosted.session, sheet: null });
  await hosted.user.setMany("s1", 0, 0, [["Name"], ["a"]]);
  const args = new Arguments(["Sheet1!A1:A2", true]);
  const origin = { source: "Local", client: {} } as const;
  await hosted.watch.act({ object: tables, member: "add", args }, origin, () => tables.call("add", args));
  expect(seen.at(-1)).toMatchObject({ sheets: ["s1"], by: "addin" });
});
