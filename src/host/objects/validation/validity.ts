import type { Area, Cell, Scalar, Validation } from "../../engine";
import { CellError, copyFormula, getCell, intersect, usedArea } from "../../engine";
import { asRecord } from "../../wire/arguments";
import { evaluate } from "../workbook/names";
import { rangeAt } from "../base/addresses";
import type { RangeTarget } from "../base/rangeTarget";
import { AreasTarget } from "../base/rangeTarget";
import { validationOn } from "./validations";

/** True when every cell keeps to its validation, false when none does, null when some do. */
export async function allValid(cells: AreasTarget): Promise<boolean | null> {
  const validation = validationOn(cells);
  if (validation === null) return true;
  if (validation === "mixed") return null;
  const { session } = cells.first;
  await session.calculated();
  const answers = new Set<boolean>();
  for (const range of cells.ranges) {
    const { top, left, bottom, right } = range.area;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) answers.add(await isValid(range, validation, row, column));
  }
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

/** The cells that their own validation does not let in, as areas of one cell or of neighbours in a column; null without any. */
export async function invalidCells(cells: AreasTarget): Promise<AreasTarget | null> {
  const { session, sheet } = cells.first;
  await session.calculated();
  const found: RangeTarget[] = [];
  const used = usedArea(sheet, true);
  for (const range of cells.ranges)
    for (const validation of sheet.validations) {
      // Blank cells that are let in need not be looked at one by one down a whole column.
      const looked = validation.ignoreBlanks ? used && intersect(range.area, used) : range.area;
      for (const area of validation.areas.flatMap((own) => (looked && intersect(own, looked)) ?? []))
        found.push(...(await invalidRuns(range, validation, area)));
    }
  return found.length === 0 ? null : new AreasTarget(found);
}

async function invalidRuns(range: RangeTarget, validation: Validation, area: Area): Promise<RangeTarget[]> {
  const runs: Area[] = [];
  for (let column = area.left; column <= area.right; column++)
    for (let row = area.top; row <= area.bottom; row++) {
      if (await isValid(range, validation, row, column)) continue;
      const last = runs.at(-1);
      if (last?.left === column && last.bottom === row - 1) last.bottom = row;
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
  return runs.map((run) => range.with(run));
}

async function isValid(range: RangeTarget, validation: Validation, row: number, column: number): Promise<boolean> {
  const cell: Cell | undefined = getCell(range.sheet, row, column);
  const value = cell?.value ?? null;
  if (value === null) return validation.ignoreBlanks;
  const [kind = "", detail] = Object.entries(validation.rule)[0] ?? [];
  if (kind === "") return true;
  const rule = asRecord(detail);
  const first = validation.areas[0] ?? range.area;
  const operand = (text: unknown) => operandValue(range, text, row - first.top, column - first.left);
  if (kind === "custom") return (await operand(rule["formula"])) === true;
  if (kind === "list") return inList(range, String(rule["source"]), value);
  const measured = kind === "textLength" ? String(value instanceof CellError ? value.code : value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const [low, high] = [await operand(rule["formula1"]), await operand(rule["formula2"])];
  return compares(String(rule["operator"]), measured, Number(low), Number(high));
}

function compares(operator: string, value: number, low: number, high: number): boolean {
  const answers: Readonly<Partial<Record<string, boolean>>> = {
    Between: value >= low && value <= high,
    NotBetween: value < low || value > high,
    EqualTo: value === low,
    NotEqualTo: value !== low,
    GreaterThan: value > low,
    LessThan: value < low,
    GreaterThanOrEqual: value >= low,
    LessThanOrEqual: value <= low,
  };
  return answers[operator] ?? false;
}

/** A number as it stands, or a formula seen from its cell. */
async function operandValue(
  { session, sheet }: RangeTarget,
  text: unknown,
  rows: number,
  columns: number,
): Promise<Scalar> {
  if (typeof text === "number") return text;
  if (typeof text !== "string") return null;
  if (!text.startsWith("=")) return Number.isFinite(Number(text)) ? Number(text) : text;
  return evaluate(session, copyFormula(text, rows, columns), sheet);
}

function inList(range: RangeTarget, source: string, value: Scalar): boolean {
  const same = (item: Scalar) => String(item).toLowerCase() === String(value).toLowerCase();
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((item) => item.trim())
      .some(same);
  const { sheet, area } = rangeAt(range.session, range.sheet, source.slice(1));
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const item = getCell(sheet, row, column)?.value ?? null;
      if (item !== null && same(item)) return true;
    }
  return false;
}
