import { openSheet } from "./openBookSheet";

export type Sort = (range: Excel.Range) => void;

/** The formulas of the whole table after it was sorted. */
export async function sorted(cells: unknown[][], sort: Sort): Promise<unknown[][]> {
  const { run } = await openSheet(cells);
  return run(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    sort(range);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

export const column = async (values: unknown[], sort: Sort): Promise<unknown[]> =>
  (
    await sorted(
      values.map((value) => [value]),
      sort,
    )
  ).flat();
export const up: Sort = (range) => range.sort.apply([{ key: 0, ascending: true }]);
export const down: Sort = (range) => range.sort.apply([{ key: 0, ascending: false }]);
