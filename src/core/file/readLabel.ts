import type { Label } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";

/** The label in a reader's `label` field; a missing language takes the other's words, both missing take `fallback`'s. */
export function readLabel(reader: JsonReader, fallback: Label): Label {
  const label = reader.object("label", false);
  if (label === undefined) return fallback;
  label.only("en", "zh");
  const en = label.text("en", "");
  const zh = label.text("zh", "");
  return { en: en || zh || fallback.en, zh: zh || en || fallback.zh };
}
