import { readSpills, runExcel } from "../../src/office";
import type { Area } from "#workbook";
import { areaAddress, parseReference } from "#workbook";
import { openWithOurFunctions } from "../support/ourFunctions";

const area = (address: string): Area => {
  const found = parseReference(address)?.area;
  if (found === undefined) throw new Error(`no address: ${address}`);
  return found;
};

const rows = [
  [1, 2, "=GTMSCORE(A1:B1)", "=GTMSCORES(A1:B2)"],
  [3, 4, "=GTMSCORE(A2:B2)", ""],
  ["", "", "", "=GTMSCORE(A1:B1)"],
];

test.each([
  ["nothing of formulas that stay in their cells", ["C1:C2"], []],
  ["the whole area of one that spills", ["D1"], ["D1:D2"]],
  ["only that area where others stand beside it", ["C1:D1", "C2", "D3"], ["D1:D2"]],
  ["an area once, also when its spilled cells are asked about", ["D1:D3"], ["D1:D2"]],
])("finds %s: %j", async (_what, asked, expected) => {
  await openWithOurFunctions(rows);
  const places = [{ sheet: "Sheet1", areas: asked.map(area) }];
  const found = await runExcel((context) => readSpills(context, places));
  expect(found.flatMap(({ areas }) => areas.map(areaAddress))).toEqual(expected);
});

test("asks once for all areas, and once more only where something spills", async () => {
  const book = await openWithOurFunctions(rows);
  const requests = async (...asked: string[]): Promise<number> => {
    const before = book.traffic.requests;
    await runExcel((context) => readSpills(context, [{ sheet: "Sheet1", areas: asked.map(area) }]));
    return book.traffic.requests - before;
  };
  const plain = await requests("C1:C2", "D3");
  expect(await requests("C1:C2", "D1:D3")).toBe(plain + 1);
});
