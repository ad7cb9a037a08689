import type { Language } from "#text";
import { languageOf } from "#text";

let language: Language = "en";

/** The language of the sentences in cells; English until the page knows Excel's. */
export function currentLanguage(): Language {
  return language;
}

/** Says in which language cells speak, by Excel's display language such as "zh-CN". */
export function speak(displayLanguage: string | undefined): void {
  language = languageOf(displayLanguage);
}
