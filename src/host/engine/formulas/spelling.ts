import type { Book } from "../book";
import { sameSheet } from "./moves";
import { unquote, writePrefix } from "./references";
import { findTable } from "./structured";
import type { Token } from "./tokens";

/** Says how the book itself writes a word of a formula: sheets, names and tables keep the case in which they were made. */
export const spelling =
  (book: Book) =>
  ({ kind, text }: Token): string => {
    if (kind !== "reference" && kind !== "name" && kind !== "structured") return text;
    const bracket = kind === "structured" ? text.indexOf("[") : text.length;
    const mark = text.slice(0, bracket).lastIndexOf("!", text.length - 2) + 1;
    const word = text.slice(mark, bracket);
    return prefix(book, text.slice(0, mark)) + (kind === "reference" ? word : named(book, word)) + text.slice(bracket);
  };

function prefix(book: Book, text: string): string {
  if (text === "" || text.includes("[")) return text;
  const ends = unquote(text.slice(0, -1)).split(":");
  const sheets = ends.map((end) => book.sheets.find(({ name }) => sameSheet(name, end))?.name);
  return sheets.includes(undefined) ? text : writePrefix(sheets.join(":"));
}

function named(book: Book, word: string): string {
  const wanted = word.toLowerCase();
  const name = book.names.find((one) => one.name.toLowerCase() === wanted)?.name;
  return name ?? findTable(book, word)?.table.name ?? word;
}
