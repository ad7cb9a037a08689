import { defaultBudget } from "#core";
import { checkBudget } from "../../../src/core/check/checkBudget";
import { twoRatings } from "../fixtures";

// The total is the article's (domain 0), the rest ours (domain 2.7).
test("the default budget is 50,000,000 in units of 10,000 and has no problem", () => {
  expect([defaultBudget.total, defaultBudget.unit, defaultBudget.reserve]).toEqual([50_000_000, 10_000, 0]);
  expect(checkBudget({ ...twoRatings, budget: defaultBudget })).toEqual([]);
});
