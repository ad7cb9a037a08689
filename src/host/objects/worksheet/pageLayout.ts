import type { Area, Sheet } from "../../engine";
import { COLUMNS, PAPER_SIZES, ROWS, isWholeColumns, isWholeRows, parseAddress, writeAddress } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asFlag, asNumber, asOneOf, asRecord, asText } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { findName, rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";
import type { SheetTarget } from "../base/targets";

const kept = (name: string, fallback: unknown, check: (value: unknown) => unknown) => ({
  get: ({ sheet }: SheetTarget) => sheet.page[name] ?? fallback,
  set: ({ sheet }: SheetTarget, value: unknown) => void (sheet.page[name] = check(value)),
});
const size = (name: string, inches: number) =>
  kept(name, Math.round(inches * 720) / 10, (value) => {
    if (asNumber(value) < 0) throw invalidArgument();
    return value;
  });
const of =
  (...choices: string[]) =>
  (value: unknown) =>
    asOneOf(value, choices);

const all = {
  blackAndWhite: kept("blackAndWhite", false, asFlag),
  centerHorizontally: kept("centerHorizontally", false, asFlag),
  centerVertically: kept("centerVertically", false, asFlag),
  draftMode: kept("draftMode", false, asFlag),
  printGridlines: kept("printGridlines", false, asFlag),
  printHeadings: kept("printHeadings", false, asFlag),
  firstPageNumber: kept("firstPageNumber", "", (value) => (value === "" ? "" : asNumber(value))),
  orientation: kept("orientation", "Portrait", of("Portrait", "Landscape")),
  paperSize: kept("paperSize", "Letter", of(...PAPER_SIZES.values())),
  printComments: kept("printComments", "NoComments", of("NoComments", "EndSheet", "InPlace")),
  printErrors: kept("printErrors", "AsDisplayed", of("AsDisplayed", "Blank", "Dash", "NotAvailable")),
  printOrder: kept("printOrder", "DownThenOver", of("DownThenOver", "OverThenDown")),
  zoom: kept("zoom", { scale: 100 }, asZoom),
  topMargin: size("topMargin", 0.75),
  bottomMargin: size("bottomMargin", 0.75),
  leftMargin: size("leftMargin", 0.7),
  rightMargin: size("rightMargin", 0.7),
  headerMargin: size("headerMargin", 0.3),
  footerMargin: size("footerMargin", 0.3),
};
const members = Object.entries(all);

/** A scale in percent, or pages to fit on. */
function asZoom(value: unknown): Record<string, number> {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  if (typeof scale === "number" && (scale < 10 || scale > 400)) throw invalidArgument();
  const given = Object.entries({ scale, horizontalFitToPages, verticalFitToPages });
  return Object.fromEntries(given.flatMap(([name, set]) => (typeof set === "number" ? [[name, set]] : [])));
}

defineClass("PageLayout", {
  get: Object.fromEntries(members.map(([name, { get }]) => [name, get])),
  set: Object.fromEntries(members.map(([name, { set }]) => [name, set])),
  objects: { headersFooters: (target) => play("HeaderFooterGroup", target) },
  methods: {
    setPrintArea: (target, args) => setName(target, "Print_Area", [printed(target, args)]),
    getPrintArea: (target) => found(printArea(target)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (target, args) => setTitles(target, titleLines(target, args, isWholeRows)),
    setPrintTitleColumns: (target, args) => setTitles(target, titleLines(target, args, isWholeColumns)),
    getPrintTitleRows: (target) => found(titles(target, isWholeRows)),
    getPrintTitleRowsOrNullObject: (target) => titles(target, isWholeRows),
    getPrintTitleColumns: (target) => found(titles(target, isWholeColumns)),
    getPrintTitleColumnsOrNullObject: (target) => titles(target, isWholeColumns),
    setPrintMargins({ sheet }, args) {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        args.oneOf(0, ["Points", "Inches", "Centimeters"])
      ];
      for (const [side, value] of Object.entries(args.record(1)))
        if (typeof value === "number") sheet.page[`${side}Margin`] = Math.round(value * points * 1e6) / 1e6;
    },
  },
});

const printed = (target: SheetTarget, args: Arguments): Area => rangeFrom(target.session, target.sheet, args, 0).area;

function found<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

/** What is printed stands in names of the sheet's own, as it does in files. */
function areasOf({ session, sheet }: SheetTarget, name: string): Area[] {
  const formula = findName(session, name, sheet)?.formula.replace(/^=/, "") ?? "";
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseAddress(part)?.area ?? []);
}

