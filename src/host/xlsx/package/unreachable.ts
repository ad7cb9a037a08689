import type { Parts } from "./parts";
import { relationshipsOf, relationshipsPart } from "./relationships";

/** Every part that relationships lead to from the package's root, with the relationship parts themselves. */
export function reachableParts(parts: Parts): Set<string> {
  const found = new Set<string>();
  const visit = (part: string) => {
    if (parts.has(relationshipsPart(part))) found.add(relationshipsPart(part).toLowerCase());
    for (const { target, external } of relationshipsOf(parts, part)) {
      if (external || found.has(target.toLowerCase())) continue;
      found.add(target.toLowerCase());
      visit(target);
    }
  };
  visit("");
  return found;
}

/** What was reachable before and is no longer: the charts, comments and tables of deleted sheets. */
export function lostParts(parts: Parts, before: ReadonlySet<string>): string[] {
  const now = reachableParts(parts);
  return parts.names().filter((name) => before.has(name.toLowerCase()) && !now.has(name.toLowerCase()));
}
