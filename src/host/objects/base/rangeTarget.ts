import type { Area, Book, CellStyle, Sheet } from "../../engine";
import { WHOLE_SHEET, contains, rowCount, columnCount, writeAddress } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, invalidReference } from "../../wire/errors";
import type { LiveCells, Session } from "./session";

/** What a Range stands on: cells of one sheet, wherever they have moved to. */
export class RangeTarget {
  private readonly cells: LiveCells;

  constructor(
    readonly session: Session,
    sheet: Sheet,
    area: Area,
  ) {
    if (!contains(WHOLE_SHEET, area) || area.top > area.bottom || area.left > area.right) throw invalidArgument();
    this.cells = session.liveCells(sheet, area);
  }

  get book(): Book {
    return this.session.book;
  }

  get sheet(): Sheet {
    return this.session.present(this.cells.sheet);
  }

  get area(): Area {
    if (!this.cells.area) throw invalidReference();
    return this.cells.area;
  }

  /** Whether its cells, or some of them, are still there. */
  get present(): boolean {
    return this.cells.area !== null && this.book.sheets.includes(this.cells.sheet);
  }

  get address(): string {
    return writeAddress(this.sheet.name, this.area);
  }

  get rows(): number {
    return rowCount(this.area);
  }

  get columns(): number {
    return columnCount(this.area);
  }

  checkShape(rows: number, columns: number): void {
    if (rows !== this.rows || columns !== this.columns) throw invalidArgument();
  }

  keep(held: boolean): void {
    this.cells.kept = held;
  }

  /** Another range of the same sheet; InvalidArgument when it would leave the sheet. */
  with(area: Area): RangeTarget {
    return new RangeTarget(this.session, this.sheet, area);
  }
}

/** What a RangeAreas stands on. */
export class AreasTarget {
  constructor(readonly ranges: readonly RangeTarget[]) {
    if (ranges.length === 0) throw invalidArgument();
  }

  get first(): RangeTarget {
    const [first] = this.ranges;
    if (!first) throw invalidArgument();
    return first;
  }

  keep(held: boolean): void {
    for (const range of this.ranges) range.keep(held);
  }
}

/** What the format of a cell style stands on: the style instead of cells. */
export class StyleTarget {
  constructor(
    readonly session: Session,
    readonly style: CellStyle,
  ) {}
}

/** The range that was passed as this argument; null when it is no Range. */
export function rangeArgument(args: Arguments, index: number): RangeTarget | null {
  const target = args.object(index)?.target;
  return target instanceof RangeTarget ? target : null;
}
