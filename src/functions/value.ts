import { valuesOf } from "#core";
import { readBreaks } from "./reading/breaks";
import type { Cells } from "./reading/cells";
import { placeOf } from "./reading/cells";
import { needed, readNumber, readOne, shaped } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, isRefusal, noData, refuse } from "./reading/refusal";
import type { Rule } from "./reading/rules";
import { goalposts } from "./reading/rules";

/**
 * Value 0 to 10 of a rating between two goalposts: 0 at low, 10 at high, straight in between and never outside 0 to 10.
 * @customfunction GTMVALUE
 * @param rating The rating, or a range of them.
 * @param low The rating worth 0 points. Above high, less is better.
 * @param high The rating worth 10 points.
 * @returns {any[][]} The value of each rating; #N/A where it is missing.
 * @example =GTMVALUE(15,10,20) // 5
 */
export function gtmValue(rating: unknown[][], low: unknown, high: unknown) {
  return answerMany(() => {
    const ratings = needed("rating", rating);
    if (isRefusal(ratings)) return ratings;
    const zero = readOne("low", low, undefined);
    if (isRefusal(zero)) return zero;
    const ten = readOne("high", high, undefined);
    if (isRefusal(ten)) return ten;
    if (zero === ten) {
      const at = (argument: string) => ({ argument, row: 1, column: 1, rows: 1, columns: 1 });
      return refuse((words) => words.equalPosts(at("low"), at("high"), zero));
    }
    return valuesIn(ratings, goalposts(zero, ten));
  });
}

/**
 * Value 0 to 10 of a rating on a line through points, such as one that is best in the middle; level outside the points.
 * @customfunction GTMPOINTS
 * @param rating The rating, or a range of them.
 * @param points Two columns, the rating and its value 0 to 10, at least two rows, ratings ascending. Or two such rows.
 * @returns {any[][]} The value of each rating; #N/A where it is missing.
 * @example =GTMPOINTS(0.4,{0,0;0.2,3;0.6,7}) // 5
 */
export function gtmPoints(rating: unknown[][], points: unknown[][]) {
  return answerMany(() => {
    const ratings = needed("rating", rating);
    if (isRefusal(ratings)) return ratings;
    const cells = needed("points", points);
    if (isRefusal(cells)) return cells;
    const pairs = readPoints(cells);
    if (isRefusal(pairs)) return pairs;
    return valuesIn(ratings, { scale: { kind: "points", points: pairs }, direction: "benefit" });
  });
}

function readPoints(cells: Cells): Read<[number, number][]> {
  const { rows, columns, argument } = cells;
  const down = columns === 2;
  const count = down ? rows : columns;
  if ((!down && rows !== 2) || count < 2) return refuse((words) => words.pointsShape(argument));
  const places = Array.from({ length: count }, (_, k): [number, number] =>
    down ? [2 * k, 2 * k + 1] : [k, columns + k],
  );
  const pairs = readBreaks(cells, places);
  if (isRefusal(pairs)) return pairs;
  if (pairs.length < 2) return refuse((words) => words.pointsShape(argument));
  for (const [k, [x, y]] of pairs.entries()) {
    const [atRating = 0, atValue = 0] = places[k] ?? [];
    const before = pairs[k - 1]?.[0];
    if (before !== undefined && x <= before)
      return refuse((words) => words.ascending(placeOf(cells, atRating), x, before));
    if (y < 0 || y > 10) return refuse((words) => words.notValue(placeOf(cells, atValue), y));
  }
  return pairs;
}

/** One value for each rating, or what is wrong with it, in the ratings' shape. */
function valuesIn(ratings: Cells, { scale, direction }: Rule): Read<number>[][] {
  return shaped(ratings, (i) => {
    const rating = readNumber(ratings, i);
    if (isRefusal(rating)) return rating;
    if (Number.isNaN(rating)) return noData((words) => words.missing(placeOf(ratings, i)));
    return valuesOf(scale, direction, Float64Array.of(rating))[0] ?? NaN;
  });
}
