import { consistencyRatio } from "#core";

test("two things cannot contradict each other, and rounding below n is no contradiction", () => {
  expect([consistencyRatio(1, 1), consistencyRatio(2, 2.5), consistencyRatio(4, 4 - 1e-15)]).toEqual([0, 0, 0]);
});

test("the table ends at fifteen things", () => {
  expect(consistencyRatio(15, 15 + 14 * 1.59)).toBeCloseTo(1, 12);
  expect(consistencyRatio(16, 20)).toBeNaN();
});
