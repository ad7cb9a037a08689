import type { ScoreOutcome } from "#actions";
import { problem } from "#core";
import { idle, industryCount, mayForce, reduce, type PaneEvent, type PaneState } from "../../src/taskpane/state";

const done = {
  done: true,
  target: { sheet: "Data", range: "A1:C4" },
  tiers: [
    { id: "A", label: "A Key", count: 2 },
    { id: "insufficient", label: "Insufficient data", count: 1 },
  ],
  problems: [],
  language: "en",
} as unknown as Extract<ScoreOutcome, { done: true }>;
const merged = problem("error", "grid/merged", "B4", { cells: "B4:C4" });
const other = problem("error", "workbook/other-range", "", { scored: "Data!A1:C4", range: "Data!E1:G4" });
const note = problem("warning", "weights/scaled", "", { sum: 90 });
const error = { what: "Could not write.", why: "Protected.", todo: "Unprotect." };

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, idle);
const started: PaneEvent = { type: "started", task: "score" };

test.each<[string, PaneEvent, PaneState]>([
  ["that scored shows the outcome", { type: "scored", outcome: done }, { phase: "done", outcome: done }],
  [
    "that was stopped shows the problems",
    { type: "scored", outcome: { done: false, problems: [merged], language: "en" } },
    { phase: "stopped", task: "score", problems: [merged] },
  ],
  ["that Excel refused shows the error", { type: "failed", error }, { phase: "failed", error }],
  ["that was undone says so", { type: "undone", restored: true }, { phase: "undone", restored: true }],
  [
    "that counted formulas asks",
    { type: "counted", found: { count: 2, cells: 5, problems: [] } },
    { phase: "asking", count: 2, cells: 5 },
  ],
  [
    "that found formulas without a result does not ask",
    { type: "counted", found: { count: 2, cells: 5, problems: [merged] } },
    { phase: "stopped", task: "score", problems: [merged] },
  ],
  [
    "that froze formulas says how many",
    { type: "frozen", outcome: { done: true, count: 2, cells: 5, problems: [] } },
    { phase: "frozen", count: 2 },
  ],
  [
    "that could not freeze shows the problems",
    { type: "frozen", outcome: { done: false, count: 2, cells: 5, problems: [merged] } },
    { phase: "stopped", task: "score", problems: [merged] },
  ],
])("a run %s", (_name, event, expected) => {
  expect(after(started, event)).toEqual(expected);
});

test("what the ribbon starts while a run is on its way takes the pane over", () => {
  expect(after(started, { type: "started", task: "undo" })).toEqual({ phase: "running", task: "undo" });
});

test("a question that is answered with no is gone, and nothing else is", () => {
  const asking = after(started, { type: "counted", found: { count: 2, cells: 5, problems: [] } });
  expect(reduce(asking, { type: "declined" })).toBe(idle);
  const running = after(started);
  expect(reduce(running, { type: "declined" })).toBe(running);
});

test("an answer that nobody waits for changes nothing", () => {
  expect(after({ type: "scored", outcome: done })).toBe(idle);
});

test("a new run clears what the last one left", () => {
  expect(after(started, { type: "failed", error }, started)).toEqual({ phase: "running", task: "score" });
});

test.each([
  ["a question alone", [other, note], true],
  ["a question beside an error", [other, merged], false],
  ["warnings alone", [note], false],
])("going on anyway is offered for %s: %#", (_name, problems, expected) => {
  expect(mayForce(problems)).toBe(expected);
});

test("industries without enough data count as looked at", () => {
  expect(industryCount(done)).toBe(3);
});
