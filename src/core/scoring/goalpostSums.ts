import type { Criterion } from "../model/scoringModel";

/** A column between goalposts as the sum of a score needs it. */
export interface GoalpostTerm {
  readonly ratings: Float64Array;
  /** The rating worth 0. */
  readonly zero: number;
  /** 1 / (rating worth 10 − rating worth 0). */
  readonly perRating: number;
  /** A quarter of what the whole way from 0 to 10 adds to a score. */
  readonly quarter: number;
}

/** The term of a criterion with this share, 0–1; undefined for other scales, and for goalposts too near or far for a reciprocal. */
export function goalpostTerm(
  { scale, direction }: Criterion,
  ratings: Float64Array,
  share: number,
): GoalpostTerm | undefined {
  if (scale.kind !== "goalposts" || scale.log) return undefined;
  const benefit = direction === "benefit";
  const span = benefit ? scale.high - scale.low : scale.low - scale.high;
  if (!(Math.abs(span) > 1e-300 && Math.abs(span) < 1e300)) return undefined;
  return { ratings, zero: benefit ? scale.low : scale.high, perRating: 1 / span, quarter: share * 2.5 };
}

/** Ratings further out than this many spans may be clamped wrongly. */
const far = 2 ** 50;

/**
 * Adds to `sums[from]` to `sums[to - 1]` what two columns bring to each row, less half of the most that they can bring.
 *
 * A comparison that the processor foresees wrongly costs more than all the arithmetic of a rating, and every rating outside its
 * goalposts may be one: so the clamp is made of absolute values, which need not be foreseen.
 *
 * @returns false when a rating is missing or far out, so that the sums of some rows may be wrong
 */
export function addGoalposts(a: GoalpostTerm, b: GoalpostTerm, sums: Float64Array, from: number, to: number): boolean {
  const { ratings: as, zero: aZero, perRating: aPer, quarter: aQuarter } = a;
  const { ratings: bs, zero: bZero, perRating: bPer, quarter: bQuarter } = b;
  let reach = 0;
  let i = from;
  // Two rows at a time, as the loop itself takes half of its time.
  for (; i + 1 < to; i += 2) {
    const a0 = twice(((as[i] ?? NaN) - aZero) * aPer);
    const b0 = twice(((bs[i] ?? NaN) - bZero) * bPer);
    const a1 = twice(((as[i + 1] ?? NaN) - aZero) * aPer);
    const b1 = twice(((bs[i + 1] ?? NaN) - bZero) * bPer);
    sums[i] = (sums[i] ?? NaN) + aQuarter * step(a0) + bQuarter * step(b0);
    sums[i + 1] = (sums[i + 1] ?? NaN) + aQuarter * step(a1) + bQuarter * step(b1);
    reach += a0 + b0 + (a1 + b1);
  }
  for (; i < to; i++) {
    const a0 = twice(((as[i] ?? NaN) - aZero) * aPer);
    const b0 = twice(((bs[i] ?? NaN) - bZero) * bPer);
    sums[i] = (sums[i] ?? NaN) + aQuarter * step(a0) + bQuarter * step(b0);
    reach += a0 + b0;
  }
  return reach < far;
}

/** Half of the most that two columns can bring, added up as `addGoalposts` does, so that a row of zeros comes to 0. */
export function addHalf(sum: number, a: GoalpostTerm, b: GoalpostTerm): number {
  return sum + a.quarter * 2 + b.quarter * 2;
}

/** Makes the sums NaN of rows whose rating may have been clamped wrongly. */
export function dropFar(term: GoalpostTerm, sums: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++)
    if (!(twice(((term.ratings[i] ?? NaN) - term.zero) * term.perRating) < far)) sums[i] = NaN;
}

/** 2 × max(share, 0), exact. */
function twice(share: number): number {
  return share + Math.abs(share);
}

/** 4 × min(t / 2, 1) − 2: from −2 at 0 to 2 from 2 on. */
function step(t: number): number {
  return t - Math.abs(t - 2);
}
