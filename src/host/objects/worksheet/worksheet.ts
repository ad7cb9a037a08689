import {
  DIGIT_PIXELS,
  WHOLE_SHEET,
  cellArea,
  checkSheetName,
  deleteSheet,
  moveSheet,
  renameSheet,
  usedArea,
} from "../../engine";
import type { Sheet, SheetNameProblem } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import {
  NotEmulatedError,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../../wire/errors";
import type { Played } from "../../wire/played";
import { rangeAt, rangeFrom } from "../base/addresses";
import { findAll, replaceAll } from "../range/find";
import { showOutlineLevels } from "../range/outline";
import { asColor } from "../format/colors";
import { copySheet } from "./copySheet";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";
import { findWorksheet, neighbour, sheetKey } from "./sheetOrder";
import type { SheetTarget } from "../base/targets";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

defineClass("Worksheet", {
  id: { name: "Id", of: ({ sheet }) => sheetKey(sheet) },
  get: {
    id: ({ sheet }) => sheetKey(sheet),
    name: ({ sheet }) => sheet.name,
    position: ({ session, sheet }) => session.book.sheets.indexOf(session.present(sheet)),
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor,
    showGridlines: ({ sheet }) => sheet.showGridlines,
    showHeadings: ({ sheet }) => sheet.showHeadings,
    standardWidth: ({ sheet }) => widthOf(sheet),
    enableCalculation: () => true,
    tabId: ({ session, sheet }) => session.book.sheets.indexOf(session.present(sheet)) + 1,
    standardHeight: ({ sheet }) => sheet.defaultRowHeight,
  },
  set: {
    name({ session, sheet }, value) {
      session.refuseStructure();
      refuseSheetName(checkSheetName(session.book, asText(value), sheet));
      renameSheet(session.book, sheet, asText(value));
    },
    position({ session, sheet }, value) {
      session.refuseStructure();
      const position = asNumber(value);
      if (!Number.isInteger(position) || position < 0 || position >= session.book.sheets.length)
        throw invalidArgument();
      moveSheet(session.book, sheet, position);
    },
    visibility: (target, value) => setVisibility(target, asOneOf(value, VISIBILITIES)),
    tabColor({ sheet }, value) {
      sheet.tabColor = value === "" ? "" : asColor(value);
      sheet.changes.properties = true;
    },
    headings({ sheet }, value) {
      sheet.showHeadings = asFlag(value);
      sheet.changes.view = true;
    },
    standardWidth({ sheet }, value) {
      sheet.defaultColumnWidth = (asNumber(value) * DIGIT_PIXELS + 5) / DIGIT_PIXELS;
      sheet.changes.columns = true;
    },
    enableCalculation(_target, value) {
      if (!asFlag(value)) throw new NotEmulatedError("Worksheet.enableCalculation(false)");
    },
    // The client reads ShowGridlines and sets Gridlines.
    gridlines({ sheet }, value) {
      sheet.showGridlines = asFlag(value);
      sheet.changes.view = true;
    },
  },
  objects: {
    autoFilter: ({ session, sheet }) => play("AutoFilter", { session, sheet, table: null }),
    charts: (target) => play("ChartCollection", target),
    comments: ({ session, sheet }) => play("CommentCollection", { session, sheet }),
    customProperties: (target) => play("WorksheetCustomPropertyCollection", target),
    freezePanes: (target) => play("WorksheetFreezePanes", target),
    names: ({ session, sheet }) => play("NamedItemCollection", { session, sheet }),
    pageLayout: (target) => play("PageLayout", target),
    horizontalPageBreaks: (target) => play("PageBreakCollection", { ...target, kind: "rowBreaks" }),
    verticalPageBreaks: (target) => play("PageBreakCollection", { ...target, kind: "columnBreaks" }),
    protection: (target) => play("WorksheetProtection", target),
    tables: ({ session, sheet }) => play("TableCollection", { session, sheet }),
  },
  methods: {
    activate({ session, sheet }) {
      if (sheet.visibility !== "Visible") throw invalidOperation();
      session.book.activeSheet = session.present(sheet).id;
    },
    calculate({ session }, args) {
      if (args.flag(0)) session.book.dirty = true;
      return session.calculate();
    },
    copy: ({ session, sheet }, args) => play("Worksheet", { session, sheet: copySheet(session, sheet, args) }),
    delete(target) {
      target.session.refuseStructure();
      refuseLastVisible(target);
      deleteSheet(target.session.book, target.session.present(target.sheet));
    },
    getCell: ({ session, sheet }, args) =>
      play("Range", new RangeTarget(session, sheet, cellArea(args.whole(0), args.whole(1)))),
    getRange: ({ session, sheet }, args) => play("Range", rangeFrom(session, session.present(sheet), args, 0)),
    getRangeByIndexes: (target, args) => play("Range", rangeByIndexes(target, args)),
    getRanges: ({ session, sheet }, args) => play("RangeAreas", ranges({ session, sheet }, args.textOr(0, ""))),
    getUsedRange: (target, args) =>
      play("Range", usedRange(target, args) ?? new RangeTarget(target.session, target.sheet, cellArea(0, 0))),
    getUsedRangeOrNullObject(target, args) {
      const used = usedRange(target, args);
      return used && play("Range", used);
    },
    findAll: ({ session, sheet }, args) => findAll(new RangeTarget(session, sheet, WHOLE_SHEET), args).then(found),
    findAllOrNullObject: ({ session, sheet }, args) => findAll(new RangeTarget(session, sheet, WHOLE_SHEET), args),
    replaceAll: ({ session, sheet }, args) => replaceAll(new RangeTarget(session, sheet, WHOLE_SHEET), args),
    showOutlineLevels: ({ sheet }, args) => showOutlineLevels(sheet, args.wholeOr(0, 0), args.wholeOr(1, 0)),
    getNext: (target, args) => found(beside(target, args, 1)),
    getPrevious: (target, args) => found(beside(target, args, -1)),
    getNextOrNullObject: (target, args) => beside(target, args, 1),
    getPreviousOrNullObject: (target, args) => beside(target, args, -1),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
});

/** In characters, as Excel's dialog names it, without the padding that a file counts. */
const widthOf = ({ defaultColumnWidth: width }: Sheet): number =>
  width === 8.43 ? width : Math.round(((width * DIGIT_PIXELS - 5) / DIGIT_PIXELS) * 100) / 100;

export function refuseSheetName(problem: SheetNameProblem | null): void {
  if (problem === "taken") throw itemAlreadyExists("A resource with the same name or identifier already exists.");
  if (problem !== null) throw invalidArgument();
}

function setVisibility(target: SheetTarget, visibility: (typeof VISIBILITIES)[number]): void {
  const { session, sheet } = target;
  session.refuseStructure();
  if (visibility !== "Visible") {
    refuseLastVisible(target);
    const next = neighbour(session, sheet, 1, true) ?? neighbour(session, sheet, -1, true);
    if (session.book.activeSheet === sheet.id && next) session.book.activeSheet = next.id;
  }
  sheet.visibility = visibility;
}

/** A workbook shows at least one sheet. */
function refuseLastVisible({ session, sheet }: SheetTarget): void {
  const visible = session.book.sheets.filter((other) => other.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation();
}

function usedRange({ session, sheet }: SheetTarget, args: Arguments): RangeTarget | null {
  const area = usedArea(session.present(sheet), args.flag(0));
  return area && new RangeTarget(session, sheet, area);
}

function rangeByIndexes({ session, sheet }: SheetTarget, args: Arguments): RangeTarget {
  const [top, left, rows, columns] = [args.whole(0), args.whole(1), args.whole(2), args.whole(3)];
  return new RangeTarget(session, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/**
 * Addresses in one text; the whole sheet when it is blank. The documentation parts them with commas, and so does Excel on the web;
 * Excel on the desktop wants the user's own list separator (https://github.com/OfficeDev/office-js/issues/1985).
 */
function ranges({ session, sheet }: SheetTarget, text: string): AreasTarget {
  const list = session.options.platform === "web" ? "," : session.culture.list;
  const parts = text.match(list === "," ? /(?:'(?:[^']|'')*'|[^,'])+/g : /(?:'(?:[^']|'')*'|[^;'])+/g) ?? ["1:1048576"];
  return new AreasTarget(parts.map((part) => rangeAt(session, sheet, part.trim())));
}

function beside({ session, sheet }: SheetTarget, args: Arguments, step: 1 | -1): Played | null {
  const next = neighbour(session, sheet, step, args.flag(0));
  return next ? play("Worksheet", { session, sheet: next }) : null;
}

function byId({ session }: SheetTarget, args: Arguments): Played {
  const sheet = findWorksheet(session, args.text(0));
  return found(sheet ? play("Worksheet", { session, sheet }) : null);
}

function found(object: Played | null): Played {
  if (!object) throw itemNotFound();
  return object;
}
