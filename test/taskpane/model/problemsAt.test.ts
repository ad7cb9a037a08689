import type { Problem } from "#core";
import { messageAt, problemsIn, problemsOf, problemsOfWhole } from "../../../src/taskpane/model/problemsAt";
import { smallModel } from "../../support/smallTable";

const at = (where: string, more: Partial<Problem> = {}): Problem => ({
  severity: "error",
  code: "scale/not-finite",
  where,
  detail: { criterion: "growth" },
  ...more,
});

test("a path holds what lies inside it, not what only begins alike", () => {
  const problems = ["gates[1]", "gates[1].capTier", "gates[10]", "gates"].map((where) => at(where));
  expect(problemsIn(problems, "gates[1]").map(({ where }) => where)).toEqual(["gates[1]", "gates[1].capTier"]);
});

test("a criterion has the problems of its fields and those of its rows, which stand at a cell", () => {
  const problems = [at("criteria[1].scale.points[0]"), at("Industries!C5"), at("criteria[0].scale"), at("tiers")];
  expect(problemsOf(problems, smallModel, 1).map(({ where }) => where)).toEqual([
    "criteria[1].scale.points[0]",
    "Industries!C5",
    "tiers",
  ]);
});

test("two criteria of one id keep their own fields' problems apart", () => {
  const twice = { ...smallModel, criteria: [...smallModel.criteria, ...smallModel.criteria.slice(1, 2)] };
  expect(problemsOf([at("criteria[1].scale")], twice, 4)).toEqual([]);
});

test("a note marks no field", () => {
  expect(messageAt([at("tiers[0].min", { severity: "info" })], "tiers[0].min", "en")).toBeUndefined();
  expect(messageAt([at("tiers[0].min")], "tiers[0].min", "en")).toMatch(/missing or not a number/);
});

test("what no field stands for is said for the whole", () => {
  const none = at("criteria", { code: "weights/sum-zero", detail: {} });
  const scaled = at("criteria", { code: "weights/scaled", severity: "info", detail: { sum: 90 } });
  expect(problemsOfWhole([none, scaled, at("criteria[0].weight")])).toEqual([none]);
});
