import { splitPot } from "../../../src/core/budget/splitPot";

const none = Infinity;
const pot = (units: number, scores: number[], more: { floors?: number[]; caps?: number[] } = {}) =>
  splitPot({ tier: "A", units, scores, floors: scores.map(() => 0), caps: scores.map(() => none), ...more }, 100);

test("a pot is split by score, ties to the higher score and then the earlier row", () => {
  expect(pot(5000, [7.1, 5.9, 6.4, 8.2, 3.3]).units).toEqual([1149, 955, 1035, 1327, 534]);
  expect(pot(1, [4, 4]).units).toEqual([1, 0]);
  expect(pot(2, [1, 3]).units).toEqual([0, 2]);
});

test("floors above the pot are an error in numbers", () => {
  const { problems, units } = pot(5, [1, 1], { floors: [3, 4] });
  expect(units).toEqual([]);
  expect(problems).toEqual([
    {
      severity: "error",
      code: "budget/floors-above-pot",
      where: "budget.shares.A",
      detail: { tier: "A", pot: 500, floors: 700, short: 200 },
    },
  ]);
});

test("caps below the pot leave a rest and a warning in numbers", () => {
  const { problems, units } = pot(10, [1, 1], { caps: [3, 4] });
  expect(units).toEqual([3, 4]);
  expect(problems).toEqual([
    {
      severity: "warning",
      code: "budget/caps-below-pot",
      where: "budget.shares.A",
      detail: { tier: "A", pot: 1000, caps: 700, rest: 300 },
    },
  ]);
});

test("scores of 0 split equally, with a warning", () => {
  const { problems, units } = pot(3, [0, 0]);
  expect(units).toEqual([2, 1]);
  expect(problems.map((p) => p.code)).toEqual(["budget/equal-split"]);
});
