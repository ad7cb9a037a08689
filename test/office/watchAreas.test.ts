import { watchAreas } from "#office";
import type { OpenWorkbook } from "../../src/host";
import { edit, openData } from "../support/scoredBook";

let workbook: OpenWorkbook;
const heard = jest.fn();
const area = { top: 0, left: 0, bottom: 2, right: 1 };

beforeEach(async () => {
  workbook = await openData([
    ["Industry", "Size"],
    ["Ships", 3],
    ["Planes", 9],
  ]);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  await workbook.user.addSheet("Other");
  heard.mockClear();
});
afterEach(() => workbook.close());

/** Long enough for an event to arrive. */
const settled = () => new Promise((resume) => setTimeout(resume, 50));
/** Ids by which the host knows the sheets, in the order in which they came. */
const [data, other] = ["s1", "s2"] as const;

test.each<[string, number, (book: OpenWorkbook) => unknown]>([
  ["an edited cell", 1, ({ user }) => user.type(data, 1, 1, "4")],
  ["a co-author's edit", 1, ({ coauthor }) => coauthor.type(data, 1, 1, "4")],
  ["a row added directly below", 1, ({ user }) => user.type(data, 3, 0, "Trains")],
  ["a row inserted above", 1, ({ user }) => user.insertRows(data, 0, 1)],
  ["the sheet's end", 1, ({ user }) => user.deleteSheet(data)],
  ["a cell beside the area", 0, ({ user }) => user.type(data, 1, 5, "4")],
  ["a cell of another sheet", 0, ({ user }) => user.type(other, 1, 1, "4")],
  ["a write of the add-in itself", 0, (book) => edit(book, (sheet) => void (sheet.getRange("B2").values = [[4]]))],
])("%s is heard %s times", async (_name, times, act) => {
  const stop = await watchAreas([{ sheet: "Data", area }], heard);
  await act(workbook);
  await settled();
  expect(heard).toHaveBeenCalledTimes(times);
  await stop();
});

test("who has left hears nothing more", async () => {
  const stop = await watchAreas([{ sheet: "Data", area }], heard);
  await stop();
  await workbook.user.type(data, 1, 1, "4");
  await settled();
  expect(heard).not.toHaveBeenCalled();
});
