import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const shown = (page: SamplePage): string => page.document.getElementById("display-xml")?.textContent ?? "";
const parts = async ({ workbook }: SamplePage): Promise<number> =>
  workbook.Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    return count.value;
  });
const KEY = "ContosoReviewXmlPartId";

/** Folder 18-custom-xml-parts. */
export const customXml: readonly Sample[] = [
  {
    path: "18-custom-xml-parts/create-set-get-and-delete-custom-xml-parts.yaml",
    async plays(page) {
      const { settings } = page.workbook.book;
      const before = await parts(page);
      await page.press("create-custom-xml-part");
      expect(shown(page)).toContain("<Reviewer>Juan</Reviewer> <Reviewer>Hong</Reviewer>");
      expect(await parts(page)).toBe(before + 1);
      const id = settings.get(KEY) as string;
      expect(id).toMatch(/^\{[0-9A-Fa-f-]{36}\}$/);
      await page.press("change-custom-xml-part");
      expect(shown(page)).toContain("<Reviewer>John</Reviewer> <Reviewer>Hitomi</Reviewer> </Reviewers>");
      expect(shown(page)).not.toContain("Juan");
      await page.press("delete-custom-xml-part");
      expect(shown(page)).toBe(`The XML part with the id ${id} has been deleted.`);
      expect([await parts(page), settings.has(KEY)]).toEqual([before, false]);
    },
  },
  {
    path: "18-custom-xml-parts/test-xml-for-unique-namespace.yaml",
    async plays(page) {
      await page.press("create-custom-xml-part");
      expect(shown(page)).toContain("<Reviewer>Hong</Reviewer>\n<Reviewer>Sally</Reviewer>");
      await page.press("test-for-unique-namespace");
      expect(shown(page)).toContain("The only XML part in the namespace http://schemas.contoso.com/review/1.0 is:");
      await page.press("create-custom-xml-part");
      await page.press("test-for-unique-namespace");
      expect(page.said).toEqual([expect.stringMatching(/^There are 2 XML parts .* There should be exactly 1\.$/)]);
      await page.press("delete-all-custom-xml-parts");
      await page.press("test-for-unique-namespace");
      expect(page.said).toEqual([expect.stringMatching(/^There are 0 XML parts/)]);
    },
  },
];
