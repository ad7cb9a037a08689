import type { FreezeOutcome, FrozenCount } from "./freezeForSharing";
import type { ScoreOutcome } from "./scoreWorkbook";

/** Something that a surface asked for and that is on its way, or has ended. */
export type Run =
  | { readonly task: "score"; readonly ended: Promise<ScoreOutcome> }
  | { readonly task: "undo"; readonly ended: Promise<boolean> }
  | { readonly task: "count"; readonly ended: Promise<FrozenCount> }
  | { readonly task: "freeze"; readonly ended: Promise<FreezeOutcome> };

type Listener = (run: Run) => void;

const listeners = new Set<Listener>();
let latest: Run | undefined;

/** Tells every surface of the page about a run: what the ribbon started is shown in the pane. Returns how it ends. */
export function publishRun<R extends Run>(run: R): R["ended"] {
  latest = run;
  for (const listener of listeners) listener(run);
  return run.ended;
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
