import { confirmAll, editCriterion, removeCriterion } from "#core";
import { criterion, model } from "../fixtures";

const suggested = model([criterion("a", { suggested: true }), criterion("b", { suggested: true })]);

test("a criterion that a person edits is no longer a suggestion; the others stay one", () => {
  const { criteria } = editCriterion(suggested, 1, { weight: 7 });
  expect(criteria[1]).toEqual(criterion("b", { weight: 7 }));
  expect(criteria[0]).toBe(suggested.criteria[0]);
});

test("confirming all leaves no suggestion and changes nothing else", () => {
  expect(confirmAll(suggested).criteria).toEqual([criterion("a"), criterion("b")]);
});

test("a removed criterion is gone and the others keep their weights", () => {
  expect(removeCriterion(suggested, 0).criteria).toEqual([criterion("b", { suggested: true })]);
});
