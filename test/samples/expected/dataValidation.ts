import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const validation = ({ workbook }: SamplePage, address: string) =>
  workbook.Excel.run(async (context) => {
    const { dataValidation: found } = context.workbook.worksheets.getItem("Decision").getRange(address);
    found.load("type, rule, prompt, errorAlert");
    await context.sync();
    return { type: found.type, rule: found.rule, prompt: found.prompt, errorAlert: found.errorAlert };
  });

/** Folder 22-data-validation. */
export const dataValidation: readonly Sample[] = [
  {
    path: "22-data-validation/data-validation.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Names!A1:A3", "values")).toEqual([["Sue"], ["Ricky"], ["Liz"]]);
      expect(await page.read("Decision!A1:C1", "values")).toEqual([["Baby Name", "Ranking", "Comments"]]);
      await page.press("require-approved-location");
      expect(await validation(page, "A2:A4")).toMatchObject({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=Names!$A$1:$A$3" } },
      });
      await page.press("positive-number");
      expect(await validation(page, "B2:B4")).toMatchObject({
        type: "WholeNumber",
        rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
        prompt: { showPrompt: true, title: "Positive numbers only." },
        errorAlert: { showAlert: true, style: "Stop", title: "Negative Number Entered" },
      });
      await page.press("comment-redundancy");
      expect(await validation(page, "C2:C4")).toMatchObject({
        type: "Custom",
        rule: { custom: { formula: "=NOT(ISNUMBER(SEARCH(A2,C2)))" } },
        errorAlert: { style: "Information" },
      });
    },
  },
];
