import type { ISelectionWithStyle } from "@univerjs/sheets";
import type { IRange, Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { ScrollToCellOperation, SetSelectionsOperation } from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { gridView } from "./gridView";
import { scrollInto } from "./scrollInto";
import type { GridEngine } from "./univer";

interface Jump {
  readonly unitId?: string;
  readonly reveal?: boolean;
  readonly selections?: readonly ISelectionWithStyle[];
  readonly range?: IRange;
}

/** The cell that a command of the grid's leads to: one of the name box, of a defined name, of an add-in's selection. */
function jumpedTo(id: string, { unitId, reveal, selections, range }: Jump, book: string) {
  if (id === ScrollToCellCommand.id || id === ScrollToCellOperation.id)
    return range && { row: range.startRow, column: range.startColumn };
  const cell = selections?.at(-1)?.primary;
  const ours = id === SetSelectionsOperation.id && unitId === book && reveal === true;
  return ours && cell ? { row: cell.actualRow, column: cell.actualColumn } : undefined;
}

/**
 * Brings a cell that was jumped to out from under the frozen ones. The grid scrolls by as many columns as are frozen, whatever their
 * width, so that behind a wide frozen column it scrolls too far.
 */
export function revealSelected({ commands, injector }: GridEngine, workbook: Workbook): void {
  commands.onCommandExecuted(({ id, params = {} }) => {
    const cell = jumpedTo(id, params, workbook.getUnitId());
    // The grid's own scrolling comes first.
    if (cell) requestAnimationFrame(() => reach(cell.row, cell.column));
  });

  function reach(row: number, column: number): void {
    const unit = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    const main = unit?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const shown = unit && gridView(unit, workbook);
    if (!main || !shown) return;
    const { sizes, view } = shown;
    const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
    const across =
      column < xSplit ? 0 : along(sizes.columns, column, view.headings.x - view.scroll.x, main.left, main.width ?? 0);
    const down = row < ySplit ? 0 : along(sizes.rows, row, view.headings.y - view.scroll.y, main.top, main.height ?? 0);
    if (across !== 0 || down !== 0) main.scrollByViewportDeltaVal({ viewportScrollX: across, viewportScrollY: down });

    /** In pixels of the sheet. */
    function along(ends: readonly number[], index: number, shift: number, from: number, size: number): number {
      const line = { start: (index === 0 ? 0 : (ends[index - 1] ?? 0)) + shift, end: (ends[index] ?? 0) + shift };
      return scrollInto(line, { start: from / view.zoom, end: (from + size) / view.zoom });
    }
  }
}
