import { reasonsOf } from "../../../src/core/scoring/reasonsOf";

test.each([
  ["one lifts, one drags", [9, 2], [0.5, 0.5], { carriedBy: 0, lift: 2, heldBackBy: 1, drag: 1.5 }],
  [
    "a heavy criterion near the middle gives way to a light one far from it",
    [5.2, 10, 0],
    [0.8, 0.1, 0.1],
    { carriedBy: 1, lift: 0.5, heldBackBy: 2, drag: 0.5 },
  ],
  ["everything good", [9, 8], [0.5, 0.5], { carriedBy: 0, lift: 2, heldBackBy: -1, drag: 0 }],
  ["everything in the middle", [5, 5], [0.5, 0.5], { carriedBy: -1, lift: 0, heldBackBy: -1, drag: 0 }],
  [
    "a missing value neither lifts nor drags",
    [NaN, 6],
    [0.9, 0.1],
    { carriedBy: 1, lift: 0.1, heldBackBy: -1, drag: 0 },
  ],
  [
    "a criterion of weight 0 neither lifts nor drags",
    [10, 6],
    [0, 1],
    { carriedBy: 1, lift: 1, heldBackBy: -1, drag: 0 },
  ],
  [
    "the leftmost among equals",
    [8, 8, 2, 2],
    [0.25, 0.25, 0.25, 0.25],
    { carriedBy: 0, lift: 0.75, heldBackBy: 2, drag: 0.75 },
  ],
])("%s", (_, values, shares, expected) => {
  expect(reasonsOf(values, shares)).toEqual(expected);
});
