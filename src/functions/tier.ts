import type { Tier } from "#core";
import { defaultTiers, rankScores, tierOf } from "#core";
import type { Cells } from "./reading/cells";
import { cellsOf, placeOf, textIn } from "./reading/cells";
import { needed, readNumber, readVector, shaped, vectorOf } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, isRefusal, noData, refuse } from "./reading/refusal";

/**
 * Tier of a score, or of a range of scores: A from 7, B from 4, C below, unless you give other thresholds and labels.
 * @customfunction GTMTIER
 * @param score The score, or a range of scores.
 * @param [thresholds] The lowest score of each tier but the last, highest first; 7 and 4 when left out.
 * @param [labels] The tiers' labels, best first, one more than thresholds; A, B, C and so on when left out.
 * @returns {any[][]} The label of each score's tier; #N/A where the score is missing.
 * @example =GTMTIER({7;6.99;3.2}) // {"A";"B";"C"}
 */
export function gtmTier(score: unknown[][], thresholds?: unknown[][], labels?: unknown[][]) {
  return answerMany(() => {
    const scores = needed("score", score);
    if (isRefusal(scores)) return scores;
    const mins = readThresholds(cellsOf("thresholds", thresholds));
    if (isRefusal(mins)) return mins;
    const called = readLabels(cellsOf("labels", labels), mins.length);
    if (isRefusal(called)) return called;
    const tiers = [...mins, undefined].map((min, t): Tier => {
      const label = called[t] ?? "";
      return { id: `${t}`, label: { en: label, zh: label }, ...(min === undefined ? {} : { min }) };
    });
    return eachScore(scores, (number) => called[tierOf(number, tiers)] ?? "");
  });
}

/**
 * Rank of each score, 1 for the best. Equal scores share the better rank, and the next one is skipped: 1, 2, 2, 4.
 * @customfunction GTMRANK
 * @param scores The scores to compare with each other. Missing ones are not ranked.
 * @returns {any[][]} One rank for each score, in the same shape; #N/A where the score is missing.
 * @example =GTMRANK({7.2;8.1;7.2;5}) // {2;1;2;4}
 */
export function gtmRank(scores: unknown[][]) {
  return answerMany(() => {
    const cells = needed("scores", scores);
    if (isRefusal(cells)) return cells;
    const read = cells.entries.map((_, i) => readNumber(cells, i));
    const ranks = rankScores(Float64Array.from(read, (number) => (isRefusal(number) ? NaN : number)));
    return shaped(cells, (i): Read<number> => {
      const number = read[i] ?? NaN;
      if (isRefusal(number)) return number;
      return Number.isNaN(number) ? noData((words) => words.missing(placeOf(cells, i))) : (ranks[i] ?? NaN);
    });
  });
}

function eachScore(scores: Cells, answer: (score: number) => string): Read<string>[][] {
  return shaped(scores, (i) => {
    const number = readNumber(scores, i);
    if (isRefusal(number)) return number;
    return Number.isNaN(number) ? noData((words) => words.missing(placeOf(scores, i))) : answer(number);
  });
}

function readThresholds(cells: Cells | undefined): Read<readonly number[]> {
  if (cells === undefined) return defaultTiers.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const mins = readVector(cells, cells.entries.length, cells.argument);
  if (isRefusal(mins)) return mins;
  for (let i = 1; i < mins.length; i++) {
    const [min, before] = [mins[i] ?? NaN, mins[i - 1] ?? NaN];
    if (min >= before) return refuse((words) => words.descending(placeOf(cells, i), min, before));
  }
  return [...mins];
}

/** As letters go: A … Z, then A27 and so on, which nobody needs. */
const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `A${index + 1}`);

function readLabels(cells: Cells | undefined, thresholds: number): Read<readonly string[]> {
  if (cells === undefined) return Array.from({ length: thresholds + 1 }, (_, i) => letter(i));
  const vector = vectorOf(cells, thresholds + 1, "thresholds");
  if (isRefusal(vector)) return vector;
  const texts = vector.entries.map(textIn);
  const gap = texts.indexOf("");
  return gap < 0 ? texts : refuse((words) => words.noText(placeOf(cells, gap)));
}
