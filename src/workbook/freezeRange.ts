import { areaAddress } from "./address";
import { resultColumns } from "./layout";
import type { Ours } from "./ours";
import type { CellContent, Step } from "./plan/plan";
import { literal } from "./plan/plan";
import { entryAt } from "./snapshot";

/** Turns the results beside the range scored before into plain values; the run's names then let go of them. */
export function freezeRange(ours: Ours): Step[] {
  return resultColumns.flatMap((key): Step[] => {
    const marked = ours.columns[key];
    const cells = marked?.sheet.cells;
    if (marked === undefined || cells === undefined) return [];
    const frozen: CellContent[][] = [];
    for (let row = marked.area.top; row <= marked.area.bottom; row++) {
      const value = entryAt(cells, cells.values, row, marked.area.left, "");
      frozen.push([typeof value === "string" ? literal(value) : value]);
    }
    return [{ do: "write", sheet: marked.sheet.name, range: areaAddress(marked.area), cells: frozen }];
  });
}
