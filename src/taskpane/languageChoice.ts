import { languages, type Language } from "#text";

const key = "sector-signal.language";

/** A browser may forbid a page in a frame to keep anything: a choice then lasts until the pane is closed. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return undefined;
    throw error;
  }
}

/** The language that the user chose before on this machine. */
export function chosenLanguage(): Language | undefined {
  const chosen = storage()?.getItem(key);
  return languages.find((language) => language === chosen);
}

/** Keeps the choice for the next time; it never leaves this machine. */
export function keepLanguage(language: Language): void {
  storage()?.setItem(key, language);
}
