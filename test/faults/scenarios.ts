import {
  countFrozen,
  freezeForSharing,
  inspectWorkbook,
  scoreWorkbook,
  selectedRange,
  selectRange,
  undoLastRun,
  watchInputs,
  writeModel,
} from "#actions";
import type { ScoringModel } from "#core";
import type { OpenWorkbook } from "../../src/host";
import { createUniverCalculator } from "../../src/host/engine";
import { withOurFunctions } from "../support/ourCalculator";
import { edit } from "../support/scoredBook";
import { smallModel } from "../support/smallTable";
import { edited, userBook } from "./userBook";

/** Something the product does, from a workbook on. */
export interface Scenario {
  readonly bytes: () => Promise<Uint8Array>;
  /** What happens undisturbed before, in the same session. */
  readonly before?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /** True for an undo: doing it once more brings back contents, and looks as far as they were ours. */
  readonly undo?: boolean;
  readonly calculator?: typeof createUniverCalculator;
}

const [size, growth] = smallModel.criteria;
const model: ScoringModel = {
  ...smallModel,
  criteria: smallModel.criteria.slice(0, 2),
  groups: { now: 1, future: 1 },
};
/** Another layout, other tiers, other words. */
const { nameColumn: _none, ...anyName } = model;
const otherModel: ScoringModel = {
  ...anyName,
  criteria: size === undefined || growth === undefined ? [] : [growth],
  groups: { future: 1 },
  tiers: [
    { id: "one", min: 5, label: { en: "First", zh: "第一" } },
    { id: "two", label: { en: "Second", zh: "第二" } },
  ],
  gates: [],
  budget: { total: 100, unit: 1, reserve: 0, shares: { one: 0.7, two: 0.3 }, floors: {}, caps: {}, locks: {} },
};

/** Made when it is first asked for, and not before: whatever acts on a workbook owns the page's `Excel` meanwhile. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const user = once(userBook);
const scored = once(async () => edited(await user(), () => scoreWorkbook({ language: "en", model })));
const after = (act: (workbook: OpenWorkbook) => Promise<unknown>, from = scored) =>
  once(async () => edited(await from(), act));
const longer = (workbook: OpenWorkbook): Promise<void> =>
  edit(workbook, (sheet) => {
    sheet.getRange("6:6").insert("Down" as Excel.InsertShiftDirection.down);
    sheet.getRange("A6:E6").values = [["Mining", 2e12, 0.3, 1, 500]];
  });
const shorter = (workbook: OpenWorkbook): Promise<void> =>
  edit(workbook, (sheet) => sheet.getRange("A5:E6").clear("Contents" as Excel.ClearApplyTo.contents));
const withFunctions = (workbook: OpenWorkbook): Promise<void> =>
  edit(workbook, (sheet) => (sheet.getRange("R3:R5").formulas = [["=GTMSCORE(C3:D3)"], ["=GTMSCORES(C3:D4)"], [""]]));
const filtered = (workbook: OpenWorkbook): Promise<void> =>
  edit(workbook, (sheet) => void sheet.autoFilter.apply("A2:E6"));

const other = () => scoreWorkbook({ language: "en", range: "Regions", model: otherModel, force: true });

/** As the pane does while it shows a preview. */
async function listening(): Promise<void> {
  const stop = await watchInputs(await inspectWorkbook({ language: "en" }), () => undefined);
  await stop();
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  "a first run": { bytes: user, act: () => scoreWorkbook({ language: "en", model }) },
  "a first run with a suggested model, in Chinese": { bytes: user, act: () => scoreWorkbook({ language: "zh" }) },
  "a first run beside a filter": { bytes: after(filtered, user), act: () => scoreWorkbook({ language: "en", model }) },
  "a first run in values": { bytes: user, act: () => scoreWorkbook({ language: "en", model, values: true }) },
  "a run on a table": {
    bytes: user,
    act: () => scoreWorkbook({ language: "en", range: "Regions", model: otherModel }),
  },
  "a second run on more rows": { bytes: after(longer), act: () => scoreWorkbook({ language: "en" }) },
  "a second run on fewer rows": { bytes: after(shorter), act: () => scoreWorkbook({ language: "en" }) },
  "a second run in values": { bytes: scored, act: () => scoreWorkbook({ language: "en", values: true }) },
  "a run with another model": {
    bytes: scored,
    act: () => scoreWorkbook({ language: "en", model: otherModel, force: true }),
  },
  "a run in another language": { bytes: scored, act: () => scoreWorkbook({ language: "en", sheetLanguage: "zh" }) },
  "a run on another range": { bytes: scored, act: other },
  "undo of a first run": {
    bytes: user,
    before: () => scoreWorkbook({ language: "en", model }),
    act: undoLastRun,
    undo: true,
  },
  "undo of a second run on more rows": {
    bytes: after(longer),
    before: () => scoreWorkbook({ language: "en" }),
    act: undoLastRun,
    undo: true,
  },
  "undo of a run with another model": {
    bytes: scored,
    before: () => scoreWorkbook({ language: "en", model: otherModel, force: true }),
    act: undoLastRun,
    undo: true,
  },
  "undo of a run on another range": { bytes: scored, before: other, act: undoLastRun, undo: true },
  "writing a model": { bytes: user, act: () => writeModel(model, "en") },
  "writing another model": { bytes: scored, act: () => writeModel(otherModel, "zh") },
  "freezing for sharing": {
    bytes: after(withFunctions, user),
    act: freezeForSharing,
    calculator: withOurFunctions,
  },
  "undo of freezing": {
    bytes: after(withFunctions, user),
    before: freezeForSharing,
    act: undoLastRun,
    undo: true,
    calculator: withOurFunctions,
  },
  "counting what freezing would replace": {
    bytes: after(withFunctions, user),
    act: countFrozen,
    calculator: withOurFunctions,
  },
  "listening to changes": { bytes: scored, act: listening },
  "going to a cell": {
    bytes: user,
    act: async () => {
      await selectedRange();
      await selectRange("'Li''s notes'!B2");
    },
  },
  "looking at a workbook": { bytes: scored, act: () => inspectWorkbook({ language: "en" }) },
};
