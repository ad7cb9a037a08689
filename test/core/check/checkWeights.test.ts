import type { CriterionGroup } from "#core";
import { checkWeights } from "../../../src/core/check/checkWeights";
import { codes, criterion, model } from "../fixtures";

type Groups = Partial<Record<CriterionGroup, number>>;
const check = (weights: readonly (readonly [CriterionGroup, number])[], groups?: Groups) =>
  checkWeights(
    model(
      weights.map(([group, weight], j) => criterion(`c${j}`, { group, weight })),
      groups === undefined ? {} : { groups },
    ),
  );

// Domain 2.11: within 0.01 accept, otherwise scale and say so; negative and all-zero are errors.
test.each<[string, [CriterionGroup, number][], Groups | undefined, string[]]>([
  [
    "a sum of 100 is silent",
    [
      ["now", 60],
      ["effort", 40],
    ],
    undefined,
    [],
  ],
  [
    "a sum within 0.01 of 100 is silent",
    [
      ["now", 33.33],
      ["now", 33.33],
      ["now", 33.33],
    ],
    undefined,
    [],
  ],
  ["a sum more than 0.01 from 100 is scaled", [["now", 99.985]], undefined, ["info weights/scaled @criteria"]],
  [
    "another sum is scaled and says so",
    [
      ["now", 1],
      ["now", 2],
    ],
    undefined,
    ["info weights/scaled @criteria"],
  ],
  [
    "a negative weight is an error",
    [
      ["now", 101],
      ["now", -1],
    ],
    undefined,
    ["error weights/negative @criteria[1].weight"],
  ],
  [
    "a weight that is no number is an error",
    [["now", NaN]],
    undefined,
    ["error weights/not-finite @criteria[0].weight"],
  ],
  ["an infinite weight is an error", [["now", Infinity]], undefined, ["error weights/not-finite @criteria[0].weight"]],
  [
    "all weights 0 is an error",
    [
      ["now", 0],
      ["now", 0],
    ],
    undefined,
    ["error weights/sum-zero @criteria"],
  ],
  [
    "weights that sum to their group's are silent",
    [
      ["now", 30],
      ["now", 10],
      ["effort", 60],
    ],
    { now: 40, effort: 60 },
    [],
  ],
  [
    "weights that sum to 100 in their group are silent",
    [
      ["now", 100],
      ["effort", 100],
    ],
    { now: 40, effort: 60 },
    [],
  ],
  [
    "another sum in a group says so",
    [
      ["now", 3],
      ["effort", 60],
    ],
    { now: 40, effort: 60 },
    ["info weights/group-scaled @groups.now"],
  ],
  [
    "group weights are scaled to 100",
    [
      ["now", 1],
      ["effort", 1],
    ],
    { now: 1, effort: 1 },
    ["info weights/groups-scaled @groups"],
  ],
  [
    "a weighted group without criteria is a warning",
    [["now", 40]],
    { now: 40, future: 60 },
    ["warning weights/group-empty @groups.future"],
  ],
  [
    "criteria in a group without weight are a warning",
    [
      ["now", 100],
      ["effort", 1],
    ],
    { now: 100 },
    ["warning weights/group-unweighted @groups.effort"],
  ],
  ["a negative group weight is an error", [["now", 1]], { now: -1 }, ["error weights/group-negative @groups.now"]],
  [
    "a group weight that is no number is an error",
    [["now", 1]],
    { now: NaN },
    ["error weights/group-not-finite @groups.now"],
  ],
  [
    "only weightless groups with criteria is an error",
    [["now", 1]],
    { future: 100 },
    ["error weights/sum-zero @groups"],
  ],
])("%s", (_name, weights, groups, expected) => {
  expect(codes(check(weights, groups))).toEqual(expected);
});
