import { TOLERANCE, type CloseCall, type Tier } from "#core";
import { resultWords, type Language } from "#text";
import { tierShown } from "#workbook";
import { numberText } from "./numberText";

/** What a close call is close to, in one sentence. */
export function closeText(
  { tier, distance, because }: CloseCall,
  score: number,
  tiers: readonly Tier[],
  language: Language,
): string {
  const words = resultWords[language];
  const neighbour = tiers[tier];
  const name = neighbour === undefined ? "" : tierShown(neighbour, language);
  if (because === "missing") return words.open(name);
  // A better neighbour's threshold is its own; a worse one lies below the threshold of the row's tier.
  const better = neighbour?.min !== undefined && score < neighbour.min - TOLERANCE;
  if (!better && distance <= TOLERANCE) return words.onThreshold(name);
  const { exact, plain } = numberText(language);
  return words.close(distance < 0.01 ? plain(distance) : exact(distance), name, better);
}
