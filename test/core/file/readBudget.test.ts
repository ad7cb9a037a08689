import { defaultBudget } from "#core";
import { readBudget } from "../../../src/core/file/readBudget";
import { readPart } from "./parts";

test("only the total has no default", () => {
  expect(readPart(readBudget, { total: 5 })).toEqual({ part: { ...defaultBudget, total: 5 }, found: [] });
  expect(readPart(readBudget, {}).found).toEqual(["error file/missing @p.total"]);
});

test("what is given is kept", () => {
  const budget = {
    total: 5,
    unit: 1,
    reserve: 2,
    shares: { A: 1 },
    floors: { 零售: 1 },
    caps: { 银行: 2 },
    locks: { 能源: 1 },
  };
  expect(readPart(readBudget, budget)).toEqual({ part: budget, found: [] });
});
