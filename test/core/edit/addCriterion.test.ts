import { addableColumns, addCriterion, suggestModel } from "#core";
import { column, criterion, model, table } from "../fixtures";

const names = ["Retail", "Banking", "Energy", "Media"];
const data = table(
  names,
  column("Churn", [1, 2, 3, 5]),
  column("Win rate", [0.1, 0.3, 0.2, 0.15]),
  column("Same", [1, 1, 1, 1]),
  column("Founded", [40_000, 41_000, 42_000, 43_000], { format: "date" }),
  column("Remark", ["x", "y", "z", ""]),
  column("Code", [11, 25, 30, 47]),
);
const one = model([criterion("churn", { column: " CHURN", weight: 30 })]);

test("columns with different numbers that no criterion uses can be added, also those a suggestion passes over", () => {
  expect(addableColumns(one, data)).toEqual(["Win rate", "Code"]);
});

test("an added criterion is what the suggestion would be, marked as one, with the mean weight", () => {
  const suggestion = suggestModel(data).model?.criteria.find((c) => c.column === "Win rate");
  expect(addCriterion(one, data, "Win rate").criteria[1]).toEqual({ ...suggestion, weight: 30 });
});

test("with question weights the mean is that of the question's criteria, 10 where it has none", () => {
  const grouped = { ...one, groups: { now: 50, effort: 50 } };
  expect(addCriterion(grouped, data, "Win rate").criteria[1]?.weight).toBe(10);
  expect(addCriterion(grouped, data, "Code").criteria[1]?.weight).toBe(30);
});

test("an id that is taken gets a number", () => {
  const taken = model([criterion("win_rate"), criterion("code", { column: "Other" })]);
  expect(addCriterion(taken, data, "Win rate").criteria[2]?.id).toBe("win_rate_2");
  expect(addCriterion(taken, data, "Code").criteria[2]?.id).toBe("code_2");
});

test.each(["Churn", "Same", "Founded", "Remark", "Nowhere"])("%s cannot be added", (header) => {
  expect(addCriterion(one, data, header)).toBe(one);
});
