import type { Area, Cell } from "../../engine";
import { CellError, cellArea, containsCell, getCell, intersect, usedArea } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import { play } from "../base/define";
import { AreasTarget } from "../base/rangeTarget";
import type { RangeTarget } from "../base/rangeTarget";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** Excel's names put the kinds one after the other: "LogicalText", "ErrorsNumberText". */
function kindsOf(name: string): (cell: Cell) => boolean {
  const words = name.toLowerCase();
  if (words === "all") return () => true;
  return ({ value }) => {
    if (value instanceof CellError) return words.includes("error");
    if (typeof value === "boolean") return words.includes("logical");
    return words.includes(typeof value === "number" ? "number" : "text");
  };
}

/** Cells of a kind ("Go To Special"), as few areas as rows of neighbours make; null when there are none. */
async function find(ranges: readonly RangeTarget[], args: Arguments): Promise<AreasTarget | null> {
  const type = args.oneOf(0, TYPES);
  const valueType = args.textOr(1, "All");
  await ranges[0]?.session.calculated();
  const found = ranges.flatMap((range) => areasOf(range, type, valueType).map((area) => range.with(area)));
  return found.length === 0 ? null : new AreasTarget(found);
}

export async function specialCells(ranges: readonly RangeTarget[], args: Arguments) {
  const found = await find(ranges, args);
  if (!found) throw itemNotFound();
  return play("RangeAreas", found);
}

export async function specialCellsOrNull(ranges: readonly RangeTarget[], args: Arguments) {
  const found = await find(ranges, args);
  return found && play("RangeAreas", found);
}

function areasOf(range: RangeTarget, type: (typeof TYPES)[number], valueType: string): Area[] {
  const { sheet } = range;
  const used = usedArea(sheet);
  const scope = type === "Visible" || !used ? range.area : intersect(range.area, used);
  const shared = (rules: readonly { areas: readonly Area[] }[], same: boolean): Area[] => {
    const { top, left } = range.area;
    const wanted = same ? rules.filter(({ areas }) => areas.some((area) => containsCell(area, top, left))) : rules;
    return wanted.flatMap(({ areas }) => areas.flatMap((area) => intersect(area, range.area) ?? []));
  };
  if (/ConditionalFormat/.test(type)) return shared(sheet.conditionalFormats, type.startsWith("Same"));
  if (/DataValidation/.test(type)) return shared(sheet.validations, type.startsWith("Same"));
  if (!scope) return [];
  const fits = kindsOf(valueType);
  const blank = (cell: Cell | undefined) => !cell || (cell.value === null && cell.formula === undefined);
  const test = {
    Blanks: (row: number, column: number) => blank(getCell(sheet, row, column)),
    Visible: (row: number, column: number) =>
      sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
    Constants(row: number, column: number) {
      const cell = getCell(sheet, row, column);
      return cell !== undefined && cell.formula === undefined && cell.value !== null && !cell.spilled && fits(cell);
    },
    Formulas(row: number, column: number) {
      const cell = getCell(sheet, row, column);
      return cell?.formula !== undefined && fits(cell);
    },
  }[type as "Blanks" | "Visible" | "Constants" | "Formulas"];
  return rectangles(scope, test);
}

/** Runs of neighbours in a row; runs of the same columns below each other are one area. */
function rectangles(scope: Area, test: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = scope.top; row <= scope.bottom; row++) {
    const next: Area[] = [];
    for (const run of runs(scope, row, test)) {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      next.push(above ? { ...above, bottom: row } : run);
      open = open.filter((area) => area !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(scope: Area, row: number, test: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  let run: Area | null = null;
  for (let column = scope.left; column <= scope.right; column++) {
    if (!test(row, column)) run = null;
    else if (run) run.right = column;
    else found.push((run = cellArea(row, column)));
  }
  return found;
}
