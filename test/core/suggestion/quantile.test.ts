import { quantile } from "#core";

// Expectations as Excel's PERCENTILE.INC gives them.
test.each([
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 1, 4],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[10, 20, 30], 0.95, 29],
  [[7], 0.05, 7],
])("of %j the quantile %d is %d", (numbers, p, expected) => {
  expect(quantile(Float64Array.from(numbers), p)).toBeCloseTo(expected, 12);
});

test("no numbers and no such quantile break the contract", () => {
  expect(() => quantile(new Float64Array(), 0.5)).toThrow(RangeError);
  expect(() => quantile(Float64Array.of(1), 1.1)).toThrow(RangeError);
});
