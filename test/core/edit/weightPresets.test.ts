import { checkModel, defaultCriteria, effectiveShares, presetGroups, weightPresets, withPreset } from "#core";
import { criterion, model } from "../fixtures";

const three = model([
  criterion("size", { group: "now", weight: 6 }),
  criterion("money", { group: "now", weight: 2 }),
  criterion("growth", { group: "future", weight: 1 }),
  criterion("fit", { group: "effort", weight: 9 }),
]);
const weights = (m: typeof three): number[] => m.criteria.map((c) => c.weight);

test.each(weightPresets)("%s gives weights that add up to 100 and need no scaling", (preset) => {
  expect(checkModel(withPreset(three, preset))).toEqual([]);
});

test("equal weighs every criterion alike and takes the questions' weights away", () => {
  const equal = withPreset({ ...three, groups: { now: 80, future: 10, effort: 10 } }, "equal");
  expect(equal.groups).toBeUndefined();
  expect(weights(equal)).toEqual([25, 25, 25, 25]);
});

test("money first gives the question of now half and keeps the proportions inside it", () => {
  expect(weights(withPreset(three, "moneyFirst"))).toEqual([37.5, 12.5, 25, 25]);
});

test("a model that weighs its questions keeps the criteria's weights and changes the questions'", () => {
  const grouped = withPreset({ ...three, groups: { now: 1, future: 1, effort: 1 } }, "growthFirst");
  expect(grouped.groups).toEqual({ now: 25, future: 50, effort: 25 });
  expect(weights(grouped)).toEqual([6, 2, 1, 9]);
});

test("a question without criteria leaves its part to the others", () => {
  const two = { ...three, criteria: three.criteria.filter((c) => c.group !== "future") };
  expect(weights(withPreset(two, "easyWinsFirst"))).toEqual([25, 8.33, 66.67]);
});

test("criteria that all weighed 0 share their question's part alike", () => {
  const idle = { ...three, criteria: three.criteria.map((c) => (c.group === "now" ? { ...c, weight: 0 } : c)) };
  expect(Array.from(effectiveShares(withPreset(idle, "moneyFirst")))).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("the balanced preset is the sum of the domain's example weights", () => {
  const sum = (group: string): number =>
    defaultCriteria.reduce((total, c) => (c.group === group ? total + c.weight : total), 0);
  expect(presetGroups.balanced).toEqual({ now: sum("now"), future: sum("future"), effort: sum("effort") });
});
