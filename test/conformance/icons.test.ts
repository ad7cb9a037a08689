import { openBook } from "../support/openBook";
import { openSheet, refusal } from "../support/openBookSheet";
import { partText } from "../support/xlsxParts";

/** A header and 0 to 9, shuffled, with traffic lights: up to a third red (0), up to two thirds yellow (1), above green (2). */
const ORDER = [4, 9, 0, 6, 2, 8, 1, 7, 3, 5];
const icon = (index: number, set = "ThreeTrafficLights1") => ({ set, index }) as Excel.Icon;

async function withIcons(dress: (rule: Excel.IconSetConditionalFormat) => void = () => undefined) {
  const book = await openSheet([["n"], ...ORDER.map((number) => [number])]);
  await book.run((sheet) => dress(sheet.getRange("A2:A11").conditionalFormats.add("IconSet").iconSet));
  const filtered = (index: number, set?: string) =>
    book.run(async (sheet, context) => {
      sheet.autoFilter.apply("A1:A11", 0, { filterOn: "Icon", icon: icon(index, set) });
      const view = sheet.getRange("A2:A11").getVisibleView().load("values");
      await context.sync();
      return view.values.flat();
    });
  return { ...book, filtered };
}

// https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria#excel-excel-filtercriteria-icon-member
// https://support.microsoft.com/office/apply-or-remove-a-conditional-format-8a1cc355-b113-41b7-a483-58460332a1af: by percent, in equal parts
describe("filters by the icon that a rule gives", () => {
  test.each<[number, number[]]>([
    [0, [0, 2, 1]],
    [1, [4, 3, 5]],
    [2, [9, 6, 8, 7]],
  ])("icon %d of three equal parts", async (index, left) => {
    const { filtered } = await withIcons();
    expect((await filtered(index)).sort()).toEqual([...left].sort());
  });

  test("limits by number, the order turned round", async () => {
    const { filtered } = await withIcons((rule) => {
      const above = { type: "Number", formula: "=8", operator: "GreaterThan" } as const;
      const middle = { type: "Number", formula: "=3", operator: "GreaterThanOrEqual" } as const;
      rule.criteria = [{} as Excel.ConditionalIconCriterion, middle, above];
      rule.reverseIconOrder = true;
    });
    expect(await filtered(0)).toEqual([9]);
    expect((await filtered(2)).sort()).toEqual([0, 1, 2]);
    expect(await filtered(2, "ThreeArrows")).toEqual([]);
  });

  test("the file keeps it", async () => {
    const { filtered, save } = await withIcons();
    await filtered(2);
    const bytes = await save();
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<filterColumn colId="0"><iconFilter iconSet="3TrafficLights1" iconId="2"/></filterColumn>',
    );
    const again = await openBook(bytes);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const filter = sheet.autoFilter.load("isDataFiltered");
      const row = sheet.getRange("A4").load("rowHidden");
      await context.sync();
      expect([filter.isDataFiltered, row.rowHidden]).toEqual([true, true]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.filter#excel-excel-filter-applyiconfilter-member(1)
  test("a table's column is filtered alike", async () => {
    const { run } = await withIcons();
    await run(async (sheet, context) => {
      const table = sheet.tables.add("A1:A11", true);
      table.columns.getItemAt(0).filter.applyIconFilter(icon(0));
      const view = sheet.getRange("A2:A11").getVisibleView().load("values");
      await context.sync();
      expect(view.values.flat().sort()).toEqual([0, 1, 2]);
    });
  });

  test("a filter without an icon is refused", async () => {
    const { run } = await withIcons();
    const work = run((sheet) => sheet.autoFilter.apply("A1:A11", 0, { filterOn: "Icon" }));
    expect(await refusal(work)).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.sortfield#excel-excel-sortfield-icon-member
test.each<[boolean, number[]]>([
  [true, [0, 2, 1, 4, 9, 6, 8, 7, 3, 5]],
  [false, [4, 9, 6, 8, 7, 3, 5, 0, 2, 1]],
])(
  "a sort puts the icon's cells first, or last (ascending: %s); all others keep their order",
  async (ascending, order) => {
    const { run } = await withIcons();
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A11");
      range.sort.apply([{ key: 0, sortOn: "Icon", icon: icon(0), ascending }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values.flat().slice(1)).toEqual(order);
    });
  },
);
