import { defaultTiers } from "../model/defaultTiers";
import type { Tier } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";
import { readLabel } from "./readLabel";

/** One tier of the model file; without a label, A, B and C have the default words and any other tier its id. */
export function readTier(reader: JsonReader): Tier {
  reader.only("id", "min", "label");
  const id = reader.text("id");
  const fallback = defaultTiers.find((tier) => tier.id === id)?.label ?? { en: id, zh: id };
  const label = readLabel(reader, fallback);
  return reader.has("min") ? { id, min: reader.number("min"), label } : { id, label };
}
