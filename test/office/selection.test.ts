import { selectedRange, selectRange, watchSelection, WorkbookError } from "#office";
import type { OpenWorkbook } from "../../src/host";
import { openData } from "../support/scoredBook";

let workbook: OpenWorkbook;
/** Ids by which the host knows the sheets, in the order in which they came. */
const other = "s2";

beforeEach(async () => {
  workbook = await openData([["Industry", "Size"]]);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  await workbook.user.addSheet("It's other");
});
afterEach(() => workbook.close());

test("selecting a cell brings its sheet to the front", async () => {
  await selectRange("Data!B1");
  expect(await selectedRange()).toBe("Data!B1");
  await selectRange("'It''s other'!B2:C3");
  expect(await selectedRange()).toBe("'It''s other'!B2:C3");
});

test("a sheet that is gone is refused, a text without a sheet is a mistake of the caller's", async () => {
  await expect(selectRange("Gone!A1")).rejects.toThrow(WorkbookError);
  await expect(selectRange("criteria[2].weight")).rejects.toThrow(RangeError);
});

test("who watches hears of every selection until it leaves", async () => {
  const heard = jest.fn();
  const stop = await watchSelection(heard);
  await workbook.user.select(other, { top: 1, left: 1, bottom: 1, right: 1 });
  await new Promise((resume) => setTimeout(resume, 50));
  expect(heard.mock.calls.length).toBeGreaterThan(0);
  await stop();
  heard.mockClear();
  await workbook.user.select(other, { top: 2, left: 1, bottom: 2, right: 1 });
  await new Promise((resume) => setTimeout(resume, 50));
  expect(heard).not.toHaveBeenCalled();
});
