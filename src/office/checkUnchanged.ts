import type { Area, CellValue, Plan, SheetInfo, WorkbookSnapshot } from "#workbook";
import { areaAddress, cellAddress, contentAt, findSheet, parseReference, quoteSheet } from "#workbook";
import type { Ask } from "./askAll";
import { askAll } from "./askAll";
import { askFormerLooks, type GiveBack } from "./formerLooks";
import { inBlocks } from "./readCells";
import { WorkbookError } from "./workbookError";

/** Rough bytes of one cell's content in an answer. */
const contentBytes = 14;

/** Cells that formulas fill change with every calculation: where a plan writes over such, only formulas are compared. */
export type Compared = "contents" | "formulas";

/**
 * Reads once more what a plan is about to write over: a co-author may have been faster. See docs/decisions/0008-co-authors.md.
 * @returns what gives the user's cells back how they look now
 * @throws WorkbookError `changed` with the first cell that is not as it was read, or with the sheet whose rows moved.
 */
export async function checkUnchanged(
  context: Excel.RequestContext,
  plan: Plan,
  before: WorkbookSnapshot,
  compared: Compared,
): Promise<GiveBack> {
  let giveBack: GiveBack = () => undefined;
  const looks = askFormerLooks(context, plan, (found) => (giveBack = found));
  const cells = [...writtenAreas(plan, before)].flatMap(([sheet, areas]) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const contents = areas.flatMap((area) =>
      inBlocks(area, contentBytes, (block) => askCells(worksheet, sheet, block, compared)),
    );
    return compared === "formulas" ? contents : [...contents, askExtent(worksheet, sheet)];
  });
  const asks = looks === undefined ? cells : [looks, ...cells];
  if (asks.length > 0) await askAll(context, asks, {});
  return giveBack;
}

/** The areas of sheets that were there before and whose cells were read. */
function writtenAreas({ steps }: Plan, before: WorkbookSnapshot): Map<SheetInfo, Area[]> {
  const found = new Map<SheetInfo, Area[]>();
  for (const step of steps) {
    if (step.do !== "write" && step.do !== "clear" && step.do !== "reset") continue;
    const sheet = findSheet(before, step.sheet);
    const area = parseReference(step.range)?.area;
    if (area === undefined || sheet === undefined || (sheet.cells === undefined && sheet.used !== null)) continue;
    const areas = found.get(sheet) ?? [];
    const last = areas.at(-1);
    if (last?.top === area.top && last.bottom === area.bottom && last.right + 1 === area.left)
      areas.splice(-1, 1, { ...last, right: area.right });
    else areas.push(area);
    found.set(sheet, areas);
  }
  return found;
}

function askCells(worksheet: Excel.Worksheet, sheet: SheetInfo, area: Area, compared: Compared): () => void {
  const range = worksheet.getRange(areaAddress(area)).untrack();
  range.load("formulas");
  return () => compareCells(range, sheet, area, compared);
}

function compareCells({ formulas }: Excel.Range, sheet: SheetInfo, { top, left }: Area, compared: Compared): void {
  const counts = (...all: readonly CellValue[]): boolean =>
    compared === "contents" || all.some((content) => String(content).startsWith("="));
  (formulas as CellValue[][]).forEach((row, i) =>
    row.forEach((content, j) => {
      const former = contentAt(sheet, top + i, left + j);
      if (content !== former && counts(content, former)) throw changed(sheet, `!${cellAddress(top + i, left + j)}`);
    }),
  );
}

function askExtent(worksheet: Excel.Worksheet, sheet: SheetInfo): Ask {
  const load = (): (() => void) => {
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load("address");
    return () => compareExtent(used, sheet);
  };
  return { bytes: 100, load, halves: () => [] };
}

/** Where rows or columns came or went, results would stand beside the wrong industries. */
function compareExtent(used: Excel.Range, sheet: SheetInfo): void {
  const area = used.isNullObject ? null : (parseReference(used.address)?.area ?? null);
  const text = (extent: Area | null): string => (extent === null ? "" : areaAddress(extent));
  if (text(area) !== text(sheet.used)) throw changed(sheet, "");
}

const changed = (sheet: SheetInfo, cell: string): WorkbookError =>
  new WorkbookError("changed", cell === "" ? sheet.name : `${quoteSheet(sheet.name)}${cell}`);
