import { sameWorkbook } from "#workbook";
import { sheetOf, snapshotOf } from "../support/snapshot";

const book = (cell: string, more = {}) => snapshotOf([sheetOf("Data", [[cell]])], more);

test("two readings are the same when cells, names and rules are, whatever is selected", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(sameWorkbook(book("x"), book("x", { selection: { sheet: "Data", area } }))).toBe(true);
  expect(sameWorkbook(book("x"), book("y"))).toBe(false);
  expect(sameWorkbook(book("x"), book("x", { names: [{ name: "GTM_Data", formula: "=A1" }] }))).toBe(false);
});
