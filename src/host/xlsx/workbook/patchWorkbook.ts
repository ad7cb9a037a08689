import type { Book, Name, Sheet } from "../../engine/book";
import { writeAddress } from "../../engine/addresses/a1";
import { sameSheet } from "../../engine/formulas/moves";
import { storedFormula } from "../formula/stored";
import { alike } from "../styles/canonical";
import { type Attributes, applyEdits, editAttributes, element, setAttributes, source } from "../xml/edit";
import { WORKBOOK, putChild } from "../xml/order";
import { escapeText } from "../xml/text";
import { child, childrenOf, flag, parseXml } from "../xml/tree";
import type { Placed } from "./placeSheets";
import { storedMode } from "./properties";
import { type WorkbookPart, readNames, shownName, storedName } from "./readWorkbook";

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export interface WorkbookChanges {
  placed: readonly Placed[];
  /** The book's sheet ids in the file's order; null for a deleted sheet. */
  fileOrder: readonly (string | null)[];
  customFunctions: ReadonlySet<string>;
  /** Whether every program is to calculate everything on opening. */
  recalculate: boolean;
}

/** The workbook part with the book's sheets, names, views and calculation settings. */
export function patchWorkbook(workbook: WorkbookPart, book: Book, changes: WorkbookChanges): string {
  let xml = patchSheets(workbook, changes);
  xml = patchViews(xml, workbook, book, changes);
  xml = patchNames(xml, workbook, book, changes);
  xml = patchCalculation(xml, book, changes.recalculate);
  xml = patchProtection(xml, book.isProtected === true);
  return patchDates(xml, book, workbook.date1904);
}

