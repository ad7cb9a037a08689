import { labelHeight, meets, textWidth, type Box, type Label } from "./boxLabels";

/** The square of the 9-box, in px. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const gap = 5;

/**
 * What the four outer corners of the 9-box mean, each in a corner of its cell where there is room, or nowhere.
 *
 * @param names of the worst zone, the middle ones and the best
 * @param taken places of bubbles and their names
 */
export function zoneNames(
  square: Square,
  [low, middle, high]: readonly [string, string, string],
  taken: readonly Box[],
): Label[] {
  const cells = [
    [middle, 0, 0],
    [high, 2, 0],
    [low, 0, 2],
    [middle, 2, 2],
  ] as const;
  return cells.flatMap(([text, column, row]) => {
    const corners = cornersOf(square, text, column, row);
    const free = corners.find((corner) => !taken.some((box) => meets(box, corner)));
    return free === undefined ? [] : [{ ...free, text }];
  });
}

/** Places for a text in the corners of a cell, the outermost first. */
function cornersOf({ left, top, size }: Square, text: string, column: 0 | 2, row: 0 | 2): Box[] {
  const third = size / 3;
  const width = textWidth(text);
  const near = left + column * 0.5 * (size - third);
  const high = top + row * 0.5 * (size - third);
  const xs = [near + gap, near + third - gap - width];
  const ys = [high + gap, high + third - gap - labelHeight];
  const outerX = column === 0 ? xs : xs.reverse();
  const outerY = row === 0 ? ys : ys.reverse();
  return outerY.flatMap((y) => outerX.map((x) => ({ left: x, right: x + width, top: y, bottom: y + labelHeight })));
}
