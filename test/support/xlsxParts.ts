import { strToU8, unzipSync, zipSync } from "fflate";

/** A zip of hand-written parts, in the order given. */
export function zipParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: "1980-01-01" });
}

/** Every part of a file by name. */
export const unzipParts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const partText = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipParts(bytes)[name]);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const TYPES = "application/vnd.openxmlformats-officedocument.";

export const relationships = (list: readonly (readonly [kind: string, target: string])[]): string => {
  const entries = list.map(([kind, target], index) => {
    const type = kind.includes(":") ? kind : OFFICE + kind;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
};

export const contentTypes = (overrides: Record<string, string>): string => {
  const list = Object.entries(overrides).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : `${TYPES}${type}+xml`}"/>`,
  );
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["vml", `${TYPES}vmlDrawing`],
    ["bin", `${TYPES}spreadsheetml.printerSettings`],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${list.join("")}</Types>`;
};

export const worksheet = (inside: string): string => `${HEAD}<worksheet ${MAIN} ${R}>${inside}</worksheet>`;

export const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`;

export interface SmallBook {
  /** What stands inside each <worksheet>, by sheet name. */
  sheets: Record<string, string>;
  /** What stands inside <styleSheet>; the least that Excel takes unless given. */
  styles?: string;
  /** The <si> items. */
  strings?: string;
  /** In workbook.xml, before and after <sheets>. */
  before?: string;
  after?: string;
  more?: Record<string, string | Uint8Array>;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** A workbook of a few hand-written sheets. */
export function smallBook({
  sheets,
  styles = STYLES,
  strings = "",
  before = "",
  after = "",
  more = {},
}: SmallBook): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const overrides = names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, "spreadsheetml.worksheet"]);
  const links = names.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  return zipParts({
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "spreadsheetml.sheet.main",
      ...Object.fromEntries(overrides),
      "xl/styles.xml": "spreadsheetml.styles",
      "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
    }),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} ${R}>${before}<sheets>${list.join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...links,
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheets[name] ?? "")]),
    ),
    "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN}>${strings}</sst>`,
    ...more,
  });
}
