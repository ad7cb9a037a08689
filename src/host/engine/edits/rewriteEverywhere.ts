import type { Book, Chart, ConditionalFormat, Sheet, Validation } from "../book";
import { forgetSheetIn, renameSheetIn } from "../formulas/sheetNames";
import { touchCell } from "../state/cells";

/** What becomes of one formula; `home` is the sheet it stands on, null for a name of the whole workbook; `at` its cell, if it is in one. */
export type Rewrite = (formula: string, home: Sheet | null, at?: { row: number; column: number }) => string;

/** Every formula of the book through `rewrite`: cells, names, validations and conditional formats. */
export function rewriteEverywhere(book: Book, rewrite: Rewrite): void {
  for (const name of book.names) {
    const home = book.sheets.find((sheet) => sheet.id === name.scope) ?? null;
    name.formula = rewrite(name.formula, home);
  }
  for (const sheet of book.sheets) {
    rewriteCells(book, sheet, rewrite);
    for (const validation of sheet.validations)
      if (rewriteRule(validation, (formula) => rewrite(formula, sheet))) sheet.changes.validations = true;
    for (const format of sheet.conditionalFormats)
      if (rewriteRule(format, (formula) => rewrite(formula, sheet))) sheet.changes.conditionalFormats = true;
    for (const link of sheet.hyperlinks)
      if (link.documentReference !== undefined)
        link.documentReference = rewrite(`=${link.documentReference}`, sheet).slice(1);
    for (const chart of sheet.charts) rewriteChart(chart, (formula) => rewrite(formula, sheet));
  }
}

/** The saver compares a chart's formulas with the file's: nothing is noted. */
function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  const next = (text: string) => (text.startsWith("=") ? change(text) : text);
  chart.title = next(chart.title);
  for (const [path, value] of Object.entries(chart.options))
    if (typeof value === "string") chart.options[path] = next(value);
  for (const series of chart.series) {
    series.name = next(series.name);
    series.values = next(series.values);
    series.categories = next(series.categories);
    series.sizes = next(series.sizes);
  }
}

export function renameSheetEverywhere(book: Book, before: string, after: string): void {
  rewriteEverywhere(book, (formula) => renameSheetIn(formula, before, after));
}

/** `order` is the sheets' names before it went. */
export function forgetSheetEverywhere(book: Book, gone: string, order: readonly string[]): void {
  rewriteEverywhere(book, (formula) => forgetSheetIn(formula, gone, order));
}

function rewriteCells(book: Book, sheet: Sheet, rewrite: Rewrite): void {
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const next = rewrite(cell.formula, sheet, { row, column });
      if (next === cell.formula) return;
      cell.formula = next;
      touchCell(book, sheet, row, column);
    }),
  );
}

/** Changes the formulas of a rule in place, those of the carried xml included; true when something changed. */
export function rewriteRule(holder: ConditionalFormat | Validation, change: (formula: string) => string): boolean {
  const rule = rewriteValue(holder.rule, change, "") as Record<string, unknown>;
  const xml = holder.xml === undefined ? undefined : rewriteXml(holder.xml, change);
  const same = rule === holder.rule && xml === holder.xml;
  holder.rule = rule;
  if (xml !== undefined) holder.xml = xml;
  return !same;
}

/** The very same value when nothing in it changed. A text without "=" is a formula only under a key that says so. */
function rewriteValue(value: unknown, change: (formula: string) => string, key: string): unknown {
  if (typeof value === "string") return value.startsWith("=") || /^formula[123]?$/.test(key) ? change(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => rewriteValue(item, change, key));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const next = entries.map(([name, item]) => [name, rewriteValue(item, change, name)] as const);
  return next.some(([, item], index) => item !== entries[index]?.[1]) ? Object.fromEntries(next) : value;
}

function rewriteXml(xml: string, change: (formula: string) => string): string {
  return xml.replace(
    /(<((?:\w+:)?(?:formula[12]?|f))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g,
    (_whole, open: string, _tag, text: string, close: string) => open + escapeXml(change(unescapeXml(text))) + close,
  );
}

const unescapeXml = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
