import type { Mark } from "./picture";
import { circle, line, rect } from "./picture";
import type { Placed } from "./placed";

const HALF = 5;

/** Prices over days: a line from each day's highest to its lowest, a box from opening to close when both are known, a dot at the close. */
export function drawStock(placed: readonly Placed[], count: number, along: (index: number) => number): Mark[] {
  const [first] = placed;
  if (!first) return [];
  // Open, high, low, close, in Excel's order; a chart of three begins with the high.
  const opening = placed.length > 3 ? first : undefined;
  const close = placed.at(-1);
  const price = (of: Placed | undefined, index: number) => {
    const value = of?.series.values[index] ?? null;
    return of === undefined || value === null ? null : of.spot(along(index), of.scale.place(value));
  };
  return Array.from({ length: count }, (_, index): Mark[] => {
    const all = placed.map((one) => price(one, index)).filter((spot) => spot !== null);
    const [begin, end] = [price(opening, index), price(close, index)];
    if (all.length === 0) return [];
    const [x, ys] = [all[0]?.x ?? 0, all.map(({ y }) => y)];
    const marks = [line(x, Math.min(...ys), x, Math.max(...ys), "axis")];
    if (begin && end) {
      const height = Math.max(1, Math.abs(begin.y - end.y));
      // Higher on the screen is a smaller y: a day that closed above its opening is light.
      const box = { left: x - HALF, top: Math.min(begin.y, end.y), width: 2 * HALF, height };
      marks.push(rect(box, end.y <= begin.y ? "#FFFFFF" : "#404040", "axis"));
    } else if (end) marks.push(circle(end.x, end.y, 3, close?.series.color ?? "#404040"));
    return marks;
  }).flat();
}
