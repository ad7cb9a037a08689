import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { FileError } from "../../../src/host";
import { openBook } from "../../support/openBook";

test("what is saved is opened again, calculated", async () => {
  const first = await openBook();
  await first.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[20, "=A1+22"]];
    range.format.fill.color = "#00FF00";
  });
  const second = await openBook(await first.save());
  await second.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:B1")
      .load("values, formulas, format/fill/color");
    await context.sync();
    expect([range.values, range.formulas, range.format.fill.color]).toEqual([[[20, 42]], [[20, "=A1+22"]], "#00FF00"]);
  });
});

test("what is no workbook is refused", async () => {
  await expect(openBook(new Uint8Array([1, 2, 3]))).rejects.toBeInstanceOf(FileError);
});

test("Office tells where it runs and what it can do", async () => {
  const { Office, OfficeExtension, CustomFunctions } = await openBook(undefined, { language: "zh-CN" });
  const { requirements, displayLanguage, contentLanguage, host, platform } = Office.context;
  expect([displayLanguage, contentLanguage, host, platform]).toEqual(["zh-CN", "zh-CN", "Excel", "PC"]);
  const sets = [
    ["ExcelApi", "1.15"],
    ["ExcelApi", "1.16"],
    ["SharedRuntime", "1.1"],
    ["WordApi", "1.1"],
  ] as const;
  expect(sets.map(([name, version]) => requirements.isSetSupported(name, version))).toEqual([true, false, true, false]);
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
  Office.actions.associate("score", () => undefined);
  CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  expect(typeof OfficeExtension.Error).toBe("function");
});

test("the page can make the event with which the client gives up a script that does not come", async () => {
  const { window } = await openBook(undefined, { platform: "web" });
  expect(runInContext('new Event("Script load timed out").type', window)).toBe("Script load timed out");
});

test("on the web Office says so, and Excel works as well", async () => {
  const { Office, Excel } = await openBook(undefined, { platform: "web", language: "zh-CN" });
  const { platform, host, displayLanguage, requirements } = Office.context;
  expect([platform, host, displayLanguage]).toEqual(["OfficeOnline", "Excel", "zh-CN"]);
  expect([requirements.isSetSupported("ExcelApi", "1.15"), requirements.isSetSupported("ExcelApi", "1.16")]).toEqual([
    true,
    false,
  ]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["=6*7"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[42]]);
  });
});

test("another page's client works on the same workbook, and is answered by itself", async () => {
  const { connectPage, Excel } = await openBook();
  const received: { id: number; message: { body: string } }[] = [];
  const other = connectPage((message) => received.push(JSON.parse(message) as (typeof received)[number]));
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 3, Name: "GetActiveCell", ParentObjectPathId: 1 },
  };
  const set = { Id: 5, ActionType: 4, Name: "Values", ObjectPathId: 2, ArgumentInfo: { Arguments: [[["theirs"]]] } };
  const body = { Actions: [set], ObjectPaths: paths };
  other.send(JSON.stringify({ id: 7, type: 1, flags: 0, message: { url: "ProcessQuery", body } }));
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("values");
    await context.sync();
    expect(cell.values).toEqual([["theirs"]]);
  });
  expect(received.map(({ id }) => id)).toEqual([7]);
  other.close();
});

test("document settings and workbook settings are one store", async () => {
  const { Office, Excel, book } = await openBook();
  const { settings } = Office.context.document;
  settings.set("model", { id: 1 });
  const result = await new Promise<Office.AsyncResult<void>>((done) => settings.saveAsync(done));
  expect([result.status, book.settings.get("model")]).toEqual(["succeeded", { id: 1 }]);
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("model").load("value");
    await context.sync();
    expect(setting.value).toEqual({ id: 1 });
  });
});

test("the example in the host's README works from a plain script, on a bundle", async () => {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  const bundle = join(folder, "host.cjs");
  buildSync({
    entryPoints: ["src/host/index.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundle,
    logLevel: "silent",
  });
  const [, example = ""] = /```js\n([\s\S]*?)```/.exec(readFileSync("src/host/README.md", "utf8")) ?? [];
  const out = join(folder, "out.xlsx");
  const script = example.replace("./dist/host.cjs", bundle).replace("out.xlsx", out);
  execFileSync(process.execPath, ["-e", script], {
    env: { ...process.env, NODE_PATH: join(process.cwd(), "node_modules") },
  });
  const written = await openBook(readFileSync(out));
  const values = await written.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("S1:S2").load("values");
    const firms = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B95").load("values");
    await context.sync();
    return { written: range.values, firms: firms.values.map(([count]) => Number(count)) };
  });
  const sum = values.firms.reduce((all, count) => all + count, 0);
  expect(sum).toBeGreaterThan(1000);
  expect(values.written).toEqual([["Firms in all"], [sum]]);
});
