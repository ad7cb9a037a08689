import type { Name, Sheet } from "../../engine/book";
import { FileError } from "../fileError";
import { shownFormula } from "../formula/stored";
import { CONTENT_TYPES, contentTypeOf } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { related, relationshipsOf } from "../package/relationships";
import { child, childrenOf, flag, parseXml, relationshipId, type XmlNode } from "../xml/tree";

export interface SheetEntry {
  name: string;
  sheetId: number;
  relationship: string;
  part: string;
  visibility: Sheet["visibility"];
  kind: Sheet["kind"];
}

export interface WorkbookPart {
  part: string;
  xml: string;
  root: XmlNode;
  sheets: SheetEntry[];
  date1904: boolean;
  /** True when the file asks for everything to be calculated on opening. */
  recalculate: boolean;
  isProtected: boolean;
  activeTab: number;
  stylesPart: string | undefined;
  stringsPart: string | undefined;
  themePart: string | undefined;
}

export function readWorkbookPart(parts: Parts): WorkbookPart {
  const part = workbookPartName(parts);
  const xml = parts.text(part);
  const root = parseXml(xml);
  const calculation = child(root, "calcPr")?.attributes;
  return {
    part,
    xml,
    root,
    sheets: readSheetEntries(parts, part, root),
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"]),
    recalculate: flag(calculation?.["fullCalcOnLoad"]),
    isProtected: flag(child(root, "workbookProtection")?.attributes["lockStructure"]),
    activeTab: Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
    stylesPart: related(parts, part, "styles"),
    stringsPart: related(parts, part, "sharedStrings"),
    themePart: related(parts, part, "theme"),
  };
}

function workbookPartName(parts: Parts): string {
  if (!parts.has(CONTENT_TYPES))
    throw new FileError("not-xlsx", "The zip has no [Content_Types].xml: it is no Office file.");
  const part = related(parts, "", "officeDocument");
  if (part === undefined) throw new FileError("damaged", "The package does not say which part is the workbook.");
  if (!parts.has(part)) throw new FileError("damaged", `The workbook's part ${part} is missing.`);
  const type = contentTypeOf(parts, part) ?? "";
  if (!/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/.test(type))
    throw new FileError("not-xlsx", `The main part is of type "${type}", which is no workbook of XML parts.`);
  return part;
}

const STATES: Record<string, Sheet["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function readSheetEntries(parts: Parts, workbook: string, root: XmlNode): SheetEntry[] {
  const relationships = new Map(relationshipsOf(parts, workbook).map((found) => [found.id, found]));
  const entries = childrenOf(child(root, "sheets"), "sheet").map((node): SheetEntry => {
    const id = relationshipId(node) ?? "";
    const target = relationships.get(id);
    if (!target || !parts.has(target.target))
      throw new FileError("damaged", `The part of sheet "${node.attributes["name"] ?? ""}" is missing.`);
    return {
      name: node.attributes["name"] ?? "",
      sheetId: Number(node.attributes["sheetId"]),
      relationship: id,
      part: target.target,
      visibility: STATES[node.attributes["state"] ?? ""] ?? "Visible",
      // Dialog and macro sheets of old Excel have no cells for us either: they keep their place.
      kind: target.kind === "worksheet" ? "worksheet" : "chartsheet",
    };
  });
  return entries;
}

/** Names that Excel itself gives a meaning; files write them with a prefix that users do not see. */
const BUILT_IN = [
  "Print_Area",
  "Print_Titles",
  "Criteria",
  "Extract",
  "Database",
  "Consolidate_Area",
  "Sheet_Title",
  "_FilterDatabase",
];

export const shownName = (stored: string): string => {
  const bare = stored.replace(/^_xlnm\./i, "");
  return BUILT_IN.some((name) => name.toLowerCase() === bare.toLowerCase()) ? bare : stored;
};
export const storedName = (name: string): string =>
  BUILT_IN.some((known) => known.toLowerCase() === name.toLowerCase()) ? `_xlnm.${name}` : name;

/** The defined names; `sheetIds` are the book's sheet ids in the file's order. */
export function readNames(root: XmlNode, sheetIds: readonly string[], customFunctions: ReadonlySet<string>): Name[] {
  return childrenOf(child(root, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: shownName(attributes["name"] ?? ""),
    formula: shownFormula(text, { customFunctions }),
    visible: !flag(attributes["hidden"]),
    comment: attributes["comment"] ?? "",
    scope: attributes["localSheetId"] === undefined ? null : (sheetIds[Number(attributes["localSheetId"])] ?? null),
  }));
}
