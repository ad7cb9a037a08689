/**
 * The ribbon's buttons. Knows the action ids of manifest.xml and what the user can ask for.
 * Must not know the pane, React or Excel's objects.
 */
import { countFrozen, languageOf, scoreWorkbook, startRun, undoLastRun } from "#actions";

/** A ribbon button hands over an event to complete; a keyboard shortcut and the bridge hand over something else or nothing. */
type ActionEvent = { completed?: () => void } | null | undefined;

/** Runs at once on the selection; what stops it is shown in the pane, which has room for words. */
async function scoreIndustries(): Promise<void> {
  const language = languageOf(Office.context.displayLanguage);
  const outcome = await startRun("score", (task) => scoreWorkbook({ language }, task));
  if (!outcome.done) await showPane();
}

/** The sheet shows what an undo did; that there was none to do, and what stayed, the pane says. */
async function undoRun(): Promise<void> {
  const { done, kept } = await startRun("undo", undoLastRun);
  if (!done || kept.length > 0) await showPane();
}

/** Counts only: the pane asks, with the number, before anything is replaced. */
async function freezeForSharing(): Promise<void> {
  await startRun("count", countFrozen);
  await showPane();
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/** Does it, shows in the pane what went wrong, and tells Excel in any case that it is over. */
async function run(work: () => Promise<void>, event: ActionEvent): Promise<void> {
  try {
    await work();
  } catch {
    await showPane();
  } finally {
    event?.completed?.();
  }
}

// At the script's top level: associated any later, the first click can be lost (office-js issue 5176).
Office.actions.associate("scoreIndustries", (event: ActionEvent) => void run(scoreIndustries, event));
Office.actions.associate("undoLastRun", (event: ActionEvent) => void run(undoRun, event));
Office.actions.associate("freezeForSharing", (event: ActionEvent) => void run(freezeForSharing, event));
