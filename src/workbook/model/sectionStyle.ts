import { colours } from "../layout";
import type { CellContent } from "../plan/plan";
import type { SheetBuilder } from "../plan/sheetBuilder";

export function sheetTitle(builder: SheetBuilder, row: number, title: string): void {
  builder.set(row, 0, title);
  builder.formatRow(row, 0, 0, { bold: true, size: 16, color: colours.title });
}

export function sheetNote(builder: SheetBuilder, row: number, note: string): void {
  builder.set(row, 0, note);
  builder.formatRow(row, 0, 0, { italic: true, color: colours.muted });
}

export function sectionTitle(builder: SheetBuilder, row: number, right: number, title: string): void {
  builder.set(row, 0, title);
  builder.formatRow(row, 0, right, { bold: true, fill: colours.section, color: colours.title });
}

/** A header as its column is aligned: numbers to the right, text to the left; `texts` counts from the first header. */
export function headerRow(
  builder: SheetBuilder,
  row: number,
  headers: readonly CellContent[],
  { left = 0, texts = [0] }: { readonly left?: number; readonly texts?: readonly number[] } = {},
): void {
  builder.setRow(row, left, headers);
  builder.formatRow(row, left, left + headers.length - 1, {
    bold: true,
    fill: colours.header,
    color: colours.headerText,
    wrap: true,
    vertical: "Center",
    horizontal: "Right",
  });
  for (const at of texts) {
    // Text beside right-aligned numbers needs a gap.
    const indent = at > 0 && !texts.includes(at - 1) ? { indent: 1 } : {};
    builder.formatRow(row, left + at, left + at, { horizontal: "Left", ...indent });
  }
}

/** Marks cells that a person is meant to change. */
export function inputCells(builder: SheetBuilder, row: number, left: number, right: number): void {
  builder.formatRow(row, left, right, { fill: colours.input, borderBelow: colours.line });
}
