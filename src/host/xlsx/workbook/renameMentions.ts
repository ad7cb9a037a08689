import { renameSheetIn } from "../../engine/formulas/sheetNames";
import type { Parts } from "../package/parts";
import { escapeAttribute, escapeText, unescapeXml } from "../xml/text";
import type { Placed } from "./placeSheets";
import type { WorkbookPart } from "./readWorkbook";

interface Renaming {
  before: string;
  after: string;
}

/** Where parts that the book does not hold name a sheet: charts, sparklines, pivot sources, links inside the workbook. */
export function renameMentions(
  parts: Parts,
  workbook: WorkbookPart,
  placed: readonly Placed[],
  written: ReadonlySet<string>,
): void {
  const renamings = workbook.sheets.flatMap(({ part, name }): Renaming[] => {
    const after = placed.find((entry) => entry.part === part)?.sheet.name;
    return after === undefined || after === name ? [] : [{ before: name, after }];
  });
  if (renamings.length === 0) return;
  for (const part of parts.names()) {
    if (!/^xl\/(?:charts|chartsheets|worksheets|pivotCache|drawings)\/[^/]+\.xml$/i.test(part) || written.has(part))
      continue;
    const xml = parts.text(part);
    parts.write(part, renamings.reduce(renameIn, xml));
  }
}

/** Formulas are the text of c:f (charts), cx:f (newer charts) and xm:f (extensions); cells and names are the book's. */
function renameIn(xml: string, { before, after }: Renaming): string {
  if (!xml.includes(escapeText(before)) && !xml.includes(escapeAttribute(before))) return xml;
  const rename = (formula: string) => renameSheetIn(`=${formula}`, before, after).slice(1);
  return xml
    .replace(
      /(<(?:c|cx|xm):f(?:\s[^>]*)?>)([^<]*)(?=<)/g,
      (_all, tag: string, text: string) => tag + escapeText(rename(unescapeXml(text))),
    )
    .replace(
      /(<hyperlink\s[^>]*?\slocation=")([^"]*)/g,
      (_all, tag: string, text: string) => tag + escapeAttribute(rename(unescapeXml(text))),
    )
    .replace(/(<worksheetSource\s[^>]*?\bsheet=")([^"]*)/g, (all, tag: string, text: string) =>
      unescapeXml(text).toLowerCase() === before.toLowerCase() ? tag + escapeAttribute(after) : all,
    );
}
