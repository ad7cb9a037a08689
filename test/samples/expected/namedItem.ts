import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const namesOf = (page: SamplePage) => page.workbook.book.names.map(({ name, formula }) => [name, formula]);

/** Folder 34-named-item. */
export const namedItem: readonly Sample[] = [
  {
    path: "34-named-item/create-and-remove-named-item.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("format-named-range");
      expect(page.said).toEqual(["No named item created for the range."]);
      await page.press("remove-name");
      expect(page.said).toEqual(["No named item created for the formula."]);
      await page.press("add-name-to-total");
      expect(await page.read("Sample!D11", "values")).toEqual([[507]]);
      expect(await page.pressRefused("add-name-to-total")).toContain("ItemAlreadyExists");
      await page.press("add-name-to-header");
      await page.press("format-named-range");
      expect(namesOf(page).map(([name]) => name)).toEqual(["TotalAmount", "ExpensesHeader"]);
      await page.press("remove-name");
      expect(namesOf(page)).toEqual([["ExpensesHeader", "=Sample!$A$1:$D$1"]]);
      expect(await page.read("Sample!D11", "values")).toEqual([[507]]);
      await page.press("list-named-items");
      expect(page.said[0]).toBe("This worksheet contains 1 named items.");
      expect(JSON.parse(page.said[1] ?? "")).toMatchObject({
        ...{ name: "ExpensesHeader", type: "Range", value: "Sample!$A$1:$D$1", formula: "=Sample!$A$1:$D$1" },
        ...{ scope: "Worksheet", visible: true },
      });
    },
  },
  {
    path: "34-named-item/update-named-item.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("update-named-item");
      expect(page.said).toEqual([expect.stringContaining("There is no named item.")]);
      await page.press("add-named-item");
      expect(page.said).toEqual(['Just created the named item "MyRange" located here: =Sample!$B$2:$E$7']);
      await page.press("add-named-item");
      expect(page.said).toEqual(["The named item already exists"]);
      await page.press("update-named-item");
      expect(page.said).toEqual([
        'Just updated the named item "MyRange" -- it\'s now located here: =Sample!$B$10:$D$14',
      ]);
      expect(namesOf(page)).toEqual([["MyRange", "=Sample!$B$10:$D$14"]]);
      expect(page.workbook.book.sheets.at(-1)?.selection).toEqual({ top: 9, left: 1, bottom: 13, right: 3 });
    },
  },
];
