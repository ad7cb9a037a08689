import type { Area } from "../address";
import { cellAddress, intersection, parseReference, quoteSheet } from "../address";
import { markers } from "../layout";
import type { SheetInfo, WorkbookSnapshot } from "../snapshot";
import { contentAt, findSheet } from "../snapshot";
import type { CellContent, Plan, Step } from "./plan";
import { asPresent, canonical, sameContent } from "./settle";
import { laidOutAnew, takenOut } from "./undoPlan";

type Write = Extract<Step, { do: "write" }>;

/** An undo that leaves alone what somebody wrote since the run. */
export interface KeepingUndo {
  readonly undo: Plan;
  /** Cells that keep what was written since, with their sheets, and sheets that keep what was put on them. */
  readonly kept: readonly string[];
  /** A cell that cannot keep it, since its sheet gets another layout back; the undo must not be done. */
  readonly lost?: string;
}

/**
 * Takes out of an undo what would remove something that neither stood in a cell before the run nor was written by it. Sheets
 * that the run added all stay, with their names, when one of them was written, drawn or commented on: their formulas need each other.
 * @param plan what the run wrote
 */
export function keepSince(undo: Plan, plan: Plan, before: WorkbookSnapshot, now: WorkbookSnapshot): KeepingUndo {
  const isWrittenByRun = contentsOf(plan);
  const added = takenOut(undo);
  const anew = laidOutAnew(plan);
  const written = new Map([...added, ...laidOutAnew(undo)].map((name) => [name, writtenOn(name, plan, before, now)]));
  const kept = added.flatMap((name) => [
    ...(written.get(name) ?? []).map(({ address }) => address),
    ...(findSheet(now, name)?.hasAdditions === true ? [quoteSheet(name)] : []),
  ]);
  const staying = kept.length === 0 ? [] : added;
  const steps: Step[] = [];
  for (const step of undo.steps) {
    if ((step.do === "unsheet" || step.do === "unname") && staysWith(step, plan, staying)) continue;
    if (step.do === "reset") {
      const area = parseReference(step.range)?.area;
      const lost = written.get(step.sheet)?.find(({ cell }) => area !== undefined && intersection(area, cell));
      if (lost !== undefined) return { undo, kept: [], lost: lost.address };
    }
    const cellwise = (step.do === "write" || step.do === "clear") && !anew.has(step.sheet);
    steps.push(cellwise ? keeping(step, before, now, isWrittenByRun, kept) : step);
  }
  return { undo: { version: 1, steps }, kept };
}

/** True for a sheet that stays, and for a name that points at one. */
function staysWith(
  step: Extract<Step, { do: "unsheet" | "unname" }>,
  { steps }: Plan,
  staying: readonly string[],
): boolean {
  if (step.do === "unsheet") return staying.includes(step.sheet);
  const given = steps.find((made) => made.do === "name" && made.name === step.name);
  const sheet = given?.do === "name" ? parseReference(given.refersTo)?.sheet : undefined;
  return sheet !== undefined && staying.includes(sheet);
}

interface Written {
  readonly cell: Area;
  readonly address: string;
}

/** Cells of a sheet of ours that hold what no run wrote there. A formula over a formula of ours is ours: the next run writes it again. */
function writtenOn(name: string, plan: Plan, before: WorkbookSnapshot, now: WorkbookSnapshot): Written[] {
  const sheet = findSheet(now, name);
  const known = findSheet(before, name);
  if (sheet?.cells === undefined) return [];
  const { top, left, formulas } = sheet.cells;
  const writes = writesOn(name, plan);
  const chosen = plan.steps.find((step) => step.do === "name" && step.name === markers.chosen);
  const choice = chosen?.do === "name" ? parseReference(chosen.refersTo) : null;
  return formulas.flatMap((row, i) => {
    const inRow = writes.filter(({ area }) => area.top <= top + i && top + i <= area.bottom);
    return row.flatMap((content, j) => {
      const cell = { top: top + i, left: left + j, bottom: top + i, right: left + j };
      const stood = known !== undefined && content === contentAt(known, cell.top, cell.left);
      const isOurs = content === "" || stood || inRow.some((write) => isLike(plannedAt(write, cell), content));
      const isChoice = choice?.sheet === name && intersection(choice.area, cell) !== null;
      return isOurs || isChoice ? [] : [{ cell, address: at(sheet, cell.top, cell.left) }];
    });
  });
}

interface PlacedWrite {
  readonly area: Area;
  readonly step: Write;
}

function writesOn(sheet: string, { steps }: Plan): PlacedWrite[] {
  return steps.flatMap((step) => {
    const area = step.do === "write" && step.sheet === sheet ? parseReference(step.range)?.area : undefined;
    return step.do === "write" && area !== undefined ? [{ area, step }] : [];
  });
}

const plannedAt = ({ area, step }: PlacedWrite, { top, left }: Area): CellContent =>
  step.cells[top - area.top]?.[left - area.left] ?? null;

const isFormula = (content: CellContent): boolean => typeof content === "string" && content.startsWith("=");

const isLike = (planned: CellContent, present: CellContent): boolean =>
  sameContent(planned, present) || (isFormula(planned) && isFormula(present));

/** Tells whether a run wrote a content into a column: sorting since may have brought it to another row. */
function contentsOf(plan: Plan): (sheet: string, column: number, present: CellContent) => boolean {
  const known = new Map<string, ReadonlySet<CellContent>>();
  const collect = (sheet: string, column: number): ReadonlySet<CellContent> =>
    new Set(
      writesOn(sheet, plan)
        .filter(({ area }) => area.left <= column && column <= area.right)
        .flatMap(({ area, step }) => step.cells.map((row) => asPresent(row[column - area.left] ?? null))),
    );
  return (sheet, column, present) => {
    const key = `${column} ${sheet}`;
    const contents = known.get(key) ?? collect(sheet, column);
    known.set(key, contents);
    return contents.has(present) || contents.has(canonical(present));
  };
}

/** The step without the cells that were written on since; their addresses are added to `kept`. */
function keeping(
  step: Extract<Step, { do: "write" | "clear" }>,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  isWrittenByRun: ReturnType<typeof contentsOf>,
  kept: string[],
): Step {
  const area = parseReference(step.range)?.area;
  const sheet = findSheet(now, step.sheet);
  const known = findSheet(before, step.sheet);
  if (area === undefined || sheet === undefined || known === undefined) return step;
  const first = kept.length;
  const cells: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const present = contentAt(sheet, row, column);
      const planned = step.do === "write" ? (step.cells[row - area.top]?.[column - area.left] ?? null) : "";
      const isOpen = present === "" || present === contentAt(known, row, column);
      const stays = planned !== null && !isOpen && !isWrittenByRun(step.sheet, column, present);
      if (stays) kept.push(at(sheet, row, column));
      line.push(stays ? null : planned);
    }
    cells.push(line);
  }
  return kept.length === first ? step : { do: "write", sheet: step.sheet, range: step.range, cells };
}

const at = (sheet: SheetInfo, row: number, column: number): string =>
  `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
