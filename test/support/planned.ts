import type { CellContent, CellValue, SheetCells, Step } from "#workbook";
import { parseReference } from "#workbook";
import { sheetOf } from "./snapshot";

/** What a planned cell holds once Excel took it: text without its apostrophe; formulas stay as text. */
export function settled(content: CellContent): CellValue {
  if (content === null) return "";
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

/** The cells of one sheet after a plan's writes, from A1. */
export function cellsAfter(steps: readonly Step[], sheet: string): SheetCells {
  const rows: CellValue[][] = [];
  for (const step of steps) {
    if (step.do !== "write" || step.sheet !== sheet) continue;
    const area = parseReference(step.range)?.area;
    step.cells.forEach((line, i) =>
      line.forEach((content, j) => {
        const row = (area?.top ?? 0) + i;
        while (rows.length <= row) rows.push([]);
        const cells = rows[row] ?? [];
        while (cells.length <= (area?.left ?? 0) + j) cells.push("");
        if (content !== null) cells[(area?.left ?? 0) + j] = settled(content);
      }),
    );
  }
  const { cells } = sheetOf(sheet, rows);
  if (cells === undefined) throw new Error(`nothing is written on ${sheet}`);
  return cells;
}