function setName({ session, sheet }: SheetTarget, name: string, areas: readonly Area[]): void {
  const { book } = session;
  const known = findName(session, name, sheet);
  const formula = `=${areas.map((area) => writeAddress(sheet.name, area, true)).join(",")}`;
  if (known) known.formula = formula;
  else book.names.push({ name, formula, visible: true, comment: "", scope: sheet.id });
}

function printArea(target: SheetTarget) {
  const ranges = areasOf(target, "Print_Area").map((area) => new RangeTarget(target.session, target.sheet, area));
  return ranges.length === 0 ? null : play("RangeAreas", new AreasTarget(ranges));
}

function titleLines(target: SheetTarget, args: Arguments, whole: (area: Area) => boolean): Area {
  const area = printed(target, args);
  if (!whole(area)) throw invalidArgument();
  return area;
}

/** Rows and columns to repeat share one name; columns come first. */
function setTitles(target: SheetTarget, area: Area): void {
  const others = areasOf(target, "Print_Titles").filter((other) => isWholeRows(other) !== isWholeRows(area));
  setName(target, "Print_Titles", isWholeRows(area) ? [...others, area] : [area, ...others]);
}

function titles(target: SheetTarget, whole: (area: Area) => boolean) {
  const area = areasOf(target, "Print_Titles").find(whole);
  return area ? play("Range", new RangeTarget(target.session, target.sheet, area)) : null;
}

const PAGES = { defaultForAllPages: "odd", oddPages: "odd", evenPages: "even", firstPage: "first" } as const;
const state = kept("headerState", "Default", of("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"));
const scale = kept("useSheetScale", true, asFlag);
const margins = kept("useSheetMargins", true, asFlag);

defineClass("HeaderFooterGroup", {
  get: { state: state.get, useSheetScale: scale.get, useSheetMargins: margins.get },
  set: { state: state.set, useSheetScale: scale.set, useSheetMargins: margins.set },
  objects: Object.fromEntries(
    Object.entries(PAGES).map(([name, pages]) => [
      name,
      (target: SheetTarget) => play("HeaderFooter", { ...target, pages }),
    ]),
  ),
});

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
type HeaderTarget = SheetTarget & { readonly pages: string };

defineClass("HeaderFooter", {
  get: Object.fromEntries(
    PLACES.map((place) => [place, ({ sheet, pages }: HeaderTarget) => sheet.page[`${pages}.${place}`] ?? ""]),
  ),
  set: Object.fromEntries(
    PLACES.map((place) => [
      place,
      ({ sheet, pages }: HeaderTarget, value: unknown) => void (sheet.page[`${pages}.${place}`] = asText(value)),
    ]),
  ),
});

type Breaks = "rowBreaks" | "columnBreaks";
const breaks = (sheet: Sheet, kind: Breaks): number[] => sheet[kind];

defineClass("PageBreakCollection", {
  items: (target) => breaks(target.sheet, target.kind).map((at) => play("PageBreak", { ...target, at })),
  methods: {
    add(target, args) {
      const { area } = rangeFrom(target.session, target.sheet, args, 0);
      const at = target.kind === "rowBreaks" ? area.top : area.left;
      if (at === 0 || at >= (target.kind === "rowBreaks" ? ROWS : COLUMNS)) throw invalidArgument();
      const list = new Set([...breaks(target.sheet, target.kind), at]);
      target.sheet[target.kind] = [...list].sort((a, b) => a - b);
      return play("PageBreak", { ...target, at });
    },
    getCount: ({ sheet, kind }) => breaks(sheet, kind).length,
    getItem: (target, args) => atIndex(target, args.whole(0)),
    removePageBreaks: ({ sheet, kind }) => void (sheet[kind] = []),
  },
  item: (target, args) => atIndex(target, args.whole(0)),
});

function atIndex(target: SheetTarget & { kind: Breaks }, index: number) {
  const at = breaks(target.sheet, target.kind)[index];
  if (at === undefined) throw itemNotFound();
  return play("PageBreak", { ...target, at });
}

defineClass("PageBreak", {
  id: { name: "_Id", of: ({ sheet, kind, at }) => breaks(sheet, kind).indexOf(at) },
  get: {
    rowIndex: ({ kind, at }) => (kind === "rowBreaks" ? at : 0),
    columnIndex: ({ kind, at }) => (kind === "columnBreaks" ? at : 0),
  },
  methods: {
    delete: ({ sheet, kind, at }) => void (sheet[kind] = sheet[kind].filter((other) => other !== at)),
    getCellAfterBreak({ session, sheet, kind, at }) {
      const [top, left] = kind === "rowBreaks" ? [at, 0] : [0, at];
      return play("Range", new RangeTarget(session, sheet, { top, left, bottom: top, right: left }));
    },
  },
});
