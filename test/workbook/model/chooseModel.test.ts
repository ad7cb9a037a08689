import type { ScoringModel } from "#core";
import { planModel } from "#workbook";
import type { CellValue } from "#workbook";
import { chooseModel } from "../../../src/workbook/model/chooseModel";
import { messyModel } from "../../support/messy";
import { cellsAfter } from "../../support/planned";
import { sheetOf } from "../../support/snapshot";

const options = { sheet: "GTM Model", formats: new Map(), live: true } as const;

/** A workbook that carries the model, after somebody replaced one value by another. */
function ours(model: ScoringModel, language: "en" | "zh", from?: CellValue, to?: CellValue) {
  const { steps, area } = planModel(model, { ...options, language });
  const values = cellsAfter(steps, "GTM Model").values.map((row) =>
    row.map((cell) => (cell === from && to !== undefined ? to : cell)),
  );
  return { sheets: { model: { sheet: sheetOf("GTM Model", values), area } }, columns: {} };
}
const none = { sheets: {}, columns: {} };
const renamed = { ...messyModel(), name: "another" };

test("without a sheet and without a file there is no model yet", () => {
  expect(chooseModel(none, { language: "zh" })).toEqual({ source: "suggested", language: "zh", problems: [] });
});

test("the sheet's model counts where none is given, in the sheet's language", () => {
  const choice = chooseModel(ours(messyModel(), "zh"), { language: "en" });
  expect([choice.source, choice.language, choice.model]).toEqual(["sheet", "zh", messyModel()]);
  expect(choice.problems.map((found) => found.code)).toEqual(["workbook/kept-language"]);
  expect(choice.place?.("criteria[0].weight")).toBe("'GTM Model'!E6");
});

test("a language that the user chose counts more than the sheet's", () => {
  expect(chooseModel(ours(messyModel(), "zh"), { language: "zh", sheetLanguage: "en" }).language).toBe("en");
});

test.each([
  ["an untouched sheet is replaced", undefined, undefined, renamed, false, []],
  ["an edited sheet is not", 60, 61, renamed, false, ["workbook/model-edited"]],
  ["an edited sheet is with force", 60, 61, renamed, true, []],
  ["a sheet that can no longer be read counts as edited", 60, "sixty", renamed, false, ["workbook/model-edited"]],
  ["an edit that is the given model is no conflict", "Messy but real", "another", renamed, false, []],
])("%s", (_, from, to, model, force, codes) => {
  const choice = chooseModel(ours(messyModel(), "en", from, to), { language: "en", model, force });
  expect(choice.problems.map((found) => found.code)).toEqual(codes);
  expect([choice.source, choice.model]).toEqual(["given", model]);
});

test("a sheet with an error gives no model but its problem with the cell", () => {
  const choice = chooseModel(ours(messyModel(), "en", 60, "sixty"), { language: "en" });
  expect(choice.model).toBeUndefined();
  expect(choice.problems).toMatchObject([{ severity: "error", where: "'GTM Model'!E6" }]);
});

test("an edit that the user has seen may be replaced without a question, one after that may not", () => {
  const seen = chooseModel(ours(messyModel(), "en", 60, 61), { language: "en" }).model;
  if (seen === undefined) throw new Error("no model on the sheet");
  const codes = (to: number) =>
    chooseModel(ours(messyModel(), "en", 60, to), { language: "en", model: renamed, seen }).problems.map((p) => p.code);
  expect(codes(61)).toEqual([]);
  expect(codes(62)).toEqual(["workbook/model-edited"]);
});
