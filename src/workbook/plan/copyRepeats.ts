import type { Area } from "../address";
import { areaAddress, parseReference } from "../address";
import type { CellContent, Step } from "./plan";

type Write = Extract<Step, { do: "write" }>;

/** Shorter columns are not worth an action of their own. */
const worthwhile = 50;

/**
 * Marks columns of plain values that an earlier step writes as well: Excel copies them there, so that they are not sent twice.
 * What the cells hold in the end is the same.
 */
export function copyRepeats(steps: readonly Step[]): Step[] {
  const earlier: Write[] = [];
  return steps.flatMap((step): Step[] => {
    if (step.do !== "write") return [step];
    const parts = apart(step, earlier);
    earlier.push(step);
    return parts;
  });
}

/** The header of a column, which may be another one, and the cells below it, which are found elsewhere. */
function apart(step: Write, earlier: readonly Write[]): Write[] {
  const area = parseReference(step.range)?.area;
  if (area === undefined || area.left !== area.right || step.cells.length <= worthwhile) return [step];
  const body = step.cells.slice(1);
  if (!body.every(([content]) => isPlain(content))) return [step];
  for (const write of earlier) {
    const range = placeOf(body, write);
    if (range === undefined) continue;
    const at = (top: number, bottom: number): string => areaAddress({ ...area, top, bottom });
    return [
      { ...step, range: at(area.top, area.top), cells: step.cells.slice(0, 1) },
      { ...step, range: at(area.top + 1, area.bottom), cells: body, same: { sheet: write.sheet, range } },
    ];
  }
  return [step];
}

/** Where a write has the same cells below each other, down to its last row. */
function placeOf(body: Write["cells"], write: Write): string | undefined {
  const first = write.cells.length - body.length;
  const area = parseReference(write.range)?.area;
  if (first < 0 || area === undefined) return undefined;
  const columns = write.cells[first]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    if (!body.every(([content], i) => write.cells[first + i]?.[column] === content)) continue;
    return areaAddress(columnFrom(area, first, column));
  }
  return undefined;
}

function columnFrom({ top, left, bottom }: Area, row: number, column: number): Area {
  return { top: top + row, left: left + column, bottom, right: left + column };
}

/**
 * A copy keeps a text without the apostrophe that makes it one: what reads as something else once somebody edits the cell is
 * written, not copied.
 */
function isPlain(content: CellContent | undefined): boolean {
  if (content === null || content === undefined) return false;
  if (typeof content !== "string" || content === "") return true;
  const text = content.startsWith("'") ? content.slice(1) : content;
  return /^\p{L}/u.test(text) && !/^(?:true|false)$|^\p{L}{3,9}[\s\-/,.]*\d/iu.test(text);
}
