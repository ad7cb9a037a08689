import { look, sheetId } from "../inspect";
import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

/** The selected cell turns yellow, and the console says which one it is. */
async function paints(page: SamplePage): Promise<void> {
  await page.press("run");
  expect(page.said).toEqual(['The range address was "Sheet1!A1".']);
  expect(await look(page, "Sheet1!A1", "format/fill/color")).toBe("#FFFF00");
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  await page.person(() => page.workbook.user.select(sheetId(page, "Sheet1"), area));
  await page.press("run");
  expect(page.said).toEqual(['The range address was "Sheet1!B2:C4".']);
  expect(await look(page, "Sheet1!B2:C4", "format/fill/color")).toBe("#FFFF00");
  expect(await look(page, "Sheet1!B1", "format/fill/color")).toBe("#FFFFFF");
}

/** Folder 01-basics. */
export const basics: readonly Sample[] = [
  { path: "01-basics/basic-api-call.yaml", plays: paints },
  { path: "01-basics/basic-api-call-es5.yaml", plays: paints },
  {
    path: "01-basics/basic-common-api-call.yaml",
    async plays(page) {
      await page.press("run");
      expect(page.said).toEqual(['The selected data is "".']);
      await page.person(() => page.workbook.user.type(sheetId(page, "Sheet1"), 0, 0, "Good morning"));
      await page.press("run");
      expect(page.said).toEqual(['The selected data is "Good morning".']);
    },
  },
];
