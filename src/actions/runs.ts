import type { ScoreOutcome } from "./scoreWorkbook";

type Listener = (run: Promise<ScoreOutcome>) => void;

const listeners = new Set<Listener>();
let latest: Promise<ScoreOutcome> | undefined;

/** Tells every surface of the page about a run: what the ribbon started is shown in the pane. Returns the run. */
export function publishRun(run: Promise<ScoreOutcome>): Promise<ScoreOutcome> {
  latest = run;
  for (const listener of listeners) listener(run);
  return run;
}

/**
 * Calls the listener with every run that is published, first with the latest one if there is any.
 * @returns the unsubscribe.
 */
export function watchRuns(listener: Listener): () => void {
  if (latest !== undefined) listener(latest);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
