import type { Area } from "../../engine";
import { CellSet, COLUMNS } from "../../engine";

/** A sheet's `changes.cells` that also knows which cells were noted since it was last asked. */
export class TouchedCells extends CellSet {
  private box: Area | null = null;

  override add(key: number): this {
    const row = Math.floor(key / COLUMNS);
    const column = key % COLUMNS;
    // A set that is copied from another adds before its own fields are there.
    this.box = this.box ? grown(this.box, row, column) : { top: row, left: column, bottom: row, right: column };
    return super.add(key);
  }

  /** The smallest area around what was noted since the last time; null when nothing was. */
  take(): Area | null {
    const { box } = this;
    this.box = null;
    return box;
  }
}

function grown(box: Area, row: number, column: number): Area {
  if (row < box.top) box.top = row;
  else if (row > box.bottom) box.bottom = row;
  if (column < box.left) box.left = column;
  else if (column > box.right) box.right = column;
  return box;
}
