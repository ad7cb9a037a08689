import type { ScoreDone } from "#actions";
import { problem } from "#core";
import { endOf, mayForce, type RunEnd, type RunState } from "../../../src/taskpane/state/run";

const outcome = { done: true, changes: 3 } as unknown as ScoreDone;
const undone = { done: true, kept: [] };
const merged = problem("error", "grid/merged", "B4", { cells: "B4:C4" });
const other = problem("error", "workbook/other-range", "", { scored: "Data!A1:C4", range: "Data!E1:G4" });
const note = problem("warning", "weights/scaled", "", { sum: 90 });
const error = { what: "Could not write.", why: "Protected.", todo: "Unprotect." };

test.each<[string, RunEnd, RunState]>([
  ["that scored shows the outcome", { type: "scored", outcome }, { phase: "done", outcome }],
  [
    "that was stopped shows the problems",
    { type: "scored", outcome: { done: false, problems: [merged], language: "en" } },
    { phase: "stopped", task: "score", problems: [merged] },
  ],
  ["that Excel refused shows the error", { type: "failed", error }, { phase: "failed", error }],
  ["that the user stopped says so", { type: "cancelled" }, { phase: "cancelled" }],
  ["that was undone says so", { type: "undone", outcome: undone }, { phase: "undone", outcome: undone }],
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
])("a run %s", (_name, end, expected) => {
  expect(endOf(end, "score")).toEqual(expected);
});

test.each([
  ["a question alone may be answered with go on", [other, note], true],
  ["an error beside it may not", [other, merged], false],
  ["notes alone ask nothing", [note], false],
])("%s", (_name, problems, expected) => {
  expect(mayForce(problems)).toBe(expected);
});
