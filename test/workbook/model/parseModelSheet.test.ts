import fc from "fast-check";
import { languages } from "#text";
import { parseModelSheet, planModel } from "#workbook";
import type { CellValue, SheetCells } from "#workbook";
import { anyModel } from "../../support/models";
import { cellsAfter } from "../../support/planned";

const options = { sheet: "GTM Model", formats: new Map(), live: true } as const;

test.each(languages)("the sheet planned in %s gives the model back, whatever the model", (language) => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const cells = cellsAfter(planModel(model, { ...options, language }).steps, "GTM Model");
      const parsed = parseModelSheet(cells, "GTM Model");
      expect(parsed.problems).toEqual([]);
      expect(parsed.model).toEqual(model);
      expect(parsed.language).toBe(language);
    }),
  );
});

test("an industry and a tier called __proto__ keep their floor, cap, lock and share on the sheet", () => {
  const [model] = fc.sample(anyModel, { numRuns: 1, seed: 7 });
  if (model === undefined) throw new Error("no sample");
  const own = (amount: number): Record<string, number> => Object.fromEntries([["__proto__", amount]]);
  const tiers = [{ id: "__proto__", label: { en: "One", zh: "一" } }];
  const budget = { total: 9, unit: 1, reserve: 0, shares: own(1), floors: own(2), caps: own(3), locks: own(4) };
  const cells = cellsAfter(
    planModel({ ...model, gates: [], tiers, budget }, { ...options, language: "en" }).steps,
    "GTM Model",
  );
  const parsed = parseModelSheet(cells, "GTM Model").model?.budget;
  expect([parsed?.shares, parsed?.floors, parsed?.caps, parsed?.locks].map((x) => Object.entries(x ?? {}))).toEqual(
    [1, 2, 3, 4].map((amount) => [["__proto__", amount]]),
  );
});

function sampleCells(edit: (rows: CellValue[][]) => void): SheetCells {
  const [model] = fc.sample(anyModel, { numRuns: 1, seed: 7 });
  if (model === undefined) throw new Error("no sample");
  const cells = cellsAfter(planModel(model, { ...options, language: "en" }).steps, "GTM Model");
  const rows = cells.values.map((row) => [...row]);
  edit(rows);
  return { ...cells, values: rows };
}
const weightCell = (rows: CellValue[][]): [number, number] => {
  const header = rows.findIndex((row) => row[0] === "Criterion");
  return [header + 1, rows[header]?.indexOf("Weight") ?? -1];
};

test("a weight that is text is reported with its cell", () => {
  const cells = sampleCells((rows) => {
    const [row, column] = weightCell(rows);
    const line = rows[row];
    if (line !== undefined) line[column] = "a lot";
  });
  const { problems } = parseModelSheet(cells, "GTM Model");
  expect(problems).toMatchObject([{ severity: "error", code: "file/type", where: "'GTM Model'!E6" }]);
});

test("an unknown direction is reported with its cell", () => {
  const cells = sampleCells((rows) => {
    const [row] = weightCell(rows);
    const line = rows[row];
    if (line !== undefined) line[6] = "sideways";
  });
  expect(parseModelSheet(cells, "GTM Model").problems).toMatchObject([
    { code: "file/choice", where: "'GTM Model'!G6", detail: { found: "sideways" } },
  ]);
});

test("a sheet whose criteria title was deleted says which section is missing", () => {
  const cells = sampleCells((rows) => {
    for (const row of rows) if (row[0] === "Criteria") row[0] = "";
  });
  expect(parseModelSheet(cells, "GTM Model").problems).toMatchObject([
    { code: "model/section-missing", detail: { section: "criteria" } },
  ]);
});

test("words of the other language are understood", () => {
  const cells = sampleCells((rows) => {
    const [row] = weightCell(rows);
    const line = rows[row];
    if (line !== undefined) line[6] = "越小越好";
  });
  expect(parseModelSheet(cells, "GTM Model").model?.criteria[0]?.direction).toBe("cost");
});

test("the place of a path is the cell that holds it", () => {
  const { place } = parseModelSheet(
    sampleCells(() => undefined),
    "GTM Model",
  );
  expect(place("criteria[0].weight")).toBe("'GTM Model'!E6");
  expect(place("criteria[0].scale")).toBe("'GTM Model'!H6");
  expect(place("nothing")).toBe("'GTM Model'");
});
