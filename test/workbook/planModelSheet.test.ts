import { hasErrors } from "#core";
import { parseModelSheet, planModelSheet } from "#workbook";
import { messyModel, messySnapshot } from "../support/messy";
import { cellsAfter } from "../support/planned";

test("the model alone is written, and read back as it was", () => {
  const { plan, problems } = planModelSheet(messySnapshot(), messyModel(), "zh");
  expect(hasErrors(problems)).toBe(false);
  const parsed = parseModelSheet(cellsAfter(plan?.steps ?? [], "GTM Model"), "GTM Model");
  expect(parsed.model).toEqual(messyModel());
  expect(parsed.language).toBe("zh");
  expect(plan?.steps.every((step) => !("sheet" in step) || step.sheet === "GTM Model")).toBe(true);
});

test("a model with errors is not written", () => {
  const { plan, problems } = planModelSheet(messySnapshot(), { ...messyModel(), criteria: [] }, "en");
  expect(plan).toBeUndefined();
  expect(problems.map((found) => found.code)).toContain("model/no-criteria");
});
