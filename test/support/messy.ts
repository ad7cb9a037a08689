import { readFileSync } from "node:fs";
import path from "node:path";
import type { ScoringModel } from "#core";
import { parseModelFile } from "#core";
import type { PlannedScoring, ScoringRequest, WorkbookSnapshot } from "#workbook";
import { planScoring } from "#workbook";
import { readCsv } from "./csv";
import { sheetOf, snapshotOf } from "./snapshot";

/** The golden case "messy": text numbers, missing cells, odd names, a totals row, two gates. */
export function messyModel(): ScoringModel {
  const file = path.join(__dirname, "../golden/messy/model.json");
  const { model, problems } = parseModelFile(JSON.parse(readFileSync(file, "utf8")));
  if (model === undefined) throw new Error(JSON.stringify(problems));
  return model;
}

export function messySnapshot(): WorkbookSnapshot {
  return snapshotOf([sheetOf("Our data", readCsv("test/golden/messy/input.csv"))]);
}

export function planMessy(request: Partial<ScoringRequest> = {}, snapshot = messySnapshot()): PlannedScoring {
  const outcome = planScoring(snapshot, { language: "en", model: messyModel(), ...request });
  if (outcome.plan === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}
