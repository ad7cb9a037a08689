import { closeCalls } from "../../../src/core/scoring/closeCalls";
import { defaultTiers } from "../../../src/core/model/defaultTiers";

const full = (score: number, cap = 0) => ({ score, low: score, high: score, cap });

test("the default tiers are cut at 7 and 4", () => {
  expect(defaultTiers.map((tier) => tier.min)).toEqual([7, 4, undefined]);
});

test.each([
  ["just below A", full(6.9), [[0, 0.1, "near"]]],
  ["just above the threshold of A", full(7.15), [[1, 0.15, "near"]]],
  ["on the threshold", full(7), [[1, 0, "near"]]],
  ["exactly 0.2 away", full(6.8), [[0, 0.2, "near"]]],
  ["further than 0.2 away", full(6.79), []],
  ["in the middle of B", full(5.5), []],
  ["just above the threshold of B", full(4.1), [[2, 0.1, "near"]]],
  ["far up in A", full(9.9), []],
  ["far down in C", full(0), []],
] as const)("%s", (_name, row, expected) => {
  const found = closeCalls(row, defaultTiers).map((call) => [call.tier, +call.distance.toFixed(9), call.because]);
  expect(found).toEqual(expected);
});

test("missing data that could carry the score across a threshold make it a close call, on both sides", () => {
  const calls = closeCalls({ score: 5.5, low: 3.9, high: 7, cap: 0 }, defaultTiers);
  expect(calls.map(({ tier, because }) => [tier, because])).toEqual([
    [0, "missing"],
    [2, "missing"],
  ]);
});

test("an interval that ends short of the threshold crosses nothing", () => {
  expect(closeCalls({ score: 5.5, low: 4, high: 6.99, cap: 0 }, defaultTiers)).toEqual([]);
});

test("a gate that caps the row at B leaves no close call to A", () => {
  expect(closeCalls(full(6.9, 1), defaultTiers)).toEqual([]);
  expect(closeCalls(full(7.1, 1), defaultTiers)).toEqual([]);
});

test("a gate that caps the row at B leaves the close call to C", () => {
  expect(closeCalls(full(4.1, 1), defaultTiers).map((call) => call.tier)).toEqual([2]);
});

test("a row without a score is no close call", () => {
  expect(closeCalls({ score: NaN, low: 0, high: 10, cap: 0 }, defaultTiers)).toEqual([]);
});
