import { scoreWorkbook, writeModel } from "#actions";
import { hasErrors } from "#core";
import { messyModel } from "../support/messy";
import { openData } from "../support/scoredBook";
import { readCsv } from "../support/csv";

test("a workbook that carries its model is scored by it", async () => {
  const workbook = await openData(readCsv("test/golden/messy/input.csv"));
  Object.assign(globalThis, { Excel: workbook.Excel });
  expect(hasErrors(await writeModel(messyModel(), "en"))).toBe(false);
  const outcome = await scoreWorkbook({ language: "zh" });
  if (!outcome.done) throw new Error(JSON.stringify(outcome.problems));
  expect([outcome.modelSource, outcome.language, outcome.model]).toEqual(["sheet", "en", messyModel()]);
  workbook.close();
});
