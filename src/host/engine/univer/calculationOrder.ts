import type { Area } from "../book";
import { containsCell, intersect } from "../addresses/areas";

/** Cells that a formula reads. */
export interface Precedent {
  sheet: number;
  area: Area;
}

export interface Formula {
  sheet: number;
  row: number;
  column: number;
  precedents: Precedent[];
  /** It reads cells that only show when it runs (OFFSET, INDIRECT). */
  dynamic: boolean;
  /** What it spilled over when last calculated. */
  spill?: Area | undefined;
}

/**
 * The formulas in an order in which each comes after those it reads; in a circle one of them comes first and reads
 * zero. What depends on a dynamic formula comes last. Univer's own order searches every cell's readers, which takes
 * minutes where thousands of formulas read one column.
 */
export function calculationOrder<T extends Formula>(formulas: readonly T[]): T[] {
  const finder = findFormulas(formulas);
  const order = visitAll(formulas, finder);
  if (!formulas.some(({ dynamic }) => dynamic)) return order;
  const late = new Set<number>();
  const indexes = new Map(formulas.map((formula, index) => [formula, index]));
  for (const formula of order) {
    const depends =
      formula.dynamic || formula.precedents.some((precedent) => finder(precedent).some((read) => late.has(read)));
    if (depends) late.add(indexes.get(formula) ?? -1);
  }
  const isLate = (formula: T) => late.has(indexes.get(formula) ?? -1);
  return [...order.filter((formula) => !isLate(formula)), ...order.filter(isLate)];
}

type Finder = (precedent: Precedent) => number[];

/** Depth first without recursion: a column of running totals is as deep as it is long. */
function visitAll<T extends Formula>(formulas: readonly T[], finder: Finder): T[] {
  const order: T[] = [];
  const state = new Uint8Array(formulas.length);
  const done = new Set<string>();
  const stack: number[] = [];
  const enter = (index: number) => {
    state[index] = 1;
    for (const precedent of formulas[index]?.precedents ?? [])
      if (!done.has(keyOf(precedent))) for (const read of finder(precedent)) if (state[read] === 0) stack.push(read);
  };
  const leave = (index: number, formula: T) => {
    state[index] = 2;
    order.push(formula);
    for (const precedent of formula.precedents) done.add(keyOf(precedent));
  };
  formulas.forEach((_formula, start) => {
    stack.push(start);
    for (let index = stack.at(-1); index !== undefined; index = stack.at(-1)) {
      const formula = formulas[index];
      if (state[index] === 0) enter(index);
      else {
        stack.pop();
        if (state[index] === 1 && formula) leave(index, formula);
      }
    }
  });
  return order;
}

const keyOf = ({ sheet, area }: Precedent) => `${sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`;

interface Line {
  rows: number[];
  indexes: number[];
}

/** Finds the formulas that stand in, or spill into, an area. */
function findFormulas(formulas: readonly Formula[]): Finder {
  const sheets = new Map<number, Map<number, Line>>();
  const spills: { sheet: number; area: Area; index: number }[] = [];
  const sorted = formulas.map((formula, index) => ({ formula, index })).sort((a, b) => a.formula.row - b.formula.row);
  for (const { formula, index } of sorted) {
    const columns = sheets.get(formula.sheet) ?? new Map<number, Line>();
    const line = columns.get(formula.column) ?? { rows: [], indexes: [] };
    line.rows.push(formula.row);
    line.indexes.push(index);
    columns.set(formula.column, line);
    sheets.set(formula.sheet, columns);
    if (formula.spill) spills.push({ sheet: formula.sheet, area: formula.spill, index });
  }
  return ({ sheet, area }) => {
    const found: number[] = [];
    for (const [column, line] of sheets.get(sheet) ?? [])
      if (column >= area.left && column <= area.right) collect(line, area, found);
    for (const spill of spills) if (spill.sheet === sheet && reads(area, spill.area)) found.push(spill.index);
    return found;
  };
}

function collect({ rows, indexes }: Line, area: Area, found: number[]): void {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < area.top) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && (rows[at] ?? Infinity) <= area.bottom; at++) found.push(indexes[at] ?? 0);
}

const reads = (area: Area, spill: Area) =>
  !containsCell(area, spill.top, spill.left) && intersect(area, spill) !== null;
