import type { Book } from "../../engine";
import { rewriteEverywhere, tokenize } from "../../engine";

/** The formulas that say "Old[…]" say "New[…]". */
export function renameTableEverywhere(book: Book, before: string, after: string): void {
  mapTableReferences(book, before, (rest) => after + rest);
}

/** The formulas that say "Table[Old]" say "Table[New]". */
export function renameColumnEverywhere(book: Book, table: string, before: string, after: string): void {
  const escaped = (name: string) => name.replace(/['#@[\]]/g, "'$&");
  mapTableReferences(
    book,
    table,
    (rest, name) =>
      name +
      rest
        .replaceAll(`[${escaped(before)}]`, `[${escaped(after)}]`)
        .replaceAll(`[@${escaped(before)}]`, `[@${escaped(after)}]`),
  );
  book.dirty = true;
}

/** Whether a formula mentions the table. */
export function mentionsTable(book: Book, table: string): boolean {
  let found = false;
  mapTableReferences(book, table, (rest, name) => {
    found = true;
    return name + rest;
  });
  return found;
}

function mapTableReferences(book: Book, table: string, change: (rest: string, name: string) => string): void {
  const wanted = table.toLowerCase();
  rewriteEverywhere(book, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return tokenize(formula)
      .map(({ kind, text }) => {
        const bracket = text.indexOf("[");
        const name = bracket < 0 ? text : text.slice(0, bracket);
        const isTable = (kind === "structured" || kind === "name") && name.toLowerCase() === wanted;
        return isTable ? change(bracket < 0 ? "" : text.slice(bracket), name) : text;
      })
      .join("");
  });
}
