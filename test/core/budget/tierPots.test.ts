import { defaultTiers } from "#core";
import { tierPots } from "../../../src/core/budget/tierPots";
import { codes } from "../fixtures";

const settings = { shares: { A: 0.6, B: 0.3, C: 0.1 }, unit: 100 };

test.each([
  ["pots follow the shares", [1, 1, 1], 10, [6, 3, 1]],
  ["an empty tier's pot goes to the others", [0, 1, 1], 8, [0, 6, 2]],
  ["nobody gets nothing", [0, 0, 0], 8, [0, 0, 0]],
])("%s", (_name, counts, units, expected) => {
  expect(tierPots(defaultTiers, settings, counts, units).units).toEqual(expected);
});

test("a pot tells its rows, its effective share and its amount", () => {
  const { pots, problems } = tierPots(defaultTiers, settings, [0, 2, 5], 8);
  expect(pots.map(({ share, ...rest }) => ({ ...rest, share: Number(share.toPrecision(12)) }))).toEqual([
    { tier: "A", count: 0, share: 0, amount: 0 },
    { tier: "B", count: 2, share: 0.75, amount: 600 },
    { tier: "C", count: 5, share: 0.25, amount: 200 },
  ]);
  expect(codes(problems)).toEqual(["info budget/empty-tier @budget.shares.A"]);
});

test("a tie goes to the better tier", () => {
  expect(tierPots(defaultTiers, { shares: { A: 0.5, B: 0.5 }, unit: 1 }, [1, 1, 1], 3).units).toEqual([2, 1, 0]);
});

test("shares are scaled, so percents give the same pots", () => {
  const percents = { shares: { A: 60, B: 30, C: 10 }, unit: 100 };
  expect(tierPots(defaultTiers, percents, [1, 1, 1], 10).units).toEqual([6, 3, 1]);
});
