import { inspectWorkbook } from "#actions";
import { smallModel, smallTable } from "../support/smallTable";
import { edit, openData, score } from "../support/scoredBook";
import type { OpenWorkbook } from "../../src/host";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData(smallTable);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
});
afterEach(() => workbook.close());

test("an inspection says what a run would act on and writes nothing", async () => {
  const before = Buffer.from(await workbook.save());
  const found = await inspectWorkbook({ language: "en" });
  expect(found).toMatchObject({ modelSource: "suggested", scored: false, language: "en", grid: { sheet: "Data" } });
  expect(found.inputs).toEqual([{ sheet: "Data", area: found.grid?.area }]);
  expect(before.equals(Buffer.from(await workbook.save()))).toBe(true);
});

test("after a run the model comes from its sheet, which is watched as well", async () => {
  await score(workbook, { language: "en", model: smallModel });
  const found = await inspectWorkbook({ language: "en" });
  expect(found).toMatchObject({ modelSource: "sheet", scored: true });
  expect(found.model?.criteria.map(({ id }) => id)).toEqual(smallModel.criteria.map(({ id }) => id));
  expect(found.inputs.map(({ sheet }) => sheet)).toEqual(["Data", "GTM Model"]);
});

test("another range can be looked at without a question", async () => {
  await score(workbook, { language: "en" });
  await edit(
    workbook,
    (sheet) =>
      void (sheet.getRange("N1:O3").values = [
        ["Industry", "Size"],
        ["Ships", 3],
        ["Planes", 9],
      ]),
  );
  const found = await inspectWorkbook({ language: "en", range: "Data!N1:O3" });
  expect(found.grid?.names).toEqual(["Ships", "Planes"]);
  expect(found.scored).toBe(false);
});

test("where nothing can be scored the problems say why, and a change anywhere is worth another look", async () => {
  const found = await inspectWorkbook({ language: "en", range: "Data!Z90" });
  expect(found.grid).toBeUndefined();
  expect(found.inputs).toMatchObject([{ sheet: "Data", area: { top: 0, left: 0 } }]);
  expect(found.problems.map(({ code }) => code)).toContain("grid/no-header");
});
