import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readAddin } from "../../../src/host";
import { openBook } from "../../support/openBook";

const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
afterAll(() => rmSync(folder, { recursive: true }));

const location = (resid: string) => `<SourceLocation resid="${resid}"/>`;
const point = `<ExtensionPoint xsi:type="CustomFunctions"><Script>${location("S")}</Script><Page>${location("P")}</Page><Metadata>${location("M")}</Metadata></ExtensionPoint>`;
const url = (id: string, file: string, more = "") =>
  `<bt:Url id="${id}" DefaultValue="https://example.com/a/${file}">${more}</bt:Url>`;
const manifest = (body: string) =>
  `<OfficeApp xmlns:xsi="x" xmlns:bt="b">${body}${url("S", "js/f.js")}${url("P", "page.html")}${url(
    "M",
    "f.json",
    '<bt:Override Locale="zh-CN" Value="https://example.com/a/f.zh.json"/>',
  )}</OfficeApp>`;

test("the manifest leads to script and metadata, and the functions calculate in cells", async () => {
  const twice = { id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "number" }] };
  writeFileSync(path.join(folder, "manifest.xml"), manifest(point).replaceAll("js/f.js", "f.js"));
  writeFileSync(path.join(folder, "f.json"), JSON.stringify({ functions: [twice] }));
  writeFileSync(path.join(folder, "f.zh.json"), JSON.stringify({ functions: [{ ...twice, name: "ZWEI" }] }));
  writeFileSync(path.join(folder, "f.js"), 'CustomFunctions.associate("TWICE", (x) => 2 * x);');
  expect(readAddin(folder, "zh-CN").functions.functions[0]?.name).toBe("ZWEI");
  const workbook = await openBook(undefined, readAddin(folder));
  await workbook.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=TWICE(21)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
});

test("a manifest without cell functions says so", () => {
  writeFileSync(path.join(folder, "manifest.xml"), manifest(""));
  expect(() => readAddin(folder)).toThrow("no Page");
});
