import { reasonsOf } from "#core";
import type { Language } from "#text";
import { scoreWords } from "#text";
import { currentLanguage } from "./language";
import { cellsOf, textIn } from "./reading/cells";
import { shaped, vectorOf } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, answerOne, isRefusal, refuse } from "./reading/refusal";
import type { ScoredRows } from "./reading/rows";
import { scoreRow, scoreRows } from "./reading/rows";
import { shownNumber } from "./reading/shownNumber";

/**
 * Score 0 to 10 of one row: the weighted mean of its values. Missing ratings are left out and the rest counts for more.
 * @customfunction GTMSCORE
 * @param ratings The row's ratings, one cell for each criterion.
 * @param [weights] How much each rating counts; all the same when left out. Or the criteria table GTM_Criteria of the GTM Model sheet, which brings weights and scales with it.
 * @param [lows] The rating worth 0 points, for each criterion. Above the rating in highs, less is better. Without lows and highs the ratings are already 0 to 10.
 * @param [highs] The rating worth 10 points, for each criterion.
 * @returns {any} The score, or #N/A when every rating is missing.
 * @example =GTMSCORE({8,6,4},{2,1,1}) // 6.5
 */
export function gtmScore(ratings: unknown[][], weights?: unknown[][], lows?: unknown[][], highs?: unknown[][]) {
  return answerOne(() => {
    const scored = scoreRow(ratings, { weights, lows, highs });
    return isRefusal(scored) ? scored : (scored.parts.score[0] ?? NaN);
  });
}

/**
 * Scores 0 to 10 of many rows in one call, spilled below each other. Much faster than one GTMSCORE a row.
 * @customfunction GTMSCORES
 * @param matrix The ratings: one row for each industry, one column for each criterion.
 * @param [weights] How much each column counts; all the same when left out. Or the criteria table GTM_Criteria of the GTM Model sheet, also with scales that compare the rows with each other.
 * @param [lows] The rating worth 0 points, for each column. Above the rating in highs, less is better. Without lows and highs the ratings are already 0 to 10.
 * @param [highs] The rating worth 10 points, for each column.
 * @returns {any[][]} One score a row; #N/A where every rating of the row is missing.
 * @example =GTMSCORES({120,3;40,9},{1,1},{0,10},{200,0}) // {6.5;1.5}
 */
export function gtmScores(matrix: unknown[][], weights?: unknown[][], lows?: unknown[][], highs?: unknown[][]) {
  return answerMany(() => {
    const scored = scoreRows("matrix", matrix, { weights, lows, highs });
    return isRefusal(scored) ? scored : scored.refusals.map((wrong, i) => [wrong ?? scored.parts.score[i] ?? NaN]);
  });
}

/**
 * What each rating adds to the score of its row, in points. The points add up to the score of GTMSCORE.
 * @customfunction GTMCONTRIB
 * @param ratings The row's ratings, one cell for each criterion.
 * @param [weights] How much each rating counts, or the criteria table GTM_Criteria, as in GTMSCORE.
 * @param [lows] The rating worth 0 points, for each criterion, as in GTMSCORE.
 * @param [highs] The rating worth 10 points, for each criterion.
 * @returns {any[][]} One number for each rating, as a row or column like the ratings; 0 where a rating is missing.
 * @example =GTMCONTRIB({8,6,4},{2,1,1}) // {4,1.5,1}
 */
export function gtmContrib(ratings: unknown[][], weights?: unknown[][], lows?: unknown[][], highs?: unknown[][]) {
  return answerMany(() => {
    const scored = scoreRow(ratings, { weights, lows, highs });
    return isRefusal(scored) ? scored : shaped(scored.cells, (j) => scored.parts.contributions[j] ?? NaN);
  });
}

/**
 * One sentence about a row: which criterion carries its score and which holds it back.
 * @customfunction GTMWHY
 * @param ratings The row's ratings, one cell for each criterion.
 * @param [names] The criteria's names, one for each rating. May be left out with the criteria table, which has them.
 * @param [weights] How much each rating counts, or the criteria table GTM_Criteria, as in GTMSCORE.
 * @param [lows] The rating worth 0 points, for each criterion, as in GTMSCORE.
 * @param [highs] The rating worth 10 points, for each criterion.
 * @returns {any} The sentence.
 * @example =GTMWHY({9,2,5},{"Size","Fit","Growth"}) // Carried by Size (9.0 of 10); held back by Fit (2.0 of 10).
 */
export function gtmWhy(
  ratings: unknown[][],
  names?: unknown[][],
  weights?: unknown[][],
  lows?: unknown[][],
  highs?: unknown[][],
) {
  return answerOne(() => {
    const scored = scoreRow(ratings, { weights, lows, highs });
    if (isRefusal(scored)) return scored;
    const called = readNames(names, scored);
    return isRefusal(called) ? called : sentence(scored, called, currentLanguage());
  });
}

function readNames(names: unknown, { cells, criteria }: ScoredRows): Read<(j: number, language: Language) => string> {
  const given = cellsOf("names", names);
  if (given === undefined) {
    if (criteria.rules.some(({ label }) => label === undefined)) return refuse((words) => words.needed("names"));
    return (j, language) => criteria.rules[j]?.label?.[language] ?? "";
  }
  const vector = vectorOf(given, cells.entries.length, cells.argument);
  // A criterion without a name is called by its number, as a person would.
  return isRefusal(vector) ? vector : (j) => textIn(vector.entries[j]) || `${j + 1}`;
}

/** As the pane and the written formulas say it. */
function sentence(
  { values, criteria, parts }: ScoredRows,
  name: (j: number, language: Language) => string,
  language: Language,
): string {
  const words = scoreWords[language].sentence;
  const { carriedBy, heldBackBy } = reasonsOf(values, criteria.shares);
  const part = (say: (criterion: string, value: string) => readonly string[], j: number): string =>
    say(name(j, language), shownNumber(values[j] ?? 0, 1)).join("");
  const held = heldBackBy < 0 ? "" : part(words.heldBack, heldBackBy);
  const alone = heldBackBy < 0 ? words.middle : part(words.heldBackOnly, heldBackBy);
  const coverage = parts.coverage[0] ?? 0;
  const partial = coverage < 1 - 1e-9 ? words.coverage(`${shownNumber(coverage * 100, 0)}%`).join("") : "";
  return `${carriedBy < 0 ? alone : part(words.carried, carriedBy) + held}${words.end}${partial}`;
}
