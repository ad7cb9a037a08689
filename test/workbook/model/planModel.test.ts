import { planModel } from "#workbook";
import { messyModel } from "../../support/messy";
import { cellsAfter } from "../../support/planned";

const options = { sheet: "GTM Model", language: "en", live: true } as const;
const formats = new Map([["Win rate", "percent" as const]]);
const planned = planModel(messyModel(), { ...options, formats });
const rows = cellsAfter(planned.steps, "GTM Model").values;
const criteria = rows.findIndex((row) => row[0] === "Criterion");

test("each criterion's references point at its own row", () => {
  planned.refs.criteria.forEach((refs, i) => {
    const row = criteria + 2 + i;
    expect([refs.label, refs.share, refs.low, refs.high]).toEqual(
      ["A", "F", "I", "J"].map((column) => `'GTM Model'!$${column}$${row}`),
    );
  });
});

test("points have vectors of exactly their number, other scales none", () => {
  expect(planned.refs.criteria.map((refs) => [refs.at, refs.value])).toEqual([
    ["", ""],
    [`'GTM Model'!$O$${criteria + 3}:$R$${criteria + 3}`, `'GTM Model'!$U$${criteria + 3}:$X$${criteria + 3}`],
    ["", ""],
    ["", ""],
    [`'GTM Model'!$O$${criteria + 6}:$Q$${criteria + 6}`, `'GTM Model'!$U$${criteria + 6}:$W$${criteria + 6}`],
  ]);
});

test("the scale of a percent column is shown in percents", () => {
  const row = criteria + 5;
  expect(planned.steps).toContainEqual({
    do: "format",
    sheet: "GTM Model",
    range: `I${row}:J${row}`,
    format: { numberFormat: "0.0%" },
  });
});

test("shares and checks are formulas when live, values when not", () => {
  const plain = cellsAfter(planModel(messyModel(), { ...options, live: false, formats }).steps, "GTM Model").values;
  const cell = (cells: typeof rows, column: number) => cells[criteria + 1]?.[column];
  expect(String(cell(rows, 5))).toMatch(/^=IF\(E\d+=0,0,E\d+\/SUMIF/);
  expect(cell(plain, 5)).toBeCloseTo(0.24, 12);
  expect(cell(plain, 11)).toBe("");
});

test("text that looks like a formula stays text", () => {
  const model = messyModel();
  const criteriaWith = model.criteria.map((criterion) => ({ ...criterion, label: { en: "=1+1", zh: "+x" } }));
  const { steps } = planModel({ ...model, criteria: criteriaWith }, { ...options, formats });
  const write = steps.find((step) => step.do === "write");
  expect(write?.do === "write" ? write.cells[criteria + 1]?.slice(0, 2) : []).toEqual(["'=1+1", "'+x"]);
});

test("a suggested model says so at the top and in each row", () => {
  const model = messyModel();
  const suggested = { ...model, criteria: model.criteria.map((criterion) => ({ ...criterion, suggested: true })) };
  const cells = cellsAfter(planModel(suggested, { ...options, formats }).steps, "GTM Model").values;
  expect(String(cells[1]?.[0])).toMatch(/^SUGGESTED MODEL/);
  expect(cells[criteria + 1]?.[12]).toBe("suggested, review");
});
