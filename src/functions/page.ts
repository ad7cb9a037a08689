import { associateFunctions } from "./cellFunctions";
import { speak } from "./language";

// At the script's top level: Excel may ask for a cell as soon as the page is there.
associateFunctions();

// Without React and without the pane, which may be closed or still loading.
void Office.onReady(() => speak(Office.context.displayLanguage));
