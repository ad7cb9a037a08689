import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { speak } from "../../src/functions/language";
import { gtmContrib, gtmScore, gtmScores, gtmWhy } from "../../src/functions/score";

useRealErrors();
afterEach(() => speak("en-US"));

/** What the platforms hand over for a blank cell; 0 cannot be told from a typed 0. */
const blanks = [null, ""];

describe("GTMSCORE", () => {
  test.each<[string, unknown[], unknown]>([
    ["a row without weights is a plain mean", [[[8, 6, 4]]], 6],
    ["a column is as good as a row", [[[8], [6], [4]], [[2, 1, 1]]], 6.5],
    ["a single cell is its own score", [7], 7],
    ["weights need no sum of 100", [[[8, 6, 4]], [[50], [25], [25]]], 6.5],
    ["low below high: more is better", [[[15]], [[1]], [[10]], [[20]]], 5],
    ["low above high: less is better", [[[12]], [[1]], [[20]], [[10]]], 8],
    ["outside the goalposts is 0 or 10", [[[5, 25]], [[1, 1]], [[10, 10]], [[20, 20]]], 5],
    ["omitted optional arguments arrive as null", [[[8, 6, 4]], null, null, null], 6],
    ["a mark for missing leaves the rest to count", [[[8, "-", 4]], [[2, 1, 1]]], 20 / 3],
    ["N/A and 暂无 are such marks", [[["N/A", 6, "暂无"]]], 6],
    ["a rating of weight 0 does not matter, whatever it holds", [[[8, "high", 99]], [[1, 0, 0]]], 8],
  ])("%s", (_, args, expected) => {
    const [ratings, ...rest] = args as [unknown[][], unknown[][], unknown[][], unknown[][]];
    expect(gtmScore(ratings, ...rest)).toBeCloseTo(expected as number, 12);
  });

  test.each(blanks)("a blank cell that arrives as %j is missing", (blank) => {
    expect(gtmScore([[8, blank, 4]])).toBe(6);
    expect(shownAnswer(gtmScore([[blank, blank]]))).toBe("#N/A");
  });

  test("a blank cell that arrives as 0 counts as 0, as the help says", () => {
    expect(gtmScore([[8, 0, 4]])).toBe(4);
  });

  test("an error in a rating's cell is missing, as in the pane", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    expect(gtmScore([[8, error, 4]])).toBe(6);
    expect(gtmScore([[8, { basicType: "Error", basicValue: "#REF!" }, { basicType: "Double", basicValue: 4 }]])).toBe(
      6,
    );
  });

  test.each<[string, unknown[], string]>([
    [
      "text",
      [[[8, "high"]]],
      "Could not use cell 2 of ratings: “high” is not a number. Type a number, or - where it is missing.",
    ],
    ["a truth value", [[[true]]], "Could not use ratings: “true” is not a number."],
    ["a rating above 10", [[[8], [12]]], "Could not use cell 2 of ratings: 12 is not between 0 and 10."],
    ["several rows", [[[1, 2], [3, 4]]], "Could not use ratings: it has 2 rows and 2 columns."], // prettier-ignore
    ["a weight too few", [[[8, 6]], [[1]]], "Could not use weights: it has 1 cell, and ratings needs 2."],
    ["a negative weight", [[[8, 6]], [[1, -1]]], "Could not use cell 2 of weights: −1 is below 0."],
    ["weights of 0", [[[8, 6]], [[0, 0]]], "Could not use weights: all are 0."],
    ["a gap in the weights", [[[8, 6]], [[1, "-"]]], "Could not use cell 2 of weights: it is empty."],
    ["lows without highs", [[[8]], null, [[1]]], "Could not use lows: highs is missing."],
    ["highs without lows", [[[8]], null, null, [[1]]], "Could not use highs: lows is missing."],
    ["equal goalposts", [[[8]], null, [[5]], [[5]]], "Could not use lows: it is the same as highs (5)."],
    ["no ratings at all", [null], "Could not calculate: ratings is missing."],
  ])("%s is #VALUE! with a sentence that names the argument", (_, args, sentence) => {
    const [ratings, ...rest] = args as [unknown[][], unknown[][], unknown[][], unknown[][]];
    const answer = gtmScore(ratings, ...rest);
    expect([shownAnswer(answer), sentenceOf(answer)]).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
  });

  test("sentences are Chinese in a Chinese Excel", () => {
    speak("zh-CN");
    expect(sentenceOf(gtmScore([[8, "高"]]))).toBe(
      "无法使用参数 ratings 的第 2 个单元格：“高”不是数字。请填写数字；如缺数据请填 -。",
    );
  });
});

