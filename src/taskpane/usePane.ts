import { useCallback, useReducer } from "react";
import type { ScoreRequest } from "#actions";
import type { Language } from "#text";
import { initial, reduce, type Event, type State } from "./state/state";
import { useRuns, type Runs } from "./useRuns";
import { useSelection, useWorkbook, type Workbook } from "./useWorkbook";

/** What the pane shows, and everything that its buttons can do. */
export interface PaneModel extends Omit<Runs, "score">, Workbook {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  /** @param force the user has answered every question with "go on" */
  readonly score: (force?: boolean) => void;
}

/** The pane's state with the actions that change it. */
export function usePane(language: Language): PaneModel {
  const [state, dispatch] = useReducer(reduce, initial);
  const workbook = useWorkbook(language, state.range, dispatch);
  const { score: start, ...runs } = useRuns(language, dispatch, workbook.read);
  useSelection(state.picking !== undefined, language, dispatch);
  const score = useCallback((force = false) => start(requestOf(state, language, force)), [start, state, language]);
  return { ...runs, ...workbook, state, dispatch, score };
}

/** The draft is handed over only where there is one: otherwise the workbook's own model counts, as it stands by then. */
function requestOf({ range, draft, reading }: State, language: Language, force: boolean): ScoreRequest {
  const seen = reading.status === "read" ? reading.inspection.model : undefined;
  return {
    language,
    force,
    ...(range === undefined ? {} : { range }),
    ...(draft === undefined ? {} : { model: draft }),
    ...(draft === undefined || seen === undefined ? {} : { seen }),
  };
}
