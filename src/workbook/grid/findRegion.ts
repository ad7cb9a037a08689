import type { Area } from "../address";
import { cellCount, sameArea } from "../address";
import type { SheetCells } from "../snapshot";
import { entryAt } from "../snapshot";

/**
 * The block of filled cells around a cell, bounded by blank rows and columns, as Excel's current region.
 * Cells for which `excluded` holds count as blank, so that our own columns do not grow the user's range.
 */
export function regionAround(
  cells: SheetCells,
  row: number,
  column: number,
  excluded: (row: number, column: number) => boolean = () => false,
): Area {
  return regionAroundArea(cells, { top: row, left: column, bottom: row, right: column }, excluded);
}

/** The same around an area, whose own blank rows and columns do not bound it. */
export function regionAroundArea(cells: SheetCells, start: Area, excluded: Filled = () => false): Area {
  const filled: Filled = (r, c) => entryAt(cells, cells.values, r, c, "") !== "" && !excluded(r, c);
  let area = start;
  for (;;) {
    const grown = growColumns(cells, growRows(cells, area, filled), filled);
    if (sameArea(grown, area)) return area;
    area = grown;
  }
}

type Filled = (row: number, column: number) => boolean;

function growRows(cells: SheetCells, area: Area, filled: Filled): Area {
  const last = cells.top + cells.values.length - 1;
  const rowFilled = (r: number): boolean => {
    if (r < cells.top || r > last) return false;
    for (let c = Math.max(area.left - 1, 0); c <= area.right + 1; c++) if (filled(r, c)) return true;
    return false;
  };
  let { top, bottom } = area;
  while (rowFilled(top - 1)) top--;
  while (rowFilled(bottom + 1)) bottom++;
  return { ...area, top, bottom };
}

function growColumns(cells: SheetCells, area: Area, filled: Filled): Area {
  const last = cells.left + (cells.values[0]?.length ?? 0) - 1;
  const columnFilled = (c: number): boolean => {
    if (c < cells.left || c > last) return false;
    for (let r = Math.max(area.top - 1, 0); r <= area.bottom + 1; r++) if (filled(r, c)) return true;
    return false;
  };
  let { left, right } = area;
  while (columnFilled(left - 1)) left--;
  while (columnFilled(right + 1)) right++;
  return { ...area, left, right };
}

/** Every region of filled cells on a sheet, largest first. */
export function allRegions(cells: SheetCells, excluded?: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  const around = (r: number, c: number): Area | undefined =>
    found.find((a) => r >= a.top && r <= a.bottom && c >= a.left && c <= a.right);
  cells.values.forEach((line, i) => {
    const row = cells.top + i;
    for (let column = cells.left; column < cells.left + line.length; column++) {
      const known = around(row, column);
      // What lies in a region need not be looked at cell by cell.
      if (known !== undefined) column = known.right;
      else if (line[column - cells.left] !== "" && excluded?.(row, column) !== true)
        found.push(regionAround(cells, row, column, excluded));
    }
  });
  return found.sort((a, b) => cellCount(b) - cellCount(a));
}
