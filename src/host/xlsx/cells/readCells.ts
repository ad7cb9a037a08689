import type { Area, Cell, Scalar } from "../../engine/book";
import { CellError } from "../../engine/book";
import { parseArea } from "../../engine/addresses/a1";
import { copyFormula } from "../../engine/formulas/moves";
import { needsArray, withIntersections } from "../formula/arrays";
import { type FormulaContext, shownFormula } from "../formula/stored";
import { loadText, unescapeXml } from "../xml/text";
import { type RawCell, type RawRow, scanCells } from "./scan";
import { type SharedStrings, readRuns } from "./sharedStrings";
import { serialOf } from "./serials";

export interface CellContext {
  strings: SharedStrings;
  /** How many cell formats the file has. */
  styles: number;
  date1904: boolean;
  /** What formulas of a cell at this place may mean. */
  formulas: (row: number, column: number) => FormulaContext;
}

export interface ReadCells {
  cells: (Cell | undefined)[][];
  rows: RawRow[];
  /** True when a formula came without its value. */
  uncalculated: boolean;
}

/** The cells of a sheet, shared formulas written out for each. */
export function readCells(xml: string, context: CellContext): ReadCells {
  const result: ReadCells = { cells: [], rows: [], uncalculated: false };
  const shared = new SharedFormulas();
  const spills: Area[] = [];
  let current: (Cell | undefined)[] = [];
  scanCells(xml, {
    row: (row) => {
      current = result.cells[row.row] ??= [];
      result.rows.push(row);
    },
    cell: (raw) => {
      const cell = readCell(raw, context, shared);
      if (!cell) return;
      if (cell.formula !== undefined && raw.value === undefined) result.uncalculated = true;
      current[raw.column] = cell;
      if (cell.spill) spills.push(cell.spill);
    },
    rowEnd: () => undefined,
  });
  for (const area of spills) markSpilled(result.cells, area);
  return result;
}

/** Cells that only show what the area's first cell calculates. */
function markSpilled(cells: (Cell | undefined)[][], { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++)
    cells[row]?.slice(0, right + 1).forEach((cell, column) => {
      if (cell && column >= left && (row !== top || column !== left) && cell.formula === undefined) cell.spilled = true;
    });
}

/** Undefined for a cell that says nothing: no content and the normal style. */
export function readCell(raw: RawCell, context: CellContext, shared: SharedFormulas): Cell | undefined {
  const value = readValue(raw, context);
  const style = raw.style < context.styles ? raw.style : 0;
  const cell: Cell = { value, style };
  if (raw.formula) readFormula(raw, cell, context, shared);
  if (isSpecial(raw, context)) cell.source = raw.row * 16384 + raw.column;
  const blank = cell.value === null && cell.formula === undefined && cell.source === undefined;
  return blank && style === 0 ? undefined : cell;
}

export function readValue(raw: RawCell, { strings, date1904 }: CellContext): Scalar {
  if (raw.type === "inlineStr") return raw.inline === undefined ? null : readRuns(raw.inline);
  if (raw.value === undefined) return null;
  if (raw.type === "n") return raw.value.trim() === "" ? null : numberOf(raw.value);
  if (raw.type === "s") return raw.value.trim() === "" ? null : strings.text(Number(raw.value));
  if (raw.type === "b") return raw.value.trim() === "1" || raw.value.trim() === "true";
  if (raw.type === "e") return new CellError(unescapeXml(raw.value));
  if (raw.type === "d") return serialOf(raw.value, date1904) ?? raw.value;
  return loadText(unescapeXml(raw.value));
}

const numberOf = (text: string): number | string => {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
};

function readFormula(raw: RawCell, cell: Cell, context: CellContext, shared: SharedFormulas): void {
  const { formula } = raw;
  // A data table has no formula of its own; the file keeps it, and Excel shows its values.
  if (!formula || formula.type === "dataTable") return;
  const stored = formula.type === "shared" ? shared.at(raw) : loadText(unescapeXml(formula.text));
  if (stored === undefined || stored.trim() === "") return;
  cell.formula = shownFormula(stored, context.formulas(raw.row, raw.column));
  if (formula.type !== "array") {
    cell.formula = withIntersections(cell.formula);
    return;
  }
  const area = formula.ref === undefined ? null : parseArea(formula.ref);
  cell.spill = area ?? { top: raw.row, left: raw.column, bottom: raw.row, right: raw.column };
  if (raw.metadata === undefined) cell.legacyArray = true;
  // Excel stores whatever could have spilled as an array of one cell.
  else if (isOneCell(cell.spill) && needsArray(cell.formula)) delete cell.spill;
}

const isOneCell = ({ top, left, bottom, right }: Area) => top === bottom && left === right;

const isSpecial = (raw: RawCell, { strings }: CellContext): boolean =>
  raw.special ||
  raw.formula?.type === "dataTable" ||
  (raw.type === "s" && raw.value !== undefined && strings.isRich(Number(raw.value))) ||
  (raw.inline !== undefined && /<r[\s>]|<rPh/.test(raw.inline));

/** Formulas that the file writes once and repeats by number, relative to where they are. */
export class SharedFormulas {
  readonly #masters = new Map<string, { text: string; row: number; column: number }>();

  /** The formula of a cell, as stored; undefined when its first cell is missing. */
  at({ formula, row, column }: RawCell): string | undefined {
    const group = formula?.shared ?? "";
    if (formula && formula.text !== "") {
      const text = loadText(unescapeXml(formula.text));
      this.#masters.set(group, { text, row, column });
      return text;
    }
    const master = this.#masters.get(group);
    return master && copyFormula(master.text, row - master.row, column - master.column);
  }
}
