import type { Cells } from "./cells";
import { placeOf } from "./cells";
import { readNumber } from "./numbers";
import type { Read } from "./refusal";
import { isRefusal, refuse } from "./refusal";

/**
 * [rating, value] pairs of a scale from pairs of cells. Blank pairs at the end are left out; on the desktop they come as two
 * zeros, so two zeros at the end that do not ascend are blank as well.
 */
export function readBreaks(cells: Cells, places: readonly (readonly [number, number])[]): Read<[number, number][]> {
  const breaks: [number, number][] = [];
  for (const [rating, value] of places) {
    const x = readNumber(cells, rating);
    if (isRefusal(x)) return x;
    const y = readNumber(cells, value);
    if (isRefusal(y)) return y;
    breaks.push([x, y]);
  }
  while (breaks.length > 0 && isUnused(breaks)) breaks.pop();
  for (const [k, pair] of breaks.entries()) {
    const gap = pair.findIndex((number) => Number.isNaN(number));
    if (gap >= 0) return refuse((words) => words.empty(placeOf(cells, places[k]?.[gap] ?? 0)));
  }
  return breaks;
}

function isUnused(breaks: readonly (readonly [number, number])[]): boolean {
  const [x = NaN, y = NaN] = breaks.at(-1) ?? [];
  if (Number.isNaN(x) && Number.isNaN(y)) return true;
  const before = breaks.at(-2)?.[0];
  return x === 0 && y === 0 && before !== undefined && x <= before;
}
