import { problem } from "#core";
import { problemText } from "#text";
import { errorParts } from "../../../src/taskpane/components/errorParts";

test.each([
  ["English", "Could not read the range: it is empty.", "Could not read the range:", "it is empty."],
  ["Chinese", "无法读取该区域：区域为空。", "无法读取该区域：", "区域为空。"],
  ["a colon in a name", "Could not use “A: b”: it is gone.", "Could not use “A: b”:", "it is gone."],
])("%s: what failed stands before why", (_name, text, what, rest) => {
  expect(errorParts(text)).toEqual({ what, rest });
});

test("a text without parts stays whole", () => {
  expect(errorParts("Nothing in parts.")).toEqual({ rest: "Nothing in parts." });
});

test.each(["en", "zh"] as const)("a merged range reads in parts in %s", (language) => {
  const text = problemText(problem("error", "grid/merged", "B2", { cells: "B2" }), language);
  const { what = "", rest } = errorParts(text);
  expect(what).not.toBe("");
  expect(text.replace(/ /g, "")).toBe((what + rest).replace(/ /g, ""));
});
