import type { Token } from "../../engine/formulas/tokens";

/** The place of the bracket that closes the call whose name stands at `at`; the last token when it is never closed. */
export function callEnd(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "open") depth++;
    else if (kind === "close" && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** The arguments of the call at `at`, each as its tokens' places without spaces. */
export function callArguments(tokens: readonly Token[], at: number): number[][] {
  const end = callEnd(tokens, at);
  const found: number[][] = [[]];
  let depth = 0;
  for (let index = at + 2; index < end; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (kind === "separator" && depth === 0) found.push([]);
    else if (kind !== "space") found[found.length - 1]?.push(index);
  }
  return found;
}

/** The places of every mention of a LET or LAMBDA parameter. */
export function parameterPlaces(tokens: readonly Token[]): Set<number> {
  const places = new Set<number>();
  tokens.forEach((token, at) => {
    const called = token.kind === "function" ? token.text.toUpperCase() : "";
    if (called !== "LET" && called !== "LAMBDA") return;
    const found = callArguments(tokens, at);
    const declared = new Set<string>();
    found.slice(0, -1).forEach((argument, index) => {
      const place = argument[0] ?? 0;
      if (argument.length !== 1 || (called === "LET" && index % 2 === 1)) return;
      if (tokens[place]?.kind === "name") declared.add(tokens[place].text.toLowerCase());
    });
    for (let index = at + 1; index < callEnd(tokens, at); index++) {
      const { kind, text } = tokens[index] ?? { kind: "space", text: "" };
      if ((kind === "name" || kind === "function") && declared.has(text.toLowerCase())) places.add(index);
    }
  });
  return places;
}

/** The last place of the operand that begins at `at`: a reference, a name, or a whole call. */
export const operandEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === "function" || tokens[at]?.kind === "open" ? callEnd(tokens, at) : at;
