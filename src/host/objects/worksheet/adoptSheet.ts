import type { Book, ConditionalFormat, Name, Sheet } from "../../engine";
import { adoptStyle, findCellStyle, styleOf, tokenize } from "../../engine";
import { copyContents } from "./copySheet";
import { eachFormula, linksOut } from "./foreignSheets";

/** A sheet of a file, and the new one of the workbook that is to hold the same. */
export interface Adopted {
  readonly sheet: Sheet;
  readonly copy: Sheet;
}

/** Fills new sheets of the book with what those of a file hold, looks and names included. */
export function adoptSheet(book: Book, source: Book, sheets: readonly Adopted[]): void {
  const style = stylesFrom(source, book);
  for (const { sheet, copy } of sheets) {
    copyContents(book, sheet, copy);
    copy.visibility = sheet.visibility;
    copy.selection = { ...sheet.selection };
    restyle(copy, style);
    for (const rule of copy.conditionalFormats) forgetFile(rule);
  }
  adoptNames(book, source, sheets);
}

function restyle(copy: Sheet, style: (index: number) => number): void {
  for (const cells of copy.cells)
    for (const cell of cells ?? []) {
      if (!cell) continue;
      cell.style = style(cell.style);
      delete cell.source;
    }
  for (const lines of [copy.columns, copy.rows])
    for (const line of lines.values()) if (line.style !== undefined) line.style = style(line.style);
  copy.changes.columns = true;
  for (const row of copy.rows.keys()) copy.changes.rows.add(row);
}

/** What a style of the file's is in the book; those of Normal look as the book has it. */
function stylesFrom(source: Book, book: Book): (index: number) => number {
  const known = new Map([[0, 0]]);
  return (index) => {
    const found = known.get(index) ?? adoptStyle(book, styleOf(source, index));
    known.set(index, found);
    const { named } = styleOf(source, index);
    const own = named === undefined || findCellStyle(book, named) ? undefined : findCellStyle(source, named);
    if (own) (book.cellStyles ??= []).push(structuredClone(own));
    return found;
  };
}

/** The number of its look is one of the file's, and what stands in extensions is lost without them. */
function forgetFile(rule: ConditionalFormat): void {
  if (rule.xml === undefined) return;
  if (/^<\w+:/.test(rule.xml)) delete rule.xml;
  else rule.xml = rule.xml.replace(/\sdxfId="\d+"/, "");
}

/** Names of the sheets, and names of the file that are about them or that they use, unless the workbook has such a name. */
function adoptNames(book: Book, source: Book, sheets: readonly Adopted[]): void {
  const copies = new Map(sheets.map(({ sheet, copy }) => [sheet.id, copy.id]));
  const inserted = sheets.map(({ sheet }) => sheet);
  const left = source.sheets.filter((sheet) => !inserted.includes(sheet));
  const used = namesUsed(source, inserted);
  const taken = new Set(book.names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()));
  const comes = ({ name, formula }: Name): boolean =>
    (used.has(name.toLowerCase()) || linksOut(formula, inserted, source)) &&
    !linksOut(formula, left, source) &&
    !taken.has(name.toLowerCase());
  for (const name of source.names) {
    const scope = name.scope === null ? null : copies.get(name.scope);
    if (scope === undefined || (scope === null && !comes(name))) continue;
    book.names.push({ ...name, scope });
  }
}

function namesUsed(source: Book, sheets: readonly Sheet[]): ReadonlySet<string> {
  const used = new Set<string>();
  eachFormula(source, sheets, (formula) => {
    for (const { kind, text } of tokenize(formula)) if (kind === "name") used.add(text.toLowerCase());
  });
  return used;
}
