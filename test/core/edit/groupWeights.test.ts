import fc from "fast-check";
import { effectiveShares, weighCriteria, weighGroups } from "#core";
import { criterion, model } from "../fixtures";

const groups = ["now", "future", "effort"] as const;
const models = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom(...groups)), { minLength: 1, maxLength: 12 })
  .map((list) => model(list.map(([weight, group], j) => criterion(`c${j}`, { weight, group }))));

test("weighing the questions changes no share", () => {
  fc.assert(
    fc.property(models, (m) => {
      const [before, after] = [effectiveShares(m), effectiveShares(weighGroups(m))];
      before.forEach((share, j) => expect(after[j]).toBeCloseTo(share, 10));
    }),
  );
});

test("weighing criteria again changes no share by more than rounding, and the weights add up to 100", () => {
  fc.assert(
    fc.property(models, (m) => {
      const [before, flat] = [effectiveShares(m), weighCriteria({ ...m, groups: { now: 40, future: 25, effort: 35 } })];
      expect(flat.groups).toBeUndefined();
      expect(flat.criteria.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(100, 9);
      const back = effectiveShares(weighCriteria(weighGroups(m)));
      before.forEach((share, j) => expect(Math.abs((back[j] ?? 0) - share)).toBeLessThan(1.01e-4));
    }),
  );
});

test("a model that is already so is returned as it is", () => {
  const flat = model([criterion("a")]);
  const grouped = { ...flat, groups: { now: 1 } };
  expect(weighCriteria(flat)).toBe(flat);
  expect(weighGroups(grouped)).toBe(grouped);
});
