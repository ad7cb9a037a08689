import type { Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { Book } from "#host/page";
import type { ChartWords } from "#text";
import { ChartLayer } from "./chartLayer";
import { gridView } from "./gridView";
import { drawnSheets } from "./sheetData";
import type { GridEngine } from "./univer";

export interface ShownCharts {
  /** Cells or charts may have changed. */
  update(): void;
  stop(): void;
}

/** Shows the charts of the sheet in front over its cells, where they go along with scrolling, zooming and wider columns. */
export function showCharts(engine: GridEngine, workbook: Workbook, book: Book, words: ChartWords): ShownCharts {
  const layer = new ChartLayer(book, words);
  let frame: number | null = null;
  let changed = false;
  let listening = false;
  const place = (redraw: boolean): void => {
    const unit = engine.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    const view = unit && gridView(unit, workbook);
    const sheet = drawnSheets(book).find(({ id }) => id === workbook.getActiveSheet().getSheetId());
    if (!view || !sheet) return;
    layer.cover(unit.engine.getCanvasElement());
    layer.show(sheet, view.sizes, view.view, redraw);
    if (listening) return;
    listening = true;
    unit.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.onScrollAfter$.subscribeEvent(() => place(false));
    unit.engine.onTransformChange$.subscribeEvent(() => soon(false));
  };
  // The grid measures anew in the frames after a command: a tab, a zoom, a wider column.
  const soon = (redraw: boolean): void => {
    changed ||= redraw;
    frame ??= requestAnimationFrame(() => {
      const redrawn = changed;
      [frame, changed] = [null, false];
      place(redrawn);
    });
  };
  const commands = engine.commands.onCommandExecuted(() => soon(false));
  soon(true);
  return {
    update: () => soon(true),
    stop() {
      commands.dispose();
      if (frame !== null) cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}
