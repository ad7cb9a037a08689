import type { Inspection, ScoreDone } from "#actions";
import { problem } from "#core";
import type { Event, State } from "../../../src/taskpane/state/state";
import { initial, modelOf, reduce } from "../../../src/taskpane/state/state";
import { smallModel } from "../../support/smallTable";

const inspection: Inspection = {
  model: smallModel,
  modelSource: "suggested",
  problems: [],
  language: "en",
  scored: false,
  inputs: [],
};
const edited = { ...smallModel, name: "edited" };
const grid = { names: ["Banking"] } as unknown as ScoreDone["grid"];
const done = (changes: number): Event => ({
  type: "scored",
  outcome: { done: true, grid, model: edited, changes } as unknown as ScoreDone,
});
const started: Event = { type: "started", task: "score" };
const read: Event = { type: "read", inspection };

const after = (...events: Event[]): State => events.reduce(reduce, initial);

test("a reading is shown, and stays in sight while the workbook is read again", () => {
  const state = after(read, { type: "reading" });
  expect(state.reading).toEqual({ status: "read", inspection });
  expect(modelOf(state)).toBe(smallModel);
});

test.each([
  ["opens on the results when the range can be scored", inspection, "results"],
  [
    "opens on the data when something must be mended first",
    { ...inspection, problems: [problem("error", "grid/merged", "B4", { cells: "B4:C4" })] },
    "data",
  ],
])("the first reading %s", (_name, found, view) => {
  expect(after({ type: "read", inspection: found }).view).toBe(view);
});

test("a later reading leaves the user where they are", () => {
  const broken = { ...inspection, problems: [problem("error", "grid/merged", "B4", { cells: "B4:C4" })] };
  expect(after(read, { type: "viewed", view: "budget" }, { type: "read", inspection: broken }).view).toBe("budget");
});

test("an edit is a draft until it is discarded", () => {
  const state = after(read, { type: "edited", model: edited });
  expect(modelOf(state)).toBe(edited);
  expect(modelOf(reduce(state, { type: "discarded" }))).toBe(smallModel);
});

test("a run that wrote makes the draft the workbook's own model", () => {
  const state = after(read, { type: "edited", model: edited }, { type: "changedOutside" }, started, done(4));
  expect(state).toMatchObject({ draft: undefined, outdated: false, undoable: true, view: "results" });
  expect(modelOf(state)).toBe(edited);
  expect(state.reading).toMatchObject({ inspection: { scored: true, modelSource: "sheet", grid } });
});

test("a run that had nothing to write leaves the earlier one to be undone", () => {
  const once = after(read, started, done(4));
  expect([started, done(0)].reduce(reduce, once).undoable).toBe(true);
  expect(after(read, started, done(0)).undoable).toBe(false);
});

test("a run that is stopped keeps the draft", () => {
  const stopped: Event = { type: "scored", outcome: { done: false, problems: [], language: "en" } };
  expect(after(read, { type: "edited", model: edited }, started, stopped).draft).toBe(edited);
});

test("what is undone cannot be undone again", () => {
  const undone: Event = { type: "undone", outcome: { done: true, kept: [] } };
  expect(after(read, started, done(4), { type: "started", task: "undo" }, undone)).toMatchObject({
    undoable: false,
    run: { phase: "undone" },
  });
});

test("scoring from the budget shows the budget", () => {
  expect(after(read, { type: "viewed", view: "budget" }, started, done(1)).view).toBe("budget");
});

test("what the ribbon starts while a run is on its way takes the pane over", () => {
  expect(after(started, { type: "started", task: "undo" }).run).toEqual({ phase: "running", task: "undo", part: 0 });
});

test("a task that ends when none runs changes nothing, nor does its progress", () => {
  expect(after(read, done(2), { type: "progressed", part: 0.5 })).toEqual(after(read));
});

test("progress is that of the run", () => {
  expect(after(started, { type: "progressed", part: 0.5 }).run).toMatchObject({ part: 0.5 });
});

test("a message that was read goes away, a run does not", () => {
  const error = { what: "", why: "", todo: "" };
  expect(after({ type: "refused", error }, { type: "dismissed" }).run).toEqual({ phase: "idle" });
  expect(after(started, { type: "dismissed" }).run.phase).toBe("running");
});

test("while a range is chosen the selection is shown; using it forgets the draft of the other", () => {
  const picking = after(
    read,
    { type: "edited", model: edited },
    { type: "picking", on: true },
    { type: "selected", selection: "Data!B2" },
  );
  expect(picking.picking).toBe("Data!B2");
  expect(reduce(picking, { type: "picked", range: "Data!B2" })).toMatchObject({
    range: "Data!B2",
    picking: undefined,
    draft: undefined,
  });
});

test("a selection nobody asked for is not shown", () => {
  expect(after({ type: "selected", selection: "Data!B2" }).picking).toBeUndefined();
});

test("somebody's change makes what was read out of date, a new reading does not keep it so", () => {
  expect(after(read, { type: "changedOutside" }).outdated).toBe(true);
  expect(after(read, { type: "changedOutside" }, read).outdated).toBe(false);
});
