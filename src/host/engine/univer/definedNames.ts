import type { Book, Name, Sheet } from "../book";
import { sameSheet } from "../formulas/moves";
import { unquote } from "../formulas/references";
import type { Token } from "../formulas/tokens";

/** A sheet's own name goes before the workbook's. */
export function findName(text: string, { book, sheet }: { book: Book; sheet: Sheet }): Name | undefined {
  const mark = text.lastIndexOf("!");
  const prefix = mark < 0 ? null : unquote(text.slice(0, mark));
  const home = prefix === null ? sheet : book.sheets.find((other) => sameSheet(other.name, prefix));
  const wanted = text.slice(mark + 1).toLowerCase();
  const named = book.names.filter((name) => name.name.toLowerCase() === wanted);
  return (
    named.find((name) => name.scope !== null && name.scope === home?.id) ?? named.find((name) => name.scope === null)
  );
}

/** The variables of LET and LAMBDA. */
export function localNames(tokens: Token[]): ReadonlySet<string> {
  const binds = tokens.some(({ kind, text }) => kind === "function" && /^(_xlfn\.)?(let|lambda)$/i.test(text));
  if (!binds) return new Set();
  const names = tokens.filter((token, index) => {
    const next = tokens.slice(index + 1).find(({ kind }) => kind !== "space");
    const before = tokens
      .slice(0, index)
      .reverse()
      .find(({ kind }) => kind !== "space");
    const opens = before?.kind === "open" || before?.kind === "separator";
    return token.kind === "name" && opens && next?.kind === "separator";
  });
  return new Set(
    names
      .map(({ text }) => text.replace(/^_xlpm\./i, "").toLowerCase())
      .concat(names.map(({ text }) => text.toLowerCase())),
  );
}
