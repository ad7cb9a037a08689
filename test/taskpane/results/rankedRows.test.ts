import { scoreTable } from "#core";
import {
  allCloseCalls,
  capOf,
  matchingRows,
  orderedRows,
  searchKey,
  type RowFilter,
} from "../../../src/taskpane/results/rankedRows";
import { column, criterion, model, table } from "../../core/fixtures";

const rank = Int32Array.of(2, 0, 1, 2, 0);
const names = ["Retail", "零售", "Ｒｅｔａｉｌ banking", "Wholesale", "Energy"];
const keys = names.map(searchKey);
const result = { tierIndex: Int32Array.of(1, -1, 0, 1, -1) };
const calls = [[], [], [{ tier: 1, distance: 0.1, because: "near" as const }], [], []];
const all: Omit<RowFilter, "order"> = { tier: null, query: "", closeOnly: false };
const match = (more: Partial<RowFilter>) => matchingRows([2, 0, 3, 1, 4], result, keys, calls, { ...all, ...more });

test("by rank, equals stand in sheet order and what is not ranked comes last", () => {
  expect(orderedRows({ rank }, "rank")).toEqual([2, 0, 3, 1, 4]);
});

test("in the sheet's order every row stays where it is", () => {
  expect(orderedRows({ rank }, "sheet")).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  ["no filter lets everything through", {}, [2, 0, 3, 1, 4]],
  ["a tier", { tier: 1 }, [0, 3]],
  ["rows without enough data", { tier: -1 }, [1, 4]],
  ["a word, whatever its case, width and outer spaces", { query: " RETAIL " }, [2, 0]],
  ["a Chinese word", { query: "零" }, [1]],
  ["close calls only", { closeOnly: true }, [2]],
  ["filters together", { query: "retail", tier: 1 }, [0]],
])("%s", (_name, filter, expected) => {
  expect(match(filter)).toEqual(expected);
});

const gated = model([criterion("a")], {
  gates: [
    { column: "a", below: 99, capTier: "B", reason: "x" },
    { column: "a", below: 1, capTier: "C", reason: "y" },
  ],
});

test("the strictest gate that fired is the cap", () => {
  expect([capOf(gated, []), capOf(gated, [0]), capOf(gated, [0, 1])]).toEqual([0, 1, 2]);
});

test("close calls are found for every ranked row, and gates rule tiers out", () => {
  const free = model([criterion("a")]);
  const data = table(["x", "y", "z"], column("a", [6.9, 4.1, null]));
  const tiersOf = (m: typeof free) => {
    const scored = scoreTable(m, data).result;
    return scored === undefined ? [] : allCloseCalls(m, scored).map((found) => found.map((call) => call.tier));
  };
  expect(tiersOf(free)).toEqual([[0], [2], []]);
  expect(tiersOf(gated)).toEqual([[], [2], []]);
});
