import type { Area, OurFormulas } from "#workbook";
import { areaAddress, parseReference } from "#workbook";

/** An object a cell: so many go into one request. */
const cellsPerRequest = 2000;

/**
 * Where the formulas of these cells spill to: each area from its formula's cell on. A sheet where nothing spills has none.
 * Most formulas spill nothing, so whole areas are asked first.
 */
export async function readSpills(
  context: Excel.RequestContext,
  places: readonly OurFormulas[],
): Promise<OurFormulas[]> {
  const asked = places.flatMap(({ sheet, areas }) =>
    areas.map((area) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
      range.load("hasSpill");
      return { sheet, area, range };
    }),
  );
  await context.sync();
  // null: some of its cells spill, or lie in what others spill.
  const single = asked.flatMap(({ sheet, area, range }) => (range.hasSpill === false ? [] : cellsOf(sheet, area)));
  const found = new Map<string, Area[]>();
  for (let from = 0; from < single.length; from += cellsPerRequest) {
    for (const { sheet, area } of await spillsOf(context, single.slice(from, from + cellsPerRequest)))
      found.set(sheet, [...(found.get(sheet) ?? []), area]);
  }
  return [...found].map(([sheet, areas]) => ({ sheet, areas }));
}

interface Cell {
  readonly sheet: string;
  readonly address: string;
}

function cellsOf(sheet: string, { top, left, bottom, right }: Area): Cell[] {
  return Array.from({ length: bottom - top + 1 }, (_row, i) =>
    Array.from({ length: right - left + 1 }, (_column, j) => {
      const [row, column] = [top + i, left + j];
      return { sheet, address: areaAddress({ top: row, left: column, bottom: row, right: column }) };
    }),
  ).flat();
}

async function spillsOf(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<{ readonly sheet: string; readonly area: Area }[]> {
  const asked = cells.map(({ sheet, address }) => {
    const spill = context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .untrack()
      .getSpillingToRangeOrNullObject()
      .untrack();
    spill.load("address");
    return { sheet, spill };
  });
  await context.sync();
  return asked.flatMap(({ sheet, spill }) => {
    const area = spill.isNullObject ? undefined : parseReference(spill.address)?.area;
    return area === undefined ? [] : [{ sheet, area }];
  });
}
