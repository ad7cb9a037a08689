import type { Area } from "../address";
import { areaAddress, intersection, overlaps, parseReference } from "../address";
import type { WorkbookSnapshot } from "../snapshot";
import { findSheet } from "../snapshot";
import type { CellFormat, Step } from "./plan";

type Write = Extract<Step, { do: "write" }>;
type Format = Extract<Step, { do: "format" }>;

/** Fewer members are said as quickly as copied; a line is drawn edge by edge. */
const worthwhile = 3;

/**
 * Looks of new sheets that stand on one of them already, as copies of them. Only looks on cells that have no other yet: a copy brings
 * along all that a cell looks like. What the cells look like in the end is the same.
 * @param present the workbook as it stands, which tells which sheets are new
 */
export function copyLooks(steps: readonly Step[], present: WorkbookSnapshot): Step[] {
  const sheets = new Map<string, NewSheet>();
  return steps.flatMap((step) => {
    if (step.do === "sheet" && findSheet(present, step.sheet) === undefined) sheets.set(step.sheet, new NewSheet());
    const sheet = "sheet" in step ? sheets.get(step.sheet) : undefined;
    const area = "range" in step ? parseReference(step.range)?.area : undefined;
    if (sheet === undefined || area === undefined) return [step];
    if (step.do === "format") return copied(step, area, sheet, sheets);
    sheet.note(step, area);
    return [step];
  });
}

function copied(step: Format, area: Area, sheet: NewSheet, sheets: ReadonlyMap<string, NewSheet>): Step[] {
  // The height belongs to the row, not to its cells.
  const { height, numberFormat, ...format } = step.format;
  const look = JSON.stringify(format);
  const isAlone = isWorthwhile(format) && sheet.isPlain(area);
  const copy = isAlone ? copyOf(look, step, sheets) : undefined;
  sheet.dress(area, format, isAlone && numberFormat === undefined ? look : undefined);
  if (copy === undefined) return [step];
  const rest = { ...(height === undefined ? {} : { height }), ...(numberFormat === undefined ? {} : { numberFormat }) };
  return Object.keys(rest).length === 0 ? [copy] : [copy, { ...step, format: rest }];
}

function copyOf(look: string, { sheet, range }: Format, sheets: ReadonlyMap<string, NewSheet>): Step | undefined {
  for (const [name, other] of sheets) {
    const cell = other.find(look);
    if (cell === undefined) continue;
    return { do: "formatLike", sheet, range, like: areaAddress(cell), ...(name === sheet ? {} : { on: name }) };
  }
  return undefined;
}

/** Cells that a step gave a look. */
interface Dressed {
  readonly area: Area;
  /** All that they look like, as far as nothing follows. */
  readonly look?: string;
}

/** What the steps so far made of a sheet that was blank. */
class NewSheet {
  private readonly writes: { readonly step: Write; readonly area: Area }[] = [];
  private readonly dressed: Dressed[] = [];

  note(step: Step, area: Area): void {
    if (step.do === "write") this.writes.push({ step, area });
    else this.dressed.push({ area });
  }

  dress(area: Area, { borderBelow }: CellFormat, look: string | undefined): void {
    this.dressed.push({ area, ...(look === undefined ? {} : { look }) });
    // The row below a line has it above itself.
    if (borderBelow !== undefined)
      this.dressed.push({ area: { ...area, top: area.bottom + 1, bottom: area.bottom + 1 } });
  }

  /** A cell of an upper row that has this look and no other. */
  find(look: string): Area | undefined {
    for (const one of this.dressed) {
      const { top, left, right } = one.area;
      for (let column = left; one.look === look && column <= right; column++) {
        const cell = { top, left: column, bottom: top, right: column };
        if (this.isPlain(cell, one)) return cell;
      }
    }
    return undefined;
  }

  /** True for cells without a look, but for the one given, and without a formula, which may take its number format from others. */
  isPlain(area: Area, but?: Dressed): boolean {
    return (
      this.dressed.every((one) => one === but || !overlaps(one.area, area)) &&
      !this.writes.some((write) => hasFormula(write, area))
    );
  }
}

const isWorthwhile = (format: CellFormat): boolean =>
  format.borderBelow !== undefined || Object.keys(format).length >= worthwhile;

function hasFormula({ step, area }: { readonly step: Write; readonly area: Area }, within: Area): boolean {
  const both = intersection(area, within);
  return (
    both !== null &&
    step.cells
      .slice(both.top - area.top, both.bottom - area.top + 1)
      .some((row) =>
        row
          .slice(both.left - area.left, both.right - area.left + 1)
          .some((content) => typeof content === "string" && content.startsWith("=")),
      )
  );
}
