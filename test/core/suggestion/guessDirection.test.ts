import { guessDirection } from "../../../src/core/suggestion/guessDirection";

test.each([
  ["Churn rate", "cost"],
  ["CAC (元)", "cost"],
  ["获客成本", "cost"],
  ["倒闭风险", "cost"],
  ["Days sales outstanding", "cost"],
  ["Sales cycle (days)", "cost"],
  ["SG&A / sales", "cost"],
  ["Revenue", "benefit"],
  ["市场规模", "benefit"],
  ["Debt raised ($M)", "benefit"],
  ["Cost savings", "benefit"],
  ["人力成本节约", "benefit"],
  ["竞争力", "benefit"],
  ["Return on equity", "benefit"],
])("%s is a %s", (header, expected) => {
  expect(guessDirection(header)).toBe(expected);
});
