import { concentrationRatio, herfindahlIndex, opportunityValue } from "#core";
import { cellsOf, placeOf } from "./reading/cells";
import type { Numbers } from "./reading/numbers";
import { needed, notNegative, positive, readNumbers, readOne, shaped, share, whole } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, answerOne, isRefusal, noData, refuse } from "./reading/refusal";

/** The ratio that the default criterion uses. */
const defaultK = 20;
/** Shares that were rounded one by one may add up to a little more than the whole. */
const roundingSlack = 1.005;

/**
 * Opportunity value of an industry a year: headcount / perSeat × daysSaved × costPerDay × addressable × capture.
 * @customfunction GTMOPPORTUNITY
 * @param headcount People in the industry, or a range of industries.
 * @param perSeat People for each seat you sell, such as 50.
 * @param daysSaved Days saved per seat and year.
 * @param costPerDay Cost of one day, in your currency.
 * @param [addressable] Share of the industry that you can address, 0 to 1; all of it when left out.
 * @param [capture] Share of that part that you can win, 0 to 1; all of it when left out.
 * @returns {any[][]} The value in your currency, for each headcount; #N/A where something is missing.
 * @example =GTMOPPORTUNITY(12000000,50,20,600,25%,20%) // 144000000
 */
export function gtmOpportunity(
  headcount: unknown[][],
  perSeat: unknown[][],
  daysSaved: unknown[][],
  costPerDay: unknown[][],
  addressable?: unknown[][],
  capture?: unknown[][],
) {
  return answerMany(() => {
    const heads = readMany("headcount", headcount, notNegative);
    if (isRefusal(heads)) return heads;
    const others: ((i: number) => number)[] = [];
    for (const [argument, given, check] of [
      ["perSeat", perSeat, positive],
      ["daysSaved", daysSaved, notNegative],
      ["costPerDay", costPerDay, notNegative],
      ["addressable", addressable ?? 1, share],
      ["capture", capture ?? 1, share],
    ] as const) {
      const other = readBeside(heads, argument, given, check);
      if (isRefusal(other)) return other;
      others.push(other);
    }
    const [seat, days, cost, reach, won] = others;
    return shaped(heads, (i): Read<number> => {
      const of = {
        headcount: heads.numbers[i] ?? NaN,
        perSeat: seat?.(i) ?? NaN,
        daysSaved: days?.(i) ?? NaN,
        costPerDay: cost?.(i) ?? NaN,
        addressable: reach?.(i) ?? NaN,
        capture: won?.(i) ?? NaN,
      };
      const gap = Object.entries(of).find(([, number]) => Number.isNaN(number))?.[0];
      return gap === undefined
        ? opportunityValue(of)
        : noData((words) => words.missing({ ...placeOf(heads, i), argument: gap }));
    });
  });
}

type Check = typeof notNegative;

function readMany(argument: string, given: unknown, check: Check): Read<Numbers> {
  const cells = needed(argument, given);
  return isRefusal(cells) ? cells : readNumbers(cells, check);
}

/** An argument of one cell counts for every industry; else it has one for each. */
function readBeside(heads: Numbers, argument: string, given: unknown, check: Check): Read<(i: number) => number> {
  const read = readMany(argument, given, check);
  if (isRefusal(read)) return read;
  const { numbers } = read;
  if (numbers.length === 1) return () => numbers[0] ?? NaN;
  if (numbers.length !== heads.numbers.length)
    return refuse((words) => words.count(argument, numbers.length, heads.numbers.length, heads.argument));
  return (i) => numbers[i] ?? NaN;
}

/**
 * Concentration ratio: the sum of the k largest market shares, in the unit of the shares.
 * @customfunction GTMCRK
 * @param shares The companies' market shares, in percent (17) or as fractions (0.17 or 17%); together at most the whole.
 * @param [k] How many of the largest companies count; 20 when left out.
 * @returns {any} The ratio, in percent or as a fraction like the shares.
 * @example =GTMCRK({49,7,7,7,5,5,5,5,5,5},4) // 70
 */
export function gtmCrk(shares: unknown[][], k?: unknown) {
  return answerOne(() => {
    const read = readShares(shares);
    if (isRefusal(read)) return read;
    const count = readOne("k", k, defaultK, whole);
    return isRefusal(count) ? count : concentrationRatio(read.shares, count);
  });
}

/**
 * Herfindahl-Hirschman index: the sum of the squared market shares in percent, from near 0 to 10,000 for a single company.
 * @customfunction GTMHHI
 * @param shares The companies' market shares, in percent (17) or as fractions (0.17 or 17%); together at most the whole.
 * @returns {any} The index.
 * @example =GTMHHI({49,7,7,7,5,5,5,5,5,5}) // 2698
 */
export function gtmHhi(shares: unknown[][]) {
  return answerOne(() => {
    const read = readShares(shares);
    if (isRefusal(read)) return read;
    return herfindahlIndex(read.shares.map((part) => (part / read.whole) * 100));
  });
}

/** Shares with what the whole is: 1 when they add up to no more, else 100. */
function readShares(given: unknown): Read<{ readonly shares: readonly number[]; readonly whole: number }> {
  const cells = cellsOf("shares", given);
  if (cells === undefined) return refuse((words) => words.needed("shares"));
  const read = readNumbers(cells, notNegative);
  if (isRefusal(read)) return read;
  const shares = [...read.numbers].filter((number) => !Number.isNaN(number));
  if (shares.length === 0) return noData((words) => words.noNumber("shares"));
  const sum = shares.reduce((a, x) => a + x, 0);
  const whole = sum <= roundingSlack ? 1 : 100;
  if (sum > whole * roundingSlack) return refuse((words) => words.sharesAbove("shares", (sum / whole) * 100));
  return { shares, whole };
}
