/**
 * The ribbon's buttons. Knows the action ids of manifest.xml and what the user can ask for.
 * Must not know the pane, React or Excel's objects.
 */
import { languageOf, publishRun, scoreWorkbook } from "#actions";

/** A ribbon button hands over an event to complete; a keyboard shortcut and the bridge hand over something else or nothing. */
type ActionEvent = { completed?: () => void } | null | undefined;

/** Runs at once on the selection; what stops it is shown in the pane, which has room for words. */
async function scoreIndustries(event: ActionEvent): Promise<void> {
  try {
    const language = languageOf(Office.context.displayLanguage);
    const outcome = await publishRun(scoreWorkbook({ language }));
    if (!outcome.done) await Office.addin.showAsTaskpane();
  } catch {
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed?.();
  }
}

// At the script's top level: associated any later, the first click can be lost (office-js issue 5176).
Office.actions.associate("scoreIndustries", (event: ActionEvent) => void scoreIndustries(event));
