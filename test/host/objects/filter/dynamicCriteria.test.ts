import { openSheet, refusal } from "../../../support/openBookSheet";

const day = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}`;
};

async function shown(values: unknown[], criterion: string): Promise<unknown[]> {
  const { run } = await openSheet([["Head"], ...values.map((value) => [value])]);
  return run(async (sheet, context) => {
    const table = sheet.tables.add(`A1:A${values.length + 1}`, true);
    table.columns.getItemAt(0).filter.applyDynamicFilter(criterion as Excel.DynamicFilterCriteria);
    const view = table.getDataBodyRange().getVisibleView().load("text");
    await context.sync();
    return view.text.flat();
  });
}

test.each<[string, unknown[], string[]]>([
  ["BelowAverage", [1, 2, 9], ["1", "2"]],
  ["AboveAverage", [1, 2, "words", 9], ["9"]],
  ["Yesterday", [day(-1), day(0), day(1)], [day(-1)]],
  ["Today", [day(-1), day(0), "words"], [day(0)]],
  ["AllDatesInPeriodMay", ["5/1/2001", "5/31/2024", "6/1/2024"], ["5/1/2001", "5/31/2024"]],
  ["AllDatesInPeriodQuarter2", ["3/31/2024", "4/1/2024"], ["4/1/2024"]],
  ["LastYear", ["1/1/1999", day(-400 - 365), day(400)], []],
])("%s", async (criterion, values, expected) => expect(await shown(values, criterion)).toEqual(expected));

test("a criterion that Excel does not know is refused", async () => {
  expect(await refusal(shown([1], "Sometimes"))).toBe("InvalidArgument");
});
