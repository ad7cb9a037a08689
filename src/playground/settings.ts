import type { Language } from "#text";
import { languageOf } from "#text";

export interface Settings {
  readonly language: Language;
  readonly dark: boolean;
  /** Pixels. */
  readonly paneWidth: number;
  /** File name of the sample that is opened first; undefined for the language's own. */
  readonly sample: string | undefined;
}

export const PANE = { least: 320, most: 600, usual: 360 } as const;

export const clampPane = (width: number): number => Math.round(Math.min(PANE.most, Math.max(PANE.least, width)));

/** What the address asks for (?lang=zh&theme=dark&pane=400&sample=…), else what the browser prefers. */
export function readSettings(query: string, browserLanguage: string, prefersDark: boolean): Settings {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  const width = Number(asked.get("pane") ?? PANE.usual);
  return {
    language: languageOf(asked.get("lang") ?? browserLanguage),
    dark: theme === null ? prefersDark : theme === "dark",
    paneWidth: clampPane(Number.isFinite(width) ? width : PANE.usual),
    sample: asked.get("sample") ?? undefined,
  };
}

/** Office's names for the two languages. */
export const displayLanguage = (language: Language): "en-US" | "zh-CN" => (language === "zh" ? "zh-CN" : "en-US");

/** Samples with Chinese names are for Chinese readers. */
export function sampleFor(language: Language, names: readonly string[]): string | undefined {
  const chinese = (name: string): boolean => /[\u4e00-\u9fff]/.test(name);
  return names.find((name) => chinese(name) === (language === "zh")) ?? names[0];
}
