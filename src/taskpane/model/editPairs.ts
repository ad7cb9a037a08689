import type { Scale } from "#core";

export type PairScale = Extract<Scale, { kind: "points" | "bands" }>;
export type Pair = readonly [rating: number, value: number];

/** The lines of a scale of points or bands. */
export function pairsOf(scale: PairScale): readonly Pair[] {
  return scale.kind === "points" ? scale.points : scale.bands;
}

/** The same kind of scale with other lines, in ascending order of their ratings. */
export function withPairs(scale: PairScale, pairs: readonly Pair[]): PairScale {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  return scale.kind === "points" ? { kind: "points", points: sorted } : { kind: "bands", bands: sorted };
}

/** The scale with one number of one line changed; `part` 0 is the rating, 1 the value. */
export function withNumber(scale: PairScale, line: number, part: 0 | 1, number: number): PairScale {
  const pairs = pairsOf(scale).map((pair, k): Pair => {
    if (k !== line) return pair;
    return part === 0 ? [number, pair[1]] : [pair[0], number];
  });
  return withPairs(scale, pairs);
}

/** The scale with one more line at the end, as far beyond the last as that is from the one before, with the last one's value. */
export function withLine(scale: PairScale): PairScale {
  const pairs = pairsOf(scale);
  const [before, last] = pairs.slice(-2);
  if (before === undefined) return withPairs(scale, [[0, 5]]);
  const [x, value] = last ?? before;
  const step = last === undefined ? 1 : x - before[0];
  return withPairs(scale, [...pairs, [Number((x + step).toPrecision(12)), value]]);
}

/** The scale without one line. */
export function withoutLine(scale: PairScale, line: number): PairScale {
  return withPairs(
    scale,
    pairsOf(scale).filter((_, k) => k !== line),
  );
}
