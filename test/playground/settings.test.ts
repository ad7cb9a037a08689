import { clampPane, readSettings, sampleFor } from "../../src/playground/settings";

test("without wishes the browser's language and theme hold", () => {
  expect(readSettings("", "zh-CN", true)).toEqual({ language: "zh", dark: true, paneWidth: 360, sample: undefined });
  expect(readSettings("", "fr-FR", false)).toMatchObject({ language: "en", dark: false });
});

test("the address says otherwise", () => {
  expect(readSettings("?lang=zh&theme=light&pane=400&sample=a.xlsx", "en-US", true)).toEqual({
    language: "zh",
    dark: false,
    paneWidth: 400,
    sample: "a.xlsx",
  });
});

test.each([
  [100, 320],
  [350.4, 350],
  [9000, 600],
])("a pane of %d pixels is made %d wide", (asked, width) => expect(clampPane(asked)).toBe(width));

test("a width that is no number is the usual one", () => {
  expect(readSettings("?pane=wide", "en", false).paneWidth).toBe(360);
});

test("Chinese readers get the sample with the Chinese name, others the other one", () => {
  const names = ["us-industries.xlsx", "行业示例.xlsx"];
  expect(sampleFor("zh", names)).toBe("行业示例.xlsx");
  expect(sampleFor("en", names)).toBe("us-industries.xlsx");
  expect(sampleFor("zh", ["only.xlsx"])).toBe("only.xlsx");
  expect(sampleFor("en", [])).toBeUndefined();
});
