import type { Area, Cell, Scalar } from "../../engine";
import { WHOLE_SHEET, columnCount, eachCell, intersect, parseArea, rowCount } from "../../engine";
import type { Binding, Session } from "../base/session";
import type { Happening, Origin } from "./happening";
import type { Watch } from "./watch";

/** Tells bindings of what happens to their cells: edits, new results of their formulas, and selections. */
export class BindingEvents {
  constructor(
    private readonly session: Session,
    private readonly watch: Watch,
  ) {
    watch.onHappening((happening) => this.hear(happening));
  }

  private hear({ name, sheet, args, origin }: Happening): void {
    if (name !== "changed" && name !== "calculated" && name !== "selectionChanged") return;
    const area = parseArea(String(args()["address"])) ?? WHOLE_SHEET;
    for (const binding of this.session.bindings.values()) {
      const cells = areaOf(binding);
      if (binding.cells.sheet.id !== sheet || !cells) continue;
      if (name === "selectionChanged") this.selected(binding, cells, area, origin);
      else this.changed(binding, name === "changed" && intersect(cells, area) !== null, origin);
    }
  }

  private selected(binding: Binding, cells: Area, selection: Area, origin: Origin): void {
    const inside = intersect(cells, selection);
    if (!inside) return;
    const args = () => ({
      startRow: inside.top - cells.top,
      startColumn: inside.left - cells.left,
      rowCount: rowCount(inside),
      columnCount: columnCount(inside),
    });
    this.watch.happens({
      name: "bindingSelectionChanged",
      origin,
      sheet: binding.cells.sheet.id,
      item: binding.id,
      args,
    });
  }

  /** An edit is told even when it changes nothing; a calculation when results are others. */
  private changed(binding: Binding, edited: boolean, origin: Origin): void {
    const before = binding.seen;
    binding.seen = boundContents(binding);
    if (!edited && binding.seen === before) return;
    const { sheet } = binding.cells;
    this.watch.happens({ name: "bindingDataChanged", origin, sheet: sheet.id, item: binding.id, args: () => ({}) });
  }
}

const areaOf = ({ table, cells }: Pick<Binding, "table" | "cells">): Area | null => table?.area ?? cells.area;

/** What the cells of a binding hold and show, as one text to compare. */
export function boundContents(binding: Omit<Binding, "seen">): string {
  const area = areaOf(binding);
  if (!area) return "";
  const found: [number, number, Scalar, Cell["formula"]][] = [];
  eachCell(binding.cells.sheet, area, ({ value, formula }, row, column) => {
    found.push([row - area.top, column - area.left, value, formula]);
  });
  return JSON.stringify(found);
}
