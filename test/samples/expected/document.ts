import type { Sample } from "../sample";

/** Folder 26-document. */
export const document: readonly Sample[] = [
  {
    path: "26-document/custom-properties.yaml",
    async plays(page) {
      await page.press("set-custom-doc-property");
      expect(page.said).toEqual(["Successfully set custom document property MyKey:MyValue."]);
      await page.press("get-custom-doc-properties");
      expect(page.said).toEqual(["MyKey:MyValue"]);
      await page.press("get-custom-worksheet-properties");
      expect(page.said).toEqual([]);
      await page.press("set-custom-worksheet-property");
      await page.press("get-custom-worksheet-properties");
      expect(page.said).toEqual(["MyKey:MyValue"]);
    },
  },
  {
    path: "26-document/get-file-in-slices-async.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("get-file");
      const [size = 0, slices = 0] = page.said.map((line) => Number(/: (\d+)$/.exec(line)?.[1] ?? 0));
      expect(slices).toBe(Math.ceil(size / 4096));
      expect(page.said.slice(2, 4)).toEqual(["All slices have been received.", "Received the full contents of the file."]);
      const { value } = page.document.getElementById("file-contents") as HTMLTextAreaElement;
      const file = Buffer.from(value, "base64");
      expect([file.length, file.subarray(0, 2).toString()]).toEqual([size, "PK"]);
    },
    unpressed: {
      "new-workbook-from-file":
        "reads the text of a field whose value was filled, which is blank: what Excel makes of it is not documented",
    },
  },
  {
    path: "26-document/properties.yaml",
    async plays(page) {
      await page.press("set-doc-properties");
      await page.press("get-doc-properties");
      expect(page.said).toEqual(
        expect.arrayContaining([
          ...["Title: Excel document properties API", "Subject: Set and get document properties", "Manager: John"],
          ...["Keywords: Set and get operations", "Category: Office Add-ins", "Company: Microsoft"],
          ...["Comments: This is an Excel document properties API code sample"],
          `Workbook creation date: ${new Date().toDateString()}`,
        ]),
      );
      await page.press("set-custom-doc-properties");
      await page.press("get-custom-doc-properties");
      expect(page.said).toEqual(["Custom key  : Introduction", "Custom value : Hello"]);
      await page.press("get-count-custom-doc-properties");
      expect(page.said).toEqual(["Count of custom document properties :2"]);
    },
  },
];
