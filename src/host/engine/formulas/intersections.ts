import { intersect } from "../addresses/areas";
import { sameSheet } from "./moves";
import { parseReference, referenceArea, withArea, writeReference } from "./references";
import type { Token } from "./tokens";

/** A blank between two references means the cells that both have, #NULL! when there are none. Univer never comes back from one. */
export function resolveIntersections(tokens: readonly Token[]): Token[] {
  const resolved: Token[] = [];
  for (const token of tokens) {
    const [left, blank] = resolved.slice(-2);
    if (token.kind === "reference" && blank?.kind === "space" && left?.kind === "reference")
      resolved.splice(-2, 2, common(left, token));
    else resolved.push(token);
  }
  return resolved;
}

function common(left: Token, right: Token): Token {
  const [a, b] = [parseReference(left.text), parseReference(right.text)];
  if (!a || !b) return { kind: "error", text: "#REF!" };
  const same = b.sheet === null || a.sheet === null ? a.sheet === b.sheet : sameSheet(a.sheet, b.sheet);
  const area = same ? intersect(referenceArea(a), referenceArea(b)) : null;
  if (!area) return { kind: "error", text: "#NULL!" };
  const corner = { row: area.top, column: area.left, rowFixed: true, columnFixed: true };
  return { kind: "reference", text: writeReference(withArea({ ...a, from: corner, to: corner }, area)) };
}
