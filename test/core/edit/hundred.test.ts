import { hundred } from "../../../src/core/edit/hundred";

test("three equal shares add up to 100 exactly", () => {
  expect(hundred(Float64Array.of(1 / 3, 1 / 3, 1 / 3))).toEqual([33.34, 33.33, 33.33]);
});

test("nothing to share is 0 for all", () => {
  expect(hundred([0, 0])).toEqual([0, 0]);
});
