import { amountText, wanText } from "../../../src/taskpane/budget/amountText";

test("amounts are grouped and have no currency", () => {
  expect(amountText(50_000_000, "en")).toBe("50,000,000");
  expect(amountText(1234.567, "zh")).toBe("1,234.57");
});

test.each([
  [50_000_000, "5,000 万"],
  [12_345_678, "1,234.57 万"],
  [10_000, "1 万"],
  [149_260_000, "1.4926 亿"],
  [9_999, undefined],
])("%p reads %p in Chinese", (amount, text) => {
  expect(wanText(amount, "zh")).toBe(text);
});

test("English has no 万", () => {
  expect(wanText(50_000_000, "en")).toBeUndefined();
});
