import type { Area, Sheet } from "../engine";
import { COLUMNS, ROWS, cellArea, sheetById, writeArea } from "../engine";
import { play } from "../objects";
import type { Session } from "../objects";
import { AreasTarget, RangeTarget } from "../objects/base/rangeTarget";
import type { Origin } from "../objects/events/happening";
import type { Watch } from "../objects/events/watch";
import { Arguments } from "../wire/arguments";
import { ExcelError, itemNotFound } from "../wire/errors";
import type { Played } from "../wire/played";

/** Why Excel does not do what a person wants: "AccessDenied" on a protected sheet, and so on. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What came of an edit: null when it was done. */
export type Outcome = Promise<Refusal | null>;

/**
 * What a person does in the grid, as Excel takes it: text is read as typed, a protected sheet refuses, add-ins hear of it.
 * Sheets go by their id; rows and columns count from 0, sizes are in points. Edits wait for the request that is being answered.
 */
export class UserEdits {
  constructor(
    private readonly session: Session,
    private readonly watch: Watch,
    private readonly origin: Origin,
  ) {}

  /** "" clears the cell's content. */
  type(sheetId: string, row: number, column: number, text: string): Outcome {
    return this.setMany(sheetId, row, column, [[text]]);
  }

  /** Types a rectangle of texts from this cell on, as pasting does; null leaves its cell alone. */
  setMany(sheetId: string, row: number, column: number, texts: readonly (readonly (string | null)[])[]): Outcome {
    const [bottom, right] = [row + texts.length - 1, column + (texts[0]?.length ?? 0) - 1];
    return this.set(() => this.range(sheetId, { top: row, left: column, bottom, right }), "formulasLocal", texts);
  }

  clear(sheetId: string, area: Area): Outcome {
    return this.call(() => this.range(sheetId, area), "clear", "Contents");
  }

  /** Selects cells, and brings their sheet to the front. */
  select(sheetId: string, area: Area): Outcome {
    return this.call(() => this.range(sheetId, area), "select");
  }

  /** A click with the left button: it selects the cell. Offsets count from the cell's corner, in pixels. */
  async click(sheetId: string, row: number, column: number, offsetX = 0, offsetY = 0): Outcome {
    const refusal = await this.select(sheetId, cellArea(row, column));
    if (refusal) return refusal;
    const address = writeArea(cellArea(row, column));
    const args = () => ({ address, offsetX, offsetY });
    this.watch.happens({ name: "singleClicked", origin: this.origin, sheet: sheetId, args });
    return null;
  }

  /** A click on a chart, by its name or id. */
  clickChart(sheetId: string, chart: string): Outcome {
    return this.call(() => this.chart(sheetId, chart), "activate");
  }

  deleteChart(sheetId: string, chart: string): Outcome {
    return this.call(() => this.chart(sheetId, chart), "delete");
  }

  /** Comes back to this workbook from another window. */
  enter(): void {
    const { id } = this.session.activeSheet;
    this.watch.happens({ name: "workbookActivated", origin: this.origin, sheet: id, args: () => ({}) });
  }

  activate(sheetId: string): Outcome {
    return this.call(() => this.worksheet(sheetId), "activate");
  }

  /** Without a name the next free "SheetN". */
  addSheet(name?: string): Outcome {
    return this.call(() => play("WorksheetCollection", this.session), "add", ...(name === undefined ? [] : [name]));
  }

  renameSheet(sheetId: string, name: string): Outcome {
    return this.set(() => this.worksheet(sheetId), "name", name);
  }

  /** To a place in the row of tabs, from 0. */
  moveSheet(sheetId: string, position: number): Outcome {
    return this.set(() => this.worksheet(sheetId), "position", position);
  }

  deleteSheet(sheetId: string): Outcome {
    return this.call(() => this.worksheet(sheetId), "delete");
  }

  insertRows(sheetId: string, at: number, count: number): Outcome {
    return this.call(() => this.rows(sheetId, at, count), "insert", "Down");
  }

  deleteRows(sheetId: string, at: number, count: number): Outcome {
    return this.call(() => this.rows(sheetId, at, count), "delete", "Up");
  }

  insertColumns(sheetId: string, at: number, count: number): Outcome {
    return this.call(() => this.columns(sheetId, at, count), "insert", "Right");
  }

  deleteColumns(sheetId: string, at: number, count: number): Outcome {
    return this.call(() => this.columns(sheetId, at, count), "delete", "Left");
  }

  setColumnWidth(sheetId: string, at: number, count: number, points: number): Outcome {
    return this.set(() => this.format(this.columnsTarget(sheetId, at, count)), "columnWidth", points);
  }

  setRowHeight(sheetId: string, at: number, count: number, points: number): Outcome {
    return this.set(() => this.format(this.rowsTarget(sheetId, at, count)), "rowHeight", points);
  }

  hideRows(sheetId: string, at: number, count: number, hidden: boolean): Outcome {
    return this.set(() => this.rows(sheetId, at, count), "rowHidden", hidden);
  }

  hideColumns(sheetId: string, at: number, count: number, hidden: boolean): Outcome {
    return this.set(() => this.columns(sheetId, at, count), "columnHidden", hidden);
  }

  private set(find: () => Played, member: string, value: unknown): Outcome {
    return this.do(find, member, [value], (object) => object.set(member, value));
  }

  private call(find: () => Played, member: string, ...values: unknown[]): Outcome {
    return this.do(find, member, values, (object, args) => object.call(member, args));
  }

  private do(
    find: () => Played,
    member: string,
    values: readonly unknown[],
    run: (object: Played, args: Arguments) => unknown,
  ): Outcome {
    return this.session.inTurn(async () => {
      try {
        const [object, args] = [find(), new Arguments(values)];
        await this.watch.act({ object, member, args }, this.origin, () => run(object, args));
        return null;
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { code: error.code, message: error.message };
      } finally {
        this.session.batchEnded();
      }
    });
  }

  private sheet(sheetId: string): Sheet {
    const sheet = sheetById(this.session.book, sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  private target(sheetId: string, area: Area): RangeTarget {
    return new RangeTarget(this.session, this.sheet(sheetId), area);
  }

  private rowsTarget(sheetId: string, at: number, count: number): RangeTarget {
    return this.target(sheetId, { ...cellArea(at, 0), bottom: at + count - 1, right: COLUMNS - 1 });
  }

  private columnsTarget(sheetId: string, at: number, count: number): RangeTarget {
    return this.target(sheetId, { ...cellArea(0, at), bottom: ROWS - 1, right: at + count - 1 });
  }

  private readonly range = (sheetId: string, area: Area): Played => play("Range", this.target(sheetId, area));
  private readonly rows = (sheetId: string, at: number, count: number): Played =>
    play("Range", this.rowsTarget(sheetId, at, count));
  private readonly columns = (sheetId: string, at: number, count: number): Played =>
    play("Range", this.columnsTarget(sheetId, at, count));
  private readonly format = (target: RangeTarget): Played => play("RangeFormat", new AreasTarget([target]));
  private readonly chart = (sheetId: string, name: string): Played =>
    play("ChartCollection", { session: this.session, sheet: this.sheet(sheetId) }).item(new Arguments([name]));
  private readonly worksheet = (sheetId: string): Played =>
    play("Worksheet", { session: this.session, sheet: this.sheet(sheetId) });
}
