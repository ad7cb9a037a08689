import type { Area, CellShift } from "../../engine/book";
import { shiftArea } from "../../engine/formulas/shift";
import { readAreas, writeAreas } from "../sheet/areas";

/** A place on a sheet in rows and columns. */
export interface Corner {
  row: number;
  column: number;
}

/** Where cells of one sheet are after rows, columns or cells were put in and taken out. */
export class Mover {
  constructor(readonly shifts: readonly CellShift[]) {}

  get idle(): boolean {
    return this.shifts.length === 0;
  }

  /** Null when all its cells are gone. */
  area(area: Area): Area | null {
    return this.shifts.reduce<Area | null>((moved, shift) => moved && shiftArea(moved, shift), area);
  }

  cell({ row, column }: Corner): Corner | null {
    const area = this.area({ top: row, left: column, bottom: row, right: column });
    return area && { row: area.top, column: area.left };
  }

  /** "A1:B2 D4" as it is afterwards; null when nothing of it is left. */
  references(sqref: string): string | null {
    const areas = readAreas(sqref);
    const moved = areas.map((area) => this.area(area)).filter((area) => area !== null);
    if (moved.length === 0) return areas.length === 0 ? sqref : null;
    return moved.every((area, index) => area === areas[index]) && moved.length === areas.length
      ? sqref
      : writeAreas(moved);
  }

  /** The corner of something drawn over the cells: it goes where its cell goes, and to the edge where that is gone. */
  corner(corner: Corner): Corner {
    return this.shifts.reduce((moved, { axis, at, count, from, to }) => {
      const [along, across] = axis === "rows" ? [moved.row, moved.column] : [moved.column, moved.row];
      if (along < at || across < from || across > to) return moved;
      const next = Math.max(at, along + count);
      return axis === "rows" ? { ...moved, row: next } : { ...moved, column: next };
    }, corner);
  }
}
