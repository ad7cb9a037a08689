import type { Inspection, RunTask, ScoreDone } from "#actions";
import { hasErrors, type ScoringModel } from "#core";
import type { ErrorText } from "#text";
import { endOf, type RunEnd, type RunState } from "./run";

export const views = ["results", "data", "model", "budget"] as const;
export type View = (typeof views)[number];

/** How far the pane has read the workbook. */
export type Reading =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: ErrorText }
  | { readonly status: "read"; readonly inspection: Inspection };

/** Everything that the pane shows; plain data. */
export interface State {
  readonly view: View;
  readonly reading: Reading;
  /** The range that the user chose, such as "Sheet1!A1:F20"; absent: the one that a run finds by itself. */
  readonly range: string | undefined;
  /** The selection while the user chooses another range, "" before it is known; absent otherwise. */
  readonly picking: string | undefined;
  /** The model as edited here and not yet written; absent: the workbook's own, or the suggested one. */
  readonly draft: ScoringModel | undefined;
  /** True when somebody changed what was read. */
  readonly outdated: boolean;
  readonly run: RunState;
  /** True when the last run wrote something that can be put back. */
  readonly undoable: boolean;
}

export type Event =
  | { readonly type: "reading" }
  | { readonly type: "read"; readonly inspection: Inspection }
  | { readonly type: "notRead"; readonly error: ErrorText }
  | { readonly type: "changedOutside" }
  | { readonly type: "viewed"; readonly view: View }
  /** The user begins to choose another range, or gives it up. */
  | { readonly type: "picking"; readonly on: boolean }
  /** Other cells are selected; "" when none are. */
  | { readonly type: "selected"; readonly selection: string }
  | { readonly type: "picked"; readonly range: string | undefined }
  | { readonly type: "edited"; readonly model: ScoringModel }
  | { readonly type: "discarded" }
  /** Excel refused something that is not a run. */
  | { readonly type: "refused"; readonly error: ErrorText }
  | { readonly type: "started"; readonly task: RunTask }
  | { readonly type: "progressed"; readonly part: number }
  /** The user answered a question with no, or has read a message. */
  | { readonly type: "dismissed" }
  | RunEnd;

export const initial: State = {
  view: "results",
  reading: { status: "loading" },
  range: undefined,
  picking: undefined,
  draft: undefined,
  outdated: false,
  run: { phase: "idle" },
  undoable: false,
};

/**
 * The state after an event. A task that ends when none runs changes nothing; one that starts takes the pane over, since
 * whatever is running will be finished first.
 *
 * @example reduce(initial, { type: "started", task: "score" }).run.phase // "running"
 */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "reading":
      // What was read stays in sight until the new reading is there.
      return state.reading.status === "read" ? state : { ...state, reading: { status: "loading" } };
    case "read":
      return read(state, event.inspection);
    case "notRead":
      return { ...state, reading: { status: "failed", error: event.error } };
    case "changedOutside":
      return { ...state, outdated: true };
    case "viewed":
      return { ...state, view: event.view };
    case "picking":
      return { ...state, picking: event.on ? "" : undefined };
    case "selected":
      return state.picking === undefined ? state : { ...state, picking: event.selection };
    case "refused":
      return state.run.phase === "running" ? state : { ...state, run: { phase: "failed", error: event.error } };
    case "picked":
      return { ...state, range: event.range, picking: undefined, draft: undefined };
    case "edited":
      return { ...state, draft: event.model };
    case "discarded":
      return { ...state, draft: undefined };
    case "started":
      return { ...state, run: { phase: "running", task: event.task, part: 0 } };
    case "progressed":
      return state.run.phase === "running" ? { ...state, run: { ...state.run, part: event.part } } : state;
    case "dismissed":
      return state.run.phase === "running" ? state : { ...state, run: { phase: "idle" } };
    default:
      return state.run.phase === "running" ? ended(state, event, state.run.task) : state;
  }
}

function read(state: State, inspection: Inspection): State {
  const first = state.reading.status !== "read";
  const broken = inspection.model === undefined || hasErrors(inspection.problems);
  return {
    ...state,
    reading: { status: "read", inspection },
    outdated: false,
    view: first && broken ? "data" : state.view,
  };
}

function ended(state: State, end: RunEnd, task: RunTask): State {
  const run = endOf(end, task);
  if (run.phase === "done") return { ...written(state, run.outcome), run, view: shownAfterScoring(state) };
  if (run.phase === "frozen") return { ...state, run, undoable: run.count > 0 || state.undoable };
  if (run.phase === "undone") return { ...state, run, undoable: false };
  return { ...state, run };
}

/** The model that was written is the workbook's own from now on. */
function written(state: State, { grid, model, changes }: ScoreDone): State {
  const { reading } = state;
  const inspection = reading.status === "read" ? reading.inspection : undefined;
  return {
    ...state,
    reading:
      inspection === undefined
        ? reading
        : { status: "read", inspection: { ...inspection, grid, model, modelSource: "sheet", scored: true } },
    draft: undefined,
    outdated: false,
    undoable: changes > 0 || state.undoable,
  };
}

/** Who scores from the budget wants to see the budget; everybody else the ranking. */
const shownAfterScoring = ({ view }: State): View => (view === "budget" || view === "model" ? view : "results");

/** The model that the views show: the draft, else what was read. */
export function modelOf({ draft, reading }: State): ScoringModel | undefined {
  return draft ?? (reading.status === "read" ? reading.inspection.model : undefined);
}
