import { halfWidth } from "#core";

/** A name as it is looked for: without case, width and spaces at its ends. */
const plain = (text: string): string => halfWidth(text).trim().toLowerCase();

/**
 * Names that hold what is typed, those that start with it first, otherwise in their own order; at most `limit`.
 *
 * @example matchNames(["Retail", "E-retail"], "re", 10, new Set()) // ["Retail", "E-retail"]
 */
export function matchNames(
  names: readonly string[],
  typed: string,
  limit: number,
  taken: ReadonlySet<string>,
): string[] {
  const wanted = plain(typed);
  const starting: string[] = [];
  const holding: string[] = [];
  for (const name of names) {
    if (taken.has(name.trim())) continue;
    const at = plain(name).indexOf(wanted);
    if (at === 0) starting.push(name);
    else if (at > 0 && holding.length < limit) holding.push(name);
    if (starting.length === limit) break;
  }
  return [...starting, ...holding].slice(0, limit);
}
