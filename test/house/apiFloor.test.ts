import { readFileSync } from "node:fs";
import path from "node:path";
import { excelUses, type ApiUse } from "../support/apiSets";
import { root, sourceFiles } from "../support/sourceFiles";

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)];
const floors = new Map(sets.map(([, name = "", minor]) => [name, Number(minor)]));

/** True for a member of a set that the manifest asks for, above the version it asks for, of another set, and of a preview. */
function isAboveFloor({ set }: ApiUse): boolean {
  if (set === "none") return false;
  const floor = floors.get(set.split(" ")[0] ?? "");
  if (floor === undefined || !set.includes(" 1.")) return true;
  // Some name two versions: "ExcelApi 1.1 for reading visibility; 1.2 for setting it."
  return [...set.matchAll(/\b1\.(\d+)/g)].some(([, minor]) => Number(minor) > floor);
}

const planted: readonly [name: string, code: string, found: string[]][] = [
  ["a property that is read", "(r: Excel.Range) => r.valuesAsJson", ["Range.valuesAsJson"]],
  ["a property loaded by its name", '(r: Excel.Range) => r.load("values, valuesAsJson")', ["Range.valuesAsJson"]],
  ["one in a list of names", '(r: Excel.Range) => r.load(["valuesAsJson"])', ["Range.valuesAsJson"]],
  ["a key that Excel takes", "(r: Excel.Range) => r.set({ valuesAsJson: [] })", ["RangeUpdateData.valuesAsJson"]],
  ["a member of another set", "(w: Excel.Workbook) => w.linkedWorkbooks", ["Workbook.linkedWorkbooks"]],
  [
    "a member of a set above the asked version",
    "() => Office.addin.beforeDocumentCloseNotification",
    ["Addin.beforeDocumentCloseNotification"],
  ],
  ["one of a set that the manifest does not ask for", "() => Office.ribbon.requestUpdate", ["Ribbon.requestUpdate"]],
  ["nothing where the manifest asks for it", "() => Office.addin.showAsTaskpane()", []],
  ["nothing where all is old", '(r: Excel.Range) => r.load("values, format/fill/color")', []],
];

describe("the scanner finds", () => {
  const file = (index: number): string => `src/office/planted${index}.ts`;
  const overlay = Object.fromEntries(
    planted.map(([, code], index) => [path.join(root, file(index)), `export const use = ${code};`]),
  );
  const uses = excelUses([], root, overlay).filter(isAboveFloor);

  test.each(planted.map(([name, , found], index) => ({ name, found, index })))("$name", ({ found, index }) => {
    const members = uses.filter(({ where }) => where.startsWith(file(index))).map(({ member }) => member);
    expect([...new Set(members)]).toEqual(found);
  });
});

test("the add-in uses nothing newer than the manifest's floor", () => {
  const files = ["office", "commands", "taskpane", "functions"]
    .flatMap((layer) => sourceFiles(`src/${layer}`))
    .map((file) => path.join(root, file));
  const uses = excelUses(files, root);
  expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(["Range.hasSpill", "Addin.showAsTaskpane"]));
  expect(uses.filter(isAboveFloor)).toEqual([]);
});
