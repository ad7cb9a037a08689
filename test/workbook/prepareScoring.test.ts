import { prepareScoring, type WorkbookSnapshot } from "#workbook";
import { smallModel, smallTable } from "../support/smallTable";
import { sheetOf } from "../support/snapshot";

const data = sheetOf("Data", smallTable);
const other = sheetOf("Other", [
  ["Industry", "Size"],
  ["Ships", 3],
  ["Planes", 9],
]);
const book = (names: WorkbookSnapshot["names"] = []): WorkbookSnapshot => ({
  sheets: [data, other],
  activeSheet: "Data",
  names,
  tierRules: [],
});
const scored = book([{ name: "GTM_Data", formula: "=Other!$A$1:$B$3" }]);

test("without a model one is suggested for the range that was found", () => {
  const prepared = prepareScoring(book(), { language: "en" });
  expect(prepared.model?.criteria.every((criterion) => criterion.suggested)).toBe(true);
  expect(prepared.grid?.sheet).toBe("Data");
});

test("a model that is given counts as it is", () => {
  const prepared = prepareScoring(book(), { language: "en", model: smallModel });
  expect(prepared.model).toBe(smallModel);
});

test("another range than the one scored before is a question, and with force lets go of the first", () => {
  const range = "Data!A3:F12";
  const asked = prepareScoring(scored, { language: "en", range });
  expect(asked.model).toBeUndefined();
  expect(asked.problems.map(({ code }) => code)).toContain("workbook/other-range");
  const forced = prepareScoring(scored, { language: "en", range, force: true });
  expect(forced.problems.map(({ code }) => code)).toContain("workbook/frozen");
});

test("a range without a header is refused, and nothing else is decided", () => {
  expect(prepareScoring(book(), { language: "zh", range: "Data!Z90" })).toMatchObject({ language: "zh" });
  expect(prepareScoring(book(), { language: "zh", range: "Data!Z90" }).grid).toBeUndefined();
});
