import fc from "fast-check";
import { effectiveShares, type CriterionGroup } from "#core";
import { criterion, model } from "../fixtures";

const grouped = (groups: Partial<Record<CriterionGroup, number>> | undefined, ...weights: [CriterionGroup, number][]) =>
  effectiveShares(
    model(
      weights.map(([group, weight], j) => criterion(`c${j}`, { group, weight })),
      groups === undefined ? {} : { groups },
    ),
  );

test.each([
  [
    "without groups shares follow the weights",
    undefined,
    [
      ["now", 1],
      ["effort", 3],
    ],
    [0.25, 0.75],
  ],
  [
    "inside a group weights are scaled to the group's",
    { now: 40, effort: 60 },
    [
      ["now", 12],
      ["now", 4],
      ["effort", 9],
    ],
    [0.3, 0.1, 0.6],
  ],
  [
    "a group without criteria gives its weight to the others",
    { now: 40, future: 50, effort: 10 },
    [
      ["now", 1],
      ["effort", 1],
    ],
    [0.8, 0.2],
  ],
  [
    "a group whose criteria all weigh 0 counts as empty",
    { now: 40, future: 60 },
    [
      ["now", 1],
      ["future", 0],
    ],
    [1, 0],
  ],
  [
    "a group without a weight gets nothing",
    { now: 40 },
    [
      ["now", 1],
      ["effort", 1],
    ],
    [1, 0],
  ],
  [
    "no weight at all has no shares",
    undefined,
    [
      ["now", 0],
      ["now", 0],
    ],
    [0, 0],
  ],
] as const)("%s", (_name, groups, weights, expected) => {
  const shares = grouped(groups, ...weights.map(([group, weight]): [CriterionGroup, number] => [group, weight]));
  expect([...shares].map((s) => Number(s.toPrecision(12)))).toEqual(expected);
});

test("shares sum to 1 and no scale of the weights matters", () => {
  const weight = fc.integer({ min: 1, max: 1000 });
  const group = fc.constantFrom<CriterionGroup>("now", "future", "effort");
  fc.assert(
    fc.property(fc.array(fc.tuple(group, weight), { minLength: 1, maxLength: 9 }), weight, (weights, factor) => {
      const groups = { now: 40, future: 25, effort: 35 };
      const shares = grouped(groups, ...weights);
      const scaled = grouped(groups, ...weights.map(([g, w]): [CriterionGroup, number] => [g, w * factor]));
      expect(shares.reduce((a, s) => a + s, 0)).toBeCloseTo(1, 12);
      shares.forEach((s, j) => expect(scaled[j]).toBeCloseTo(s, 12));
    }),
  );
});
