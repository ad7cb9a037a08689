import type { Area, CellValue, SheetCells, SheetInfo } from "#workbook";
import { areaAddress, parseReference } from "#workbook";
import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";

/** Values, formulas, formats and types of one cell take about this many bytes of a response. */
const bytesPerCell = 60;
/** Excel on the web answers at most 5 MB; the estimate is rough, so half of it. */
const responseBytes = 2_500_000;

/** Results may stand right of the used cells, where merged blank cells would be in the way. */
const besideUsed = 16;
const lastColumn = 16_383;

export interface CellsProxy {
  readonly used: Area;
  readonly blocks: readonly Excel.Range[];
  readonly merged: Excel.RangeAreas;
  readonly whole: Excel.Range;
}

/**
 * Asks for the cells of one area after another, in blocks of rows. A request holds as many blocks as one response may
 * carry; the last one is left for the caller's sync.
 */
export function cellsLoader(
  context: Excel.RequestContext,
  task: LongTask,
): (sheet: Excel.Worksheet, used: Area) => Promise<CellsProxy> {
  let asked = 0;
  const ask = async (bytes: number): Promise<void> => {
    if (asked > 0 && asked + bytes > responseBytes) {
      stopIfCancelled(task);
      await context.sync();
      asked = 0;
    }
    asked += bytes;
  };
  return (sheet, used) => loadCells(sheet, used, ask);
}

async function loadCells(
  sheet: Excel.Worksheet,
  used: Area,
  ask: (bytes: number) => Promise<void>,
): Promise<CellsProxy> {
  const rowBytes = bytesPerCell * (used.right - used.left + 1);
  const rowsPerBlock = Math.max(1, Math.floor(responseBytes / rowBytes));
  const whole = sheet.getRange(areaAddress(used));
  whole.load("rowHidden");
  const right = Math.min(used.right + besideUsed, lastColumn);
  const merged = sheet.getRange(areaAddress({ ...used, right })).getMergedAreasOrNullObject();
  merged.load("address");
  const blocks: Excel.Range[] = [];
  for (let top = used.top; top <= used.bottom; top += rowsPerBlock) {
    const bottom = Math.min(used.bottom, top + rowsPerBlock - 1);
    await ask(rowBytes * (bottom - top + 1));
    const block = sheet.getRange(areaAddress({ ...used, top, bottom }));
    block.load("values,formulas,numberFormat,valueTypes");
    blocks.push(block);
  }
  return { used, blocks, merged, whole };
}

export function takeCells({ used, blocks, merged, whole }: CellsProxy): Pick<SheetInfo, "merges" | "hasHiddenRows"> & {
  readonly cells: SheetCells;
} {
  return {
    cells: {
      top: used.top,
      left: used.left,
      values: blocks.flatMap((block): CellValue[][] => block.values),
      formulas: blocks.flatMap((block): CellValue[][] => block.formulas),
      numberFormats: blocks.flatMap((block): string[][] => block.numberFormat),
      types: blocks.flatMap((block): string[][] => block.valueTypes),
    },
    merges: merged.isNullObject ? [] : areasOf(merged.address),
    // null: hidden in some rows only.
    hasHiddenRows: whole.rowHidden !== false,
  };
}

/** The areas of an address list such as "Sheet1!A1:B2,Sheet1!C3". */
function areasOf(addresses: string): Area[] {
  return addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => {
    const area = parseReference(address)?.area;
    return area === undefined ? [] : [area];
  });
}
