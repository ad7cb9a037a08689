import type { Injector, Workbook } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingService, ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** Pixels that an icon takes from the text beside it. */
const ICON = 18;

/** Lays what conditional formats make of a cell over its own look; the package evaluates the rules and paints bars and icons. */
export function drawRules(injector: Injector, workbook: Workbook): void {
  const service = injector.get(ConditionalFormattingService);
  const styles = workbook.getStyles();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 11,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const { style, dataBar, iconSet, isShowValue } = service.composeStyle(unitId, subUnitId, row, col) ?? {};
      if (!style && !dataBar && !iconSet) return next(cell);
      const own = typeof cell?.s === "string" ? styles.get(cell.s) : cell?.s;
      const hidden = (dataBar ?? iconSet) !== undefined && isShowValue === false;
      const fontRenderExtension = { ...(iconSet ? { leftOffset: ICON } : {}), isSkip: hidden };
      const drawn = { ...cell, s: { ...own, ...style }, dataBar, iconSet, fontRenderExtension };
      return next(drawn);
    },
  });
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(({ unitId }) => paint(injector, unitId));
}

const waiting = new Set<string>();

/** Draws all visible cells anew, once for all that is asked in one moment. */
function paint(injector: Injector, unitId: string): void {
  if (waiting.has(unitId)) return;
  waiting.add(unitId);
  requestAnimationFrame(() => {
    waiting.delete(unitId);
    const unit = injector.get(IRenderManagerService).getRenderById(unitId);
    unit?.with(SheetSkeletonManagerService).reCalculate();
    unit?.mainComponent?.makeForceDirty(true);
  });
}
