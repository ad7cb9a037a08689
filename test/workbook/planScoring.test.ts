import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ScoringModel } from "#core";
import { parseModelFile } from "#core";
import type { PlannedScoring, ScoringRequest, SheetInfo, WorkbookSnapshot } from "#workbook";
import { areaAddress, parseReference, planScoring } from "#workbook";
import { readCsv } from "../support/csv";
import { cellsAfter } from "../support/planned";
import { sheetOf, snapshotOf } from "../support/snapshot";

const golden = path.join(__dirname, "../golden");
const cases = readdirSync(golden).filter((name) => existsSync(path.join(golden, name, "request.json")));

function read(name: string): { snapshot: WorkbookSnapshot; request: ScoringRequest } {
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(golden, name, file), "utf8"));
  const { model, problems } = parseModelFile(json("model.json"));
  if (model === undefined) throw new Error(JSON.stringify(problems));
  const snapshot = snapshotOf([sheetOf("Our data", readCsv(`test/golden/${name}/input.csv`))]);
  return { snapshot, request: { ...(json("request.json") as ScoringRequest), model } };
}

function planned(snapshot: WorkbookSnapshot, request: ScoringRequest): PlannedScoring {
  const outcome = planScoring(snapshot, request);
  if (outcome.plan === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

test.each(cases)("golden case %s is planned as before", (name) => {
  const { snapshot, request } = read(name);
  const { wholePlan, problems } = planned(snapshot, request);
  const printed = `${JSON.stringify({ problems, ...wholePlan }, null, 1)}\n`;
  const file = path.join(golden, name, "plan.json");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
});

/** The workbook as a run leaves it, formulas unevaluated. */
function after(snapshot: WorkbookSnapshot, { plan }: PlannedScoring): WorkbookSnapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const touched = new Set(plan.steps.flatMap((step) => (step.do === "write" ? [step.sheet] : [])));
  for (const name of touched) {
    const old = sheets.get(name);
    const before =
      old?.cells === undefined || old.used === null
        ? []
        : [{ do: "write", sheet: name, range: areaAddress(old.used), cells: old.cells.formulas } as const];
    const cells = cellsAfter([...before, ...plan.steps], name);
    sheets.set(name, { ...sheetOf(name, cells.values), ...(old === undefined ? {} : { merges: old.merges ?? [] }) });
  }
  const names = plan.steps.flatMap((step) => (step.do === "name" ? [{ name: step.name, formula: step.refersTo }] : []));
  const tierRules = plan.steps.flatMap((step) =>
    step.do === "rules" && step.own !== true
      ? step.rules.map((rule, i) => ({ id: String(i), equals: rule.equals, fill: rule.fill }))
      : [],
  );
  return { ...snapshot, sheets: [...sheets.values()], names, tierRules };
}

test.each(cases)("a second run of %s has nothing to change", (name) => {
  const { snapshot, request } = read(name);
  const again = planned(after(snapshot, planned(snapshot, request)), request);
  expect(again.plan.steps).toEqual([]);
});

test.each(cases)("a second run of %s without the model file takes the model from its sheet", (name) => {
  const { snapshot, request } = read(name);
  const { model, ...rest } = request;
  const again = planned(after(snapshot, planned(snapshot, request)), rest);
  expect(again.modelSource).toBe("sheet");
  expect(again.model).toEqual(model);
});

function withModel(snapshot: WorkbookSnapshot, edit: (model: ScoringModel) => ScoringModel, request: ScoringRequest) {
  if (request.model === undefined) throw new Error("no model");
  return planScoring(snapshot, { ...request, model: edit(request.model) });
}

test("an edited model sheet is not overwritten by a model file without force", () => {
  const { snapshot, request } = read("messy");
  const scored = after(snapshot, planned(snapshot, request));
  const edited = scored.sheets.map((sheet): SheetInfo => {
    if (sheet.name !== "GTM Model" || sheet.cells === undefined) return sheet;
    const values = sheet.cells.values.map((row) => row.map((cell) => (cell === 60 ? 61 : cell)));
    return { ...sheet, cells: { ...sheet.cells, values } };
  });
  const other = (model: ScoringModel): ScoringModel => ({ ...model, name: "another" });
  const refused = withModel({ ...scored, sheets: edited }, other, request);
  expect(refused.problems).toMatchObject([{ severity: "error", code: "workbook/model-edited" }]);
  expect(withModel({ ...scored, sheets: edited }, other, { ...request, force: true }).plan).toBeDefined();
  expect(withModel(scored, other, request).plan).toBeDefined();
});

test("a user's own sheet called GTM Model is not touched", () => {
  const { snapshot, request } = read("messy");
  const own = sheetOf("GTM Model", [["my own notes"]]);
  const { wholePlan } = planned({ ...snapshot, sheets: [...snapshot.sheets, own] }, request);
  const sheets = new Set(wholePlan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  expect([...sheets].sort()).toEqual(["GTM Budget", "GTM Model 2", "GTM Scores", "Our data"]);
});

test("taken columns are passed over and said so, and no filled cell is written", () => {
  const { snapshot, request } = read("messy");
  const [sheet] = snapshot.sheets;
  if (sheet?.cells === undefined) throw new Error("no sheet");
  const rows = sheet.cells.values.map((row, i) => [...row, "", i === 5 ? "mine" : ""]);
  const taken = { ...snapshot, sheets: [sheetOf("Our data", rows)] };
  const stated = { ...request, range: "'Our data'!A3:G10" };
  const { wholePlan, problems } = planned(taken, stated);
  expect(problems.map((found) => found.code)).toContain("workbook/columns-taken");
  const writes = wholePlan.steps.flatMap((step) =>
    step.do === "write" && step.sheet === "Our data" ? [step.range] : [],
  );
  expect(writes.map((range) => parseReference(range)?.area.left)).toEqual([9, 10, 11, 12]);
});

test("another range needs force, and then the first keeps its results as values", () => {
  const { snapshot, request } = read("messy");
  const second = sheetOf("Second", readCsv("test/golden/messy/input.csv"));
  const scored = after(snapshot, planned(snapshot, request));
  const both = { ...scored, sheets: [...scored.sheets, second] };
  const other = { ...request, range: "Second!A3:G10" };
  const refused = planScoring(both, other).problems.filter((found) => found.severity === "error");
  expect(refused.map((found) => found.code)).toEqual(["workbook/other-range"]);
  const { plan } = planned(both, { ...other, force: true });
  const frozen = plan.steps.filter((step) => step.do === "write" && step.sheet === "Our data");
  expect(JSON.stringify(frozen)).not.toMatch(/INDEX/);
});

test("the language of the sheets is kept when a colleague's surface speaks another", () => {
  const { snapshot, request } = read("messy-zh");
  const scored = after(snapshot, planned(snapshot, request));
  const again = planned(scored, { ...request, language: "en" });
  expect(again.language).toBe("zh");
  expect(again.problems.map((found) => found.code)).toContain("workbook/kept-language");
  expect(planned(scored, { ...request, language: "en", sheetLanguage: "en" }).language).toBe("en");
});

test("a missing column is an error that names it, and nothing is planned", () => {
  const { snapshot, request } = read("messy");
  const outcome = withModel(
    snapshot,
    (model) => ({ ...model, criteria: model.criteria.map((c) => ({ ...c, column: `${c.column}?` })) }),
    request,
  );
  expect(outcome.plan).toBeUndefined();
  expect(outcome.problems.filter((found) => found.severity === "error").length).toBe(5);
});

test("formulas hold no function newer than Excel 2019 and none that is volatile", () => {
  const { snapshot, request } = read("messy");
  const text = JSON.stringify(planned(snapshot, request).wholePlan);
  expect(text).not.toMatch(
    /\b(LET|LAMBDA|XLOOKUP|XMATCH|FILTER|SORT|UNIQUE|SEQUENCE|OFFSET|INDIRECT|NOW|TODAY|RAND)\(/,
  );
});
