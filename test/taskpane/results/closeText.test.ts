import { defaultTiers, type CloseCall } from "#core";
import { closeText } from "../../../src/taskpane/results/closeText";

const near = (tier: number, distance: number): CloseCall => ({ tier, distance, because: "near" });

test.each([
  ["short of a better tier", near(0, 0.1), 6.9, "Close call: only 0.10 short of A Key."],
  ["by less than is shown", near(0, 0.004), 6.996, "Close call: only 0.004 short of A Key."],
  ["just above a worse one", near(1, 0.15), 7.15, "Close call: only 0.15 above B General."],
  ["on the threshold", near(1, 0), 7, "Close call: exactly on the threshold; any lower and it is B General."],
  [
    "missing data",
    { tier: 0, distance: 1.5, because: "missing" } as const,
    5.5,
    "Open: with the missing data it could be A Key.",
  ],
])("%s", (_name, call, score, text) => {
  expect(closeText(call, score, defaultTiers, "en")).toBe(text);
});

test("the same in Chinese names the tier in Chinese", () => {
  expect(closeText(near(0, 0.1), 6.9, defaultTiers, "zh")).toContain("0.10 分即可达到 A 重点");
});
