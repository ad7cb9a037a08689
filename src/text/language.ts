export type Language = "en" | "zh";
export const languages: readonly Language[] = ["en", "zh"];

/** The language to speak for a display language such as "zh-CN" or "en-US": Chinese for any Chinese, else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^zh\b/i.test(displayLanguage) ? "zh" : "en";
}
