import { defaultTiers, parseModelFile } from "#core";
import { codes } from "../fixtures";

const least = {
  version: 1,
  name: "m",
  criteria: [{ id: "a", column: "A", weight: 1, scale: { kind: "rating" } }],
};

test("the least model file takes every default", () => {
  expect(parseModelFile(least)).toEqual({
    problems: [],
    model: {
      version: 1,
      name: "m",
      criteria: [
        {
          ...least.criteria[0],
          label: { en: "A", zh: "A" },
          group: "now",
          direction: "benefit",
          axis: "attractiveness",
        },
      ],
      missing: { policy: "renormalise", minCoverage: 0.7 },
      gates: [],
      tiers: defaultTiers,
    },
  });
});

test.each([
  ["a text is no model", "x", ["error file/not-object @"]],
  ["a list is no model", [], ["error file/not-object @"]],
  ["a version is needed", { ...least, version: undefined }, ["error file/version @version"]],
  ["another version is refused", { ...least, version: 2 }, ["error file/version @version"]],
  ["criteria are needed", { version: 1, name: "m" }, ["error file/missing @criteria"]],
  ["a slip in a field's name is a warning", { ...least, teirs: [] }, ["warning file/unknown-field @teirs"]],
  [
    "a group that is none is a warning",
    { ...least, groups: { later: 1 } },
    ["warning file/unknown-field @groups.later"],
  ],
  ["another policy is refused", { ...least, missing: { policy: "drop" } }, ["error file/choice @missing.policy"]],
])("%s", (_name, json, expected) => {
  const { model, problems } = parseModelFile(json);
  expect(codes(problems)).toEqual(expected);
  expect(model === undefined).toBe(expected.some((line) => line.startsWith("error")));
});

test("all problems come at once, each with its path", () => {
  const wrong = {
    version: 1,
    name: 5,
    groups: { now: "40" },
    criteria: [{ id: "a", column: "A", weight: "1", scale: { kind: "goalposts", low: 0 } }, 7],
    gates: [{ column: "A", capTier: "C" }],
    tiers: [{ id: "A", min: "7" }],
    budget: { total: 1, locks: { Oil: null } },
  };
  expect(codes(parseModelFile(wrong).problems)).toEqual([
    "error file/type @groups.now",
    "error file/type @name",
    "error file/type @criteria[1]",
    "error file/type @criteria[0].weight",
    "error file/missing @criteria[0].scale.high",
    "error file/gate-test @gates[0]",
    "error file/type @tiers[0].min",
    "error file/type @budget.locks.Oil",
  ]);
});

test("errors of shape do not hide what is wrong with the rest of the model", () => {
  const scale = { kind: "goalposts", low: 5, high: 1 };
  const wrong = {
    version: 1,
    criteria: ["x", { id: "a", column: "A", weight: "5", scale }, { id: "b", column: "B", weight: -1, scale: {} }],
    tiers: [{ id: "A", min: "7" }, { id: "B", min: 4 }, { id: "C" }],
    gates: [{ column: "A", below: 1, capTier: "Z" }],
    budget: { total: -5, shares: { Z: 1 } },
  };
  expect(codes(parseModelFile(wrong).problems)).toEqual([
    "error file/type @criteria[0]",
    "error file/type @criteria[1].weight",
    "error file/missing @criteria[2].scale.kind",
    "error file/type @tiers[0].min",
    "error weights/negative @criteria[2].weight",
    "error scale/goalposts-order @criteria[1].scale",
    "error budget/negative @budget.total",
  ]);
});
