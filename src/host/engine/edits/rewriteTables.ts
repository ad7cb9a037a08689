import type { Area, Book, Sheet, Table } from "../book";
import { columnLetters } from "../addresses/columnLetters";
import { writePrefix } from "../formulas/references";
import { structuredArea, tableAt } from "../formulas/structured";
import { tokenize } from "../formulas/tokens";
import { rewriteEverywhere } from "./rewriteEverywhere";

/** The formulas that say "Old[…]" say "New[…]". */
export function renameTableEverywhere(book: Book, table: Table, name: string): void {
  mapMentions(book, table, ({ own, rest }) => (own ? rest : name + rest));
}

/** A formula that says "Old[…]" says "New[…]". */
export function renameTableIn(formula: string, from: string, to: string): string {
  return changeMentions(formula, from, false, ({ rest }) => to + rest);
}

/** The formulas that name columns of the table (by their old names, without case) use the new ones; null is a column that is gone. */
export function renameColumnsEverywhere(book: Book, table: Table, names: ReadonlyMap<string, string | null>): void {
  mapMentions(book, table, ({ own, rest, text }) => {
    const next = renameIn(rest, names);
    if (next === rest) return text;
    // Inside the table a reference whose column is gone keeps nothing to be named by.
    return own && next.includes(GONE) ? GONE.slice(1, -1) : text.slice(0, text.length - rest.length) + next;
  });
  book.dirty = true;
}

/** The table is about to go and its cells stay: what was said by its names is said by plain addresses, absolute ones. */
export function spellOutTable(book: Book, table: Table): void {
  mapMentions(book, table, ({ text, home, row, column }) => {
    const found = structuredArea(book, text, home, row, column);
    return found ? writePrefix(found.sheet.name) + absolute(found.area, text) : "#REF!";
  });
}

/** The table is about to go with its cells. */
export function forgetTableEverywhere(book: Book, table: Table): void {
  mapMentions(book, table, () => "#REF!");
  book.dirty = true;
}

interface Mention {
  text: string;
  /** From the first bracket on; "" for the table's bare name. */
  rest: string;
  /** Inside the table, without its name: "[@Amount]". */
  own: boolean;
}

interface PlacedMention extends Mention {
  /** Where it stands; outside cells there is no row, and no "this row". */
  home: Sheet;
  row: number;
  column: number;
}

function mapMentions(book: Book, table: Table, change: (mention: PlacedMention) => string): void {
  const own = book.sheets.find((sheet) => sheet.tables.includes(table));
  rewriteEverywhere(book, (formula, home, at) => {
    const inside = at !== undefined && home === own && home !== null && tableAt(home, at.row, at.column) === table;
    const place = { home: home ?? own, row: at?.row ?? -1, column: at?.column ?? -1 };
    return changeMentions(formula, table.name, inside, (mention) =>
      place.home ? change({ ...mention, ...place, home: place.home }) : mention.text,
    );
  });
}

/** @param inside whether the formula stands in the table, where its name may be left out */
function changeMentions(formula: string, table: string, inside: boolean, change: (mention: Mention) => string): string {
  const wanted = table.toLowerCase();
  if (!inside && !formula.toLowerCase().includes(wanted)) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind !== "structured" && kind !== "name") return text;
      const bracket = text.indexOf("[");
      const name = bracket < 0 ? text : text.slice(0, bracket);
      const own = inside && name === "";
      if (!own && name.toLowerCase() !== wanted) return text;
      return change({ text, own, rest: text.slice(name.length) });
    })
    .join("");
}

const GONE = "[#REF!]";

/** Innermost brackets hold the names; "[@Amount]" needs brackets of its own around a name with blanks or signs. */
function renameIn(rest: string, names: ReadonlyMap<string, string | null>): string {
  return rest.replace(/\[(@?)((?:'.|[^'[\]])*)\]/gs, (whole, at: string, inner: string) => {
    const next = names.get(inner.replace(/'(.)/gs, "$1").toLowerCase());
    if (next === undefined) return whole;
    if (next === null) return GONE;
    const name = next.replace(/['#@[\]]/g, "'$&");
    return at !== "" && /[^\p{L}\p{N}_]/u.test(next) ? `[@[${name}]]` : `[${at}${name}]`;
  });
}

function absolute({ top, left, bottom, right }: Area, text: string): string {
  const row = /@|#this row/i.test(text) ? "" : "$";
  const cell = (line: number, column: number) => `$${columnLetters(column)}${row}${line + 1}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}
