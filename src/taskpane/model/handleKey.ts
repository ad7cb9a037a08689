/**
 * Where a threshold goes on a key: a tenth with the arrows (a hundredth with Shift), one with Page, its ends with Home and End.
 *
 * @returns undefined for any other key
 * @example handleKey("ArrowRight", false, 6, [4, 10]) // 6.1
 */
export function handleKey(
  key: string,
  fine: boolean,
  score: number,
  [low, high]: readonly [number, number],
): number | undefined {
  const step = fine ? 0.01 : 0.1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: score + step,
    ArrowUp: score + step,
    ArrowLeft: score - step,
    ArrowDown: score - step,
    PageUp: score + 1,
    PageDown: score - 1,
    Home: low,
    End: high,
  };
  const moved = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return moved === undefined ? undefined : Math.min(high, Math.max(low, Number(moved.toFixed(2))));
}
