import type { ScoringModel } from "#core";
import { modelToFile } from "#core";

/**
 * Eight hexadecimal digits that change when the model changes, to notice that somebody edited the sheet.
 * @source FNV-1a, 32 bits: offset basis 2166136261, prime 16777619.
 */
export function fingerprintOf(model: ScoringModel): string {
  let hash = 2166136261;
  for (const char of JSON.stringify(sortedKeys(modelToFile(model)))) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The order of floors, caps and locks is no part of the model. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortedKeys(entry)]));
}
