import { defaultAxis, readCriterion } from "../../../src/core/file/readCriterion";
import { readPart } from "./parts";

test("a short criterion takes its defaults", () => {
  const json = { id: "fit", column: "匹配度", weight: 5, group: "effort", scale: { kind: "rating" } };
  expect(readPart(readCriterion, json)).toEqual({
    part: { ...json, label: { en: "匹配度", zh: "匹配度" }, direction: "benefit", axis: "strength" },
    found: [],
  });
});

test("a suggestion stays marked, and what is not one has no mark", () => {
  const json = { id: "a", column: "a", weight: 1, scale: { kind: "rating" } };
  expect(readPart(readCriterion, { ...json, suggested: true }).part.suggested).toBe(true);
  expect(readPart(readCriterion, { ...json, suggested: false }).part).not.toHaveProperty("suggested");
});

test("id, column, weight and scale have no default", () => {
  expect(readPart(readCriterion, {}).found).toEqual([
    "error file/missing @p.id",
    "error file/missing @p.column",
    "error file/missing @p.weight",
    "error file/missing @p.scale",
  ]);
});

test.each([
  ["now", "attractiveness"],
  ["future", "attractiveness"],
  ["effort", "strength"],
] as const)("the axis of %s is %s", (group, axis) => {
  expect(defaultAxis(group)).toBe(axis);
});
