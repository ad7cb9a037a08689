import type { Workbook } from "@univerjs/core";
import type { IRender } from "@univerjs/engine-render";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Sizes, View } from "./chartPlace";

/** How the sheet in front lies on the screen; null while the grid has not measured it. */
export function gridView(unit: IRender, workbook: Workbook): { sizes: Sizes; view: Omit<View, "frozen"> } | null {
  const skeleton = unit.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = unit.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !main || skeleton.worksheet.getSheetId() !== workbook.getActiveSheet().getSheetId()) return null;
  return {
    sizes: { rows: skeleton.rowHeightAccumulation, columns: skeleton.columnWidthAccumulation },
    view: {
      zoom: unit.scene.scaleX,
      scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
      headings: { x: skeleton.rowHeaderWidth, y: skeleton.columnHeaderHeight },
      scrolled: { x: main.left, y: main.top },
    },
  };
}