function patchSheets({ xml, root, sheets }: WorkbookPart, { placed }: WorkbookChanges): string {
  const list = child(root, "sheets");
  const same =
    placed.length === sheets.length &&
    placed.every(({ sheet, relationship }, index) => {
      const entry = sheets[index];
      return entry?.relationship === relationship && entry.name === sheet.name && entry.visibility === sheet.visibility;
    });
  if (same) return xml;
  const nodes = childrenOf(list, "sheet");
  const prefix = Object.keys(nodes[0]?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? "r:id";
  const entries = placed.map(({ sheet, sheetId, relationship }) => {
    const old = nodes[sheets.findIndex((entry) => entry.relationship === relationship)];
    const attributes = { name: sheet.name, sheetId, state: STATES[sheet.visibility], [prefix]: relationship };
    return setAttributes(old ? source(xml, old) : "<sheet/>", attributes);
  });
  return putChild(xml, WORKBOOK, "sheets", element("sheets", {}, entries.join("")));
}

function patchViews(
  xml: string,
  { activeTab, sheets }: WorkbookPart,
  book: Book,
  { placed, fileOrder }: WorkbookChanges,
): string {
  const active = placed.findIndex(({ sheet }) => sheet.id === book.activeSheet);
  const moved = sheets.length !== placed.length || placed.some(({ sheet }, index) => fileOrder[index] !== sheet.id);
  const before = activeTab < sheets.length ? activeTab : 0;
  if (active < 0 || (active === before && !moved)) return xml;
  const view = child(child(parseXml(xml), "bookViews"), "workbookView");
  if (!view)
    return putChild(
      xml,
      WORKBOOK,
      "bookViews",
      element("bookViews", {}, element("workbookView", { activeTab: active })),
    );
  // The first tab to be scrolled to may be gone or hidden now.
  return applyEdits(xml, [editAttributes(xml, view, { activeTab: active || null, firstSheet: null })]);
}

function patchNames(
  xml: string,
  workbook: WorkbookPart,
  book: Book,
  { placed, fileOrder, customFunctions }: WorkbookChanges,
): string {
  const { root } = workbook;
  const names = withFilterNames(book.names, placed);
  const fileIds = fileOrder.map((id) => id ?? "");
  const before = readNames(root, fileIds, customFunctions);
  const order = placed.map(({ sheet }) => sheet.id);
  if (alike(before, names) && order.every((id, index) => fileIds[index] === id)) return xml;
  const nodes = childrenOf(child(root, "definedNames"), "definedName");
  const entries = names.flatMap((name) => {
    const position = name.scope === null ? null : order.indexOf(name.scope);
    if (position === -1) return [];
    const index = before.findIndex((known) => alike(known, name));
    const node = nodes[index];
    if (node) return [withScope(source(workbook.xml, node), position)];
    return [newName(name, position, customFunctions)];
  });
  return putChild(
    xml,
    WORKBOOK,
    "definedNames",
    entries.length === 0 ? "" : element("definedNames", {}, entries.join("")),
  );
}

function withScope(xml: string, position: number | null): string {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  return setAttributes(tag, { localSheetId: position }) + xml.slice(tag.length);
}

function newName(
  { name, formula, visible, comment }: Name,
  position: number | null,
  customFunctions: ReadonlySet<string>,
): string {
  const attributes: Attributes = {
    name: storedName(name),
    comment: comment === "" ? null : comment,
    localSheetId: position,
    hidden: visible ? null : 1,
  };
  return element("definedName", attributes, escapeText(storedFormula(formula, { customFunctions, array: true })));
}

const FILTER = "_FilterDatabase";

/** Excel finds a sheet's filter again by a hidden name. */
function withFilterNames(names: readonly Name[], placed: readonly Placed[]): Name[] {
  const isFilter = (name: Name, sheet: Sheet) => name.scope === sheet.id && shownName(name.name) === FILTER;
  const result = names.filter((name) => !placed.some(({ sheet }) => isFilter(name, sheet) && dropsFilter(sheet)));
  for (const { sheet, isNew } of placed) {
    // Not every program that writes a filter writes its name; what nobody touched is left as it is.
    if (!sheet.autoFilter || !(isNew || sheet.changes.autoFilter)) continue;
    const formula = `=${writeAddress(sheet.name, sheet.autoFilter.area, true)}`;
    const known = result.findIndex((name) => isFilter(name, sheet));
    const name = { name: FILTER, formula, visible: false, comment: "", scope: sheet.id };
    if (known < 0) result.push(name);
    else if (!sameSheet(result[known]?.formula ?? "", formula)) result[known] = name;
  }
  return result;
}

// An advanced filter leaves the name without a filter on the sheet: only a filter that was taken away takes its name along.
const dropsFilter = (sheet: Sheet): boolean => sheet.autoFilter === null && sheet.changes.autoFilter;

function patchCalculation(xml: string, book: Book, recalculate: boolean): string {
  const node = child(parseXml(xml), "calcPr");
  const before = node?.attributes["calcMode"] ?? null;
  const mode =
    book.properties["calculationMode"] === undefined ? before : storedMode(book.properties["calculationMode"]);
  const changes = {
    ...(mode === before ? {} : { calcMode: mode }),
    ...iteration(book.properties, node?.attributes ?? {}),
    ...(recalculate ? { fullCalcOnLoad: 1 } : {}),
  };
  if (Object.keys(changes).length === 0) return xml;
  const text = setAttributes(node ? source(xml, node) : '<calcPr calcId="191029"/>', changes);
  return putChild(xml, WORKBOOK, "calcPr", text);
}

/** Circular references: only what was set and differs. */
function iteration(properties: Book["properties"], before: Readonly<Record<string, string>>) {
  const wanted = Object.entries({
    iterate: properties["iterate"] === undefined ? undefined : properties["iterate"] === true ? "1" : "0",
    iterateCount: properties["iterateCount"],
    iterateDelta: properties["iterateDelta"],
  });
  return Object.fromEntries(
    wanted.flatMap(([name, value]) =>
      value === undefined || String(value) === before[name] ? [] : [[name, String(value)]],
    ),
  );
}

/** The lock of the structure; with it goes the hash of its password, windows stay locked. */
function patchProtection(xml: string, wanted: boolean): string {
  const node = child(parseXml(xml), "workbookProtection");
  if (flag(node?.attributes["lockStructure"]) === wanted) return xml;
  const attributes = Object.keys(node?.attributes ?? {}).filter((name) => /^workbook/.test(name));
  const text = setAttributes(node ? source(xml, node) : "<workbookProtection/>", {
    ...Object.fromEntries(attributes.map((name) => [name, null])),
    lockStructure: wanted ? 1 : null,
  });
  return putChild(xml, WORKBOOK, "workbookProtection", wanted || flag(node?.attributes["lockWindows"]) ? text : "");
}

function patchDates(xml: string, book: Book, before: boolean): string {
  const wanted = book.properties["use1904DateSystem"] ?? before;
  if (wanted === before) return xml;
  const node = child(parseXml(xml), "workbookPr");
  const text = setAttributes(node ? source(xml, node) : "<workbookPr/>", { date1904: wanted === true ? 1 : null });
  return putChild(xml, WORKBOOK, "workbookPr", text);
}
