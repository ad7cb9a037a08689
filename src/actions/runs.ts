import type { LongTask } from "#office";
import type { FreezeOutcome, FrozenCount } from "./freezeForSharing";
import type { UndoOutcome } from "./lastRun";
import type { ScoreOutcome } from "./scoreWorkbook";

/** What a surface may ask for, with what comes of it. */
interface Outcomes {
  readonly score: ScoreOutcome;
  readonly undo: UndoOutcome;
  readonly count: FrozenCount;
  readonly freeze: FreezeOutcome;
}

export type RunTask = keyof Outcomes;

interface RunOf<T extends RunTask> {
  readonly task: T;
  readonly ended: Promise<Outcomes[T]>;
  /** Asks the run to stop; it then fails with the WorkbookError `cancelled` unless it ends before. */
  readonly cancel: () => void;
  /** Calls the listener with the part that is done, 0–1. @returns the unsubscribe. */
  readonly watchProgress: (listener: (part: number) => void) => () => void;
}

/** Something that a surface asked for and that is on its way, or has ended. */
export type Run = { readonly [T in RunTask]: RunOf<T> }[RunTask];

type Listener = (run: Run) => void;

const listeners = new Set<Listener>();
let latest: Run | undefined;

/**
 * Starts a task and tells every surface of the page about it: what the ribbon started is shown in the pane.
 * @returns how it ends.
 */
export function startRun<T extends RunTask>(
  task: T,
  work: (control: LongTask) => Promise<Outcomes[T]>,
): Promise<Outcomes[T]> {
  const stop = new AbortController();
  const watchers = new Set<(part: number) => void>();
  const report = (part: number): void => watchers.forEach((watcher) => watcher(part));
  const ended = work({ signal: stop.signal, onProgress: report });
  const run: RunOf<T> = {
    task,
    ended,
    cancel: () => stop.abort(),
    watchProgress(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
  };
  latest = run as Run;
  for (const listener of listeners) listener(latest);
  return ended;
}

/**
 * Calls the listener with every run that is started, first with the latest one if there is any.
 * @returns the unsubscribe.
 */
export function watchRuns(listener: Listener): () => void {
  if (latest !== undefined) listener(latest);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
