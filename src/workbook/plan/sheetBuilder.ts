import type { Area } from "../address";
import { areaAddress, columnLetters } from "../address";
import type { CellContent, CellFormat, Step } from "./plan";

/** Collects one of our own sheets cell by cell and turns it into few large steps. */
export class SheetBuilder {
  private readonly rows: CellContent[][] = [];
  private readonly formats: { area: Area; format: CellFormat }[] = [];
  private readonly widths: { column: number; points: number }[] = [];
  private columns = 0;

  constructor(readonly sheet: string) {}

  set(row: number, column: number, content: CellContent): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = content;
    this.columns = Math.max(this.columns, column + 1);
  }

  setRow(row: number, column: number, contents: readonly CellContent[]): void {
    if (column > 0 || row !== this.rows.length) contents.forEach((content, i) => this.set(row, column + i, content));
    else {
      // Of most rows there is nothing yet.
      this.rows.push([...contents]);
      this.columns = Math.max(this.columns, contents.length);
    }
  }

  format(area: Area, format: CellFormat): void {
    this.formats.push({ area, format });
  }

  formatRow(row: number, left: number, right: number, format: CellFormat): void {
    this.format({ top: row, left, bottom: row, right }, format);
  }

  width(column: number, points: number): void {
    this.widths.push({ column, points });
  }

  /** What was written: from A1 to the last row and column. */
  get area(): Area {
    return { top: 0, left: 0, bottom: Math.max(this.rows.length - 1, 0), right: Math.max(this.columns - 1, 0) };
  }

  steps(): Step[] {
    const { area, sheet } = this;
    const cells = this.rows.map((row) =>
      row.length === this.columns ? row : [...row, ...Array<CellContent>(this.columns - row.length).fill(null)],
    );
    return [
      { do: "write", sheet, range: areaAddress(area), cells },
      ...this.formats.map((f): Step => ({ do: "format", sheet, range: areaAddress(f.area), format: f.format })),
      ...this.widths.map((w): Step => {
        const letters = columnLetters(w.column);
        return { do: "width", sheet, columns: `${letters}:${letters}`, points: w.points };
      }),
    ];
  }
}
