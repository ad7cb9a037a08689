import fc from "fast-check";
import { fingerprintOf } from "../../../src/workbook/model/fingerprint";
import { messyModel } from "../../support/messy";
import { anyModel } from "../../support/models";

test("equal models have equal fingerprints of eight hexadecimal digits", () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      expect(fingerprintOf(structuredClone(model))).toBe(fingerprintOf(model));
      expect(fingerprintOf(model)).toMatch(/^[0-9a-f]{8}$/);
    }),
  );
});

test("a weight changed by one changes it, the order of floors does not", () => {
  const model = messyModel();
  const [first, ...rest] = model.criteria;
  if (first === undefined || model.budget === undefined) throw new Error("no criterion");
  const heavier = { ...model, criteria: [{ ...first, weight: first.weight + 1 }, ...rest] };
  expect(fingerprintOf(heavier)).not.toBe(fingerprintOf(model));
  const floors = (amounts: Record<string, number>) => ({ ...model, budget: { ...model.budget, floors: amounts } });
  expect(fingerprintOf(floors({ a: 1, b: 2 }) as typeof model)).toBe(
    fingerprintOf(floors({ b: 2, a: 1 }) as typeof model),
  );
});
