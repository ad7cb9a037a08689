import { createRoot } from "react-dom/client";
import { languageOf } from "#text";
import { App } from "./App";
import { chosenLanguage, keepLanguage } from "./languageChoice";
import { paneTheme } from "./theme";

/** office.js comes from Microsoft's address: offline, or outside Excel behind a filter, there is no `Office`. */
async function findHost(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  return (await Office.onReady()).host !== null;
}

async function mountPane(element: HTMLElement): Promise<void> {
  const hosted = await findHost();
  const context = hosted ? Office.context : undefined;
  const language = chosenLanguage() ?? languageOf(context?.displayLanguage ?? navigator.language);
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  // Missing on older builds, whatever the types say.
  const office: Office.OfficeTheme | undefined = context?.officeTheme;
  createRoot(element).render(
    <App
      language={language}
      theme={paneTheme(office?.bodyBackgroundColor, systemIsDark)}
      hosted={hosted}
      reload={() => location.reload()}
      onLanguage={keepLanguage}
    />,
  );
}

const element = document.getElementById("pane");
if (element !== null) void mountPane(element);
