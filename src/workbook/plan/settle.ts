import type { Area } from "../address";
import { areaAddress, parseReference } from "../address";
import type { Marked } from "../ours";
import { tierRulesAt } from "../ours";
import type { SheetInfo, WorkbookSnapshot } from "../snapshot";
import { entryAt, findSheet, wholeTable } from "../snapshot";
import type { CellContent, Plan, Step, TextRule } from "./plan";

/**
 * Fits a freshly planned sheet of ours onto what stands there: where the layout is the same, cells that the plan
 * leaves open stay as they are; where it is another, what an earlier run wrote goes first.
 */
export function settleSheet(steps: readonly Step[], area: Area, before: Marked | undefined): Step[] {
  if (before === undefined) return [...steps];
  // The widths that a user set stay, as long as the columns are the same.
  const kept = before.area.right === area.right ? steps.filter((step) => step.do !== "width") : steps;
  const same = areaAddress(before.area) === areaAddress(area) && sameFirstColumn(steps, area, before.sheet);
  if (same) return [...kept];
  return [{ do: "reset", sheet: before.sheet.name, range: areaAddress(before.area) }, ...kept];
}

function sameFirstColumn(steps: readonly Step[], area: Area, sheet: SheetInfo): boolean {
  const write = steps.find((step) => step.do === "write");
  const { cells } = sheet;
  if (write?.do !== "write" || cells === undefined) return false;
  return write.cells.every((row, i) => {
    const planned = row[0] ?? null;
    return planned === null || sameContent(planned, entryAt(cells, cells.formulas, area.top + i, area.left, ""));
  });
}

/** Formulas as Excel may give them back: without quotes round the names of sheets that need none, in whatever script. */
export function canonical(content: CellContent): CellContent {
  return typeof content === "string" && content.startsWith("=")
    ? content.replace(/'((?:[^']|'')+)'!/g, "$1!")
    : content;
}

/** What a cell holds once this is written: the apostrophe that keeps a text a text is not there any more, one of its own is. */
export function asPresent(planned: CellContent): CellContent {
  return typeof planned === "string" && planned.startsWith("'") ? planned.slice(1) : canonical(planned);
}

/** True where a cell already holds what is planned for it. */
export function sameContent(planned: CellContent, present: CellContent): boolean {
  const held = asPresent(planned);
  return held === present || held === canonical(present);
}

/**
 * Leaves out what would change nothing: writes of cells that already hold the planned content, and the looks of our
 * own sheets and columns where no content changes, so that what a user made of them stays.
 * @param own names of sheets that are ours
 */
export function prunePlan(plan: Plan, snapshot: WorkbookSnapshot, own: ReadonlySet<string>): Plan {
  const reset = new Set(
    plan.steps.flatMap((step) => (step.do === "reset" && changes(step, snapshot) ? [step.sheet] : [])),
  );
  const changed = plan.steps.map((step) => ("sheet" in step && reset.has(step.sheet)) || changes(step, snapshot));
  const touched = new Set(
    plan.steps.flatMap((step, i) => (changed[i] === true && "sheet" in step && isContent(step) ? [step.sheet] : [])),
  );
  const steps = plan.steps.filter((step, i) => {
    if (changed[i] === false) return false;
    return !("sheet" in step) || isContent(step) || !own.has(step.sheet) || touched.has(step.sheet);
  });
  return { version: 1, steps };
}

function isContent(step: Step): boolean {
  return step.do === "write" || step.do === "clear" || step.do === "reset" || step.do === "sheet";
}

/** False where the workbook already is as the step would make it. */
function changes(step: Step, snapshot: WorkbookSnapshot): boolean {
  if (step.do === "name")
    return !snapshot.names.some((name) => name.name === step.name && sameContent(name.formula, step.refersTo));
  if (step.do === "unname") return snapshot.names.some((name) => name.name === step.name);
  if (!("sheet" in step)) return true;
  const sheet = findSheet(snapshot, step.sheet);
  if (step.do === "sheet") return sheet === undefined;
  if (step.do === "show") return !isShown(step, snapshot);
  if (step.do === "unsheet") return sheet !== undefined;
  const area = "range" in step ? parseReference(step.range)?.area : undefined;
  if (sheet === undefined || area === undefined) return true;
  const present = (row: number, column: number): CellContent =>
    sheet.cells === undefined ? "" : entryAt(sheet.cells, sheet.cells.formulas, row, column, "");
  if (step.do === "filter") return sheet.autoFilter === null || areaAddress(sheet.autoFilter) !== step.range;
  if (step.do === "table")
    return sheet.tables.some((t) => t.name === step.table && areaAddress(wholeTable(t)) !== step.range);
  if (step.do === "clear" || step.do === "reset") return anyFilled(area, present);
  if (step.do === "rules" && step.own !== true) return !sameRules(step.rules, tierRulesAt(snapshot, step.sheet, area));
  if (step.do !== "write") return true;
  return step.cells.some((row, i) =>
    row.some((cell, j) => cell !== null && !sameContent(cell, present(area.top + i, area.left + j))),
  );
}

function isShown(
  { sheet, range }: { readonly sheet: string; readonly range: string },
  snapshot: WorkbookSnapshot,
): boolean {
  const { selection } = snapshot;
  return snapshot.activeSheet === sheet && selection?.sheet === sheet && areaAddress(selection.area) === range;
}

/** Rules are only ever on the tier column, whose present ones are read with the workbook. */
function sameRules(planned: readonly TextRule[], known: WorkbookSnapshot["tierRules"]): boolean {
  if (planned.length !== known.length) return false;
  return planned.every((rule) =>
    known.some((present) => present.equals === rule.equals && present.fill.toLowerCase() === rule.fill.toLowerCase()),
  );
}

function anyFilled(area: Area, present: (row: number, column: number) => CellContent): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (present(row, column) !== "") return true;
  }
  return false;
}
