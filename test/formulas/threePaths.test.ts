import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { ScoreDone, ScoreRequest } from "#actions";
import { parseModelFile } from "#core";
import { openXlsx } from "../../src/host/xlsx";
import { readCsv } from "../support/csv";
import { convertAllWithLibreOffice, testWithLibreOffice } from "../support/libreOffice";
import { scaleCase } from "../support/scaleCases";
import type { Cells } from "../support/scoredBook";
import { openData, score } from "../support/scoredBook";
import { bookResults, coreResults, differences } from "../support/scoringResults";

interface Case {
  readonly cells: Cells;
  readonly request: ScoreRequest;
}

function fileCase(csv: string, language: "en" | "zh", modelFile?: string): Case {
  const cells = readCsv(csv);
  if (modelFile === undefined) return { cells, request: { language } };
  const { model } = parseModelFile(JSON.parse(readFileSync(path.join(__dirname, "../..", modelFile), "utf8")));
  if (model === undefined) throw new Error(`${modelFile} is no model`);
  return { cells, request: { language, model } };
}

const oddCells: Cells = [
  ["Industry", "Size", "Kind"],
  ["　零售", 40, "old"],
  ["line\nbreak", 900, "new\u00a0 "],
  ["nb\u00a0space", 500, "new"],
  ["合　计", 1440, ""],
  ["Total\u00a0", 1440, ""],
  ["Energy", 700, "　old"],
];
const rating = { kind: "goalposts", low: 0, high: 1000 };
const oddRequest: ScoreRequest = {
  language: "en",
  ...parseModelFile({
    version: 1,
    criteria: [
      { id: "size", column: "Size", weight: 1, scale: rating },
      { id: "later", column: "Not yet there", weight: 0, scale: rating },
    ],
    gates: [
      { column: "Kind", equals: "New", capTier: "B" },
      { column: "Industry", equals: "energy", capTier: "C", reason: "Not our trade" },
    ],
    budget: { total: 1000000 },
  }),
};

const cases: Record<string, Case> = {
  "94 US industries": fileCase("samples/us-industries.csv", "en", "samples/us-industries.model.json"),
  "a dozen Chinese industries with the suggested model": fileCase("samples/行业示例.csv", "zh"),
  "odd spaces, a red line on the name, a column of weight 0 that is not there": {
    cells: oddCells,
    request: oddRequest,
  },
  "a messy sheet": fileCase("test/golden/messy/input.csv", "en", "test/golden/messy/model.json"),
};
const seeds = [1, 2, 3, 5, 8, 13, 21, 34];
for (const seed of seeds) {
  for (const { cells, model } of fc.sample(scaleCase, { seed, numRuns: 1 }))
    cases[`every kind of scale, seed ${seed}`] = { cells, request: { language: seed % 2 === 0 ? "zh" : "en", model } };
}

interface Run {
  readonly done: ScoreDone;
  readonly saved: Uint8Array;
}
const runs = new Map<string, Run>();

test.each(Object.keys(cases))("core, the live formulas and the saved cells agree on %s", async (name) => {
  const found = cases[name];
  if (found === undefined) throw new Error(name);
  const workbook = await openData(found.cells);
  const done = await score(workbook, found.request);
  const saved = await workbook.save();
  runs.set(name, { done, saved });
  expect(done.live).toBe(true);
  expect(Object.keys(coreResults(done).workings).length).toBeGreaterThan(1);
  expect(differences(bookResults(workbook.book, done), coreResults(done))).toEqual([]);
  expect(differences(bookResults(await openXlsx(saved), done), coreResults(done))).toEqual([]);
  workbook.close();
});

testWithLibreOffice("LibreOffice recalculates every saved file to the same numbers and words", async () => {
  expect([...runs.keys()]).toEqual(Object.keys(cases));
  const converted = await convertAllWithLibreOffice(
    [...runs.values()].map((run) => run.saved),
    "xlsx",
  );
  const found = await Promise.all(
    [...runs].map(async ([name, { done }], i) => {
      const book = await openXlsx(converted[i] ?? new Uint8Array());
      return differences(bookResults(book, done), coreResults(done)).map((line) => `${name}: ${line}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});
