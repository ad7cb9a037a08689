import type { Cells } from "./cells";
import { cellsOf, placeOf } from "./cells";
import { isCriteriaTable, readCriteriaTable } from "./criteriaTable";
import { notNegative, readVector } from "./numbers";
import type { Read } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import type { Criteria, Rule } from "./rules";
import { goalposts, sharesOf } from "./rules";

/** The three arguments that every scoring function ends with. */
export interface CriteriaArguments {
  readonly weights: unknown;
  readonly lows: unknown;
  readonly highs: unknown;
}

/** Criteria for rows of `count` cells; `ratings` is what the argument with the rows is called. */
export function readCriteria(
  { weights, lows, highs }: CriteriaArguments,
  count: number,
  ratings: string,
): Read<Criteria> {
  const [low, high] = [cellsOf("lows", lows), cellsOf("highs", highs)];
  const table = cellsOf("weights", weights);
  if (table !== undefined && isCriteriaTable(table)) {
    const extra = low ?? high;
    if (extra !== undefined) return refuse((words) => words.tablePosts(extra.argument));
    return readCriteriaTable(table, count, ratings);
  }
  const rules = readRules(low, high, count, ratings);
  if (isRefusal(rules)) return rules;
  const shares = table === undefined ? new Float64Array(count).fill(1) : readShares(table, count, ratings);
  return isRefusal(shares) ? shares : { rules, shares };
}

function readShares(cells: Cells, count: number, ratings: string): Read<Float64Array> {
  const weights = readVector(cells, count, ratings, notNegative);
  return isRefusal(weights) ? weights : sharesOf(weights, cells.argument);
}

/** Goalposts where lows and highs are given: a benefit when low is below high, a cost when above. Else ratings 0–10. */
function readRules(low: Cells | undefined, high: Cells | undefined, count: number, ratings: string): Read<Rule[]> {
  if (low === undefined && high === undefined)
    return Array.from({ length: count }, (): Rule => ({ scale: { kind: "rating" }, direction: "benefit" }));
  if (low === undefined) return refuse((words) => words.pair("highs", "lows"));
  if (high === undefined) return refuse((words) => words.pair("lows", "highs"));
  const lows = readVector(low, count, ratings);
  if (isRefusal(lows)) return lows;
  const highs = readVector(high, count, ratings);
  if (isRefusal(highs)) return highs;
  const rules: Rule[] = [];
  for (let j = 0; j < count; j++) {
    const [from, to] = [lows[j] ?? NaN, highs[j] ?? NaN];
    if (from === to) return refuse((words) => words.equalPosts(placeOf(low, j), placeOf(high, j), from));
    rules.push(goalposts(from, to));
  }
  return rules;
}
