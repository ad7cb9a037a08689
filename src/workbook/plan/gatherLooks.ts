import type { Area } from "../address";
import { areaAddress, columnLetters, overlaps, parseReference, sameArea } from "../address";
import type { CellFormat, Step } from "./plan";

type LookStep = Extract<Step, { do: "format" | "width" }>;

/** A look on an area; a width is one like others, on whole columns. */
interface Look {
  readonly sheet: string;
  readonly area: Area;
  readonly format: CellFormat & { readonly columnWidth?: number };
}

/**
 * The same looks in fewer steps: equal ones on neighbouring cells become one, as do several on the same cells. Everything
 * else keeps its place, and where two looks of a cell differ the later one still wins.
 */
export function gatherLooks(steps: readonly Step[]): Step[] {
  const gathered: Step[] = [];
  let looks: Look[] = [];
  const flush = (): void => {
    gathered.push(...gather(looks).map(stepOf));
    looks = [];
  };
  for (const step of steps) {
    const look = step.do === "format" || step.do === "width" ? lookOf(step) : undefined;
    if (look === undefined) {
      flush();
      gathered.push(step);
    } else looks.push(look);
  }
  flush();
  return gathered;
}

function lookOf(step: LookStep): Look | undefined {
  const area = parseReference(step.do === "width" ? step.columns : step.range)?.area;
  if (area === undefined) return undefined;
  const format = step.do === "width" ? { columnWidth: step.points } : step.format;
  return { sheet: step.sheet, area, format };
}

function stepOf({ sheet, area, format }: Look): LookStep {
  const { columnWidth, ...look } = format;
  if (columnWidth === undefined) return { do: "format", sheet, range: areaAddress(area), format: look };
  const columns = `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return { do: "width", sheet, columns, points: columnWidth };
}

type Join = (earlier: Look, later: Look) => Look | undefined;

function gather(looks: readonly Look[]): readonly Look[] {
  return [besideEachOther, onSameCells, besideEachOther].reduce(joined, looks);
}

/** Joins each look with an earlier one where it can go there: past looks that it neither hides nor is hidden by. */
function joined(looks: readonly Look[], join: Join): readonly Look[] {
  const kept: Look[] = [];
  for (const look of looks) {
    let at = kept.length - 1;
    let whole: Look | undefined;
    for (; at >= 0; at--) {
      const earlier = kept[at];
      if (earlier === undefined || earlier.sheet !== look.sheet) continue;
      whole = join(earlier, look);
      if (whole !== undefined || clash(earlier, look)) break;
    }
    if (whole === undefined) kept.push(look);
    else kept[at] = whole;
  }
  return kept;
}

/** Equal looks whose areas together are a rectangle. */
function besideEachOther(a: Look, b: Look): Look | undefined {
  const area = rectangle(a.area, b.area);
  return area === undefined || JSON.stringify(a.format) !== JSON.stringify(b.format) ? undefined : { ...a, area };
}

function onSameCells(a: Look, b: Look): Look | undefined {
  if (!sameArea(a.area, b.area)) return undefined;
  if ((a.format.columnWidth === undefined) !== (b.format.columnWidth === undefined)) return undefined;
  // An alignment alone takes the indentation back: together they would say something else.
  const takesBack = b.format.horizontal !== undefined && b.format.indent === undefined;
  if (takesBack && a.format.indent !== undefined) return undefined;
  return { ...a, format: { ...a.format, ...b.format } };
}

function rectangle(a: Area, b: Area): Area | undefined {
  const sameRows = a.top === b.top && a.bottom === b.bottom;
  const sameColumns = a.left === b.left && a.right === b.right;
  if (sameRows && b.left <= a.right + 1 && a.left <= b.right + 1)
    return { ...a, left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
  if (sameColumns && b.top <= a.bottom + 1 && a.top <= b.bottom + 1)
    return { ...a, top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) };
  return undefined;
}

/** True where the order of two looks matters. */
function clash(a: Look, b: Look): boolean {
  if (!overlaps(a.area, b.area)) return false;
  const members = Object.keys(a.format).map(kindOf);
  return Object.keys(b.format).some((member) => members.includes(kindOf(member)));
}

/** Excel moves alignment and indentation together. */
const kindOf = (member: string): string => (member === "indent" ? "horizontal" : member);