describe("GTMSCORES", () => {
  test("gives one score a row, the same as GTMSCORE of each", () => {
    const rows = [
      [120, 3, 5],
      [40, "-", 2],
      [999, 0.5, 9],
    ];
    const by = [[[5, 3, 2]], [[0, 10, 0]], [[200, 0, 10]]] as const;
    const args = by.map((row) => row.map((cells) => [...cells])) as [unknown[][], unknown[][], unknown[][]];
    expect(gtmScores(rows, ...args)).toEqual(rows.map((row) => [gtmScore([row], ...args)]));
  });

  test("what is wrong with one row stays with that row", () => {
    const answer = gtmScores([[8, 6], ["high", 6], ["-", ""], [1, 11]]); // prettier-ignore
    expect(shownAnswer(answer)).toEqual([[7], ["#VALUE!"], ["#N/A"], ["#VALUE!"]]);
    expect(sentenceOf(answer)).toContain("row 2, column 1 of matrix: “high”");
  });
});

describe("GTMCONTRIB", () => {
  test("lies as the ratings lie and adds up to the score", () => {
    const [ratings, weights] = [[[8], ["-"], [4]], [[2, 1, 1]]];
    const parts = gtmContrib(ratings, weights) as number[][];
    expect(parts.map((row) => row.length)).toEqual([1, 1, 1]);
    expect(parts.flat().reduce((a, x) => a + x, 0)).toBe(gtmScore(ratings, weights));
    expect(parts[1]).toEqual([0]);
    expect(gtmContrib([[8, 6, 4]], weights)).toEqual([[4, 1.5, 1]]);
  });

  test("has no parts of a score that is not there", () => {
    expect(shownAnswer(gtmContrib([["-", "N/A"]]))).toBe("#N/A");
  });
});

describe("GTMWHY", () => {
  const names = [["Size"], ["Fit"], ["Growth"]];

  test.each<[string, unknown[][], unknown[][] | undefined, string]>([
    ["both", [[9, 2, 5]], undefined, "Carried by Size (9.0 of 10); held back by Fit (2.0 of 10)."],
    ["nothing drags", [[9, 5, 6]], undefined, "Carried by Size (9.0 of 10)."],
    ["nothing carries", [[5, 1, 4]], undefined, "Held back by Fit (1.0 of 10)."],
    ["all in the middle", [[5, 5, 5]], undefined, "Every criterion is in the middle."],
    ["weights count", [[9, 2, 6]], [[1, 1, 9]], "Carried by Growth (6.0 of 10); held back by Fit (2.0 of 10)."],
    [
      "missing",
      [[9, "-", 2]],
      undefined,
      "Carried by Size (9.0 of 10); held back by Growth (2.0 of 10). Data for 67% of the weight.",
    ],
  ])("%s", (_, ratings, weights, expected) => {
    expect(gtmWhy(ratings, names, weights)).toBe(expected);
  });

  test("names are needed, as many as ratings; a blank one is called by its number", () => {
    expect(sentenceOf(gtmWhy([[9, 2, 5]]))).toContain("names is missing");
    expect(sentenceOf(gtmWhy([[9, 2]], names))).toContain("names: it has 3 cells, and ratings needs 2");
    expect(gtmWhy([[9, 2]], [["Size", ""]])).toContain("held back by 2 (2.0");
  });

  test("speaks Chinese", () => {
    speak("zh-CN");
    expect(gtmWhy([[9, 2]], [["规模", "匹配"]])).toMatch(/^主要得分.*规模.*；主要失分在匹配.*。$/);
  });
});
