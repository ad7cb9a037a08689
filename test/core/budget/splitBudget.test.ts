import fc from "fast-check";
import { defaultBudget, defaultTiers, INSUFFICIENT, splitBudget, type BudgetRow, type BudgetSettings } from "#core";
import { codes } from "../fixtures";

const rows: BudgetRow[] = [
  { name: "Retail", tier: "A", score: 8, ranked: true },
  { name: "Banking", tier: "B", score: 6, ranked: true },
  { name: "Energy", tier: "A", score: 7, ranked: true },
  { name: "Media", tier: INSUFFICIENT, score: 9, ranked: false },
  { name: "Farming", tier: "C", score: 2, ranked: true },
];
const split = (more: Partial<BudgetSettings> = {}, list = rows) =>
  splitBudget({ ...defaultBudget, total: 1000, unit: 10, ...more }, defaultTiers, list);
const amounts = (more: Partial<BudgetSettings> = {}) =>
  Object.fromEntries(split(more).rows.map(({ name, amount }) => [name, amount]));

test("the total is split by tier share and score, and rows without rank are left out", () => {
  // 60 units for A: 8/15 and 7/15 of them are 32 and 28.
  expect(amounts()).toEqual({ Retail: 320, Banking: 300, Energy: 280, Farming: 100 });
  expect(split()).toMatchObject({
    unallocated: 0,
    reserve: 0,
    total: 1000,
    unit: 10,
    bindingBounds: false,
    problems: [],
  });
});

test("a reserve is kept back before anything else", () => {
  expect(amounts({ reserve: 100 })).toEqual({ Retail: 290, Banking: 270, Energy: 250, Farming: 90 });
});

test("a lock is paid first, whatever its tier, and takes its row out of the pot", () => {
  // 1000 - 300 - 100 leaves 60 units: 36, 18, 6.
  const found = split({ locks: { Media: 300, Retail: 100 } });
  expect(found.rows.map(({ name, amount }) => [name, amount])).toEqual([
    ["Retail", 100],
    ["Banking", 180],
    ["Energy", 360],
    ["Media", 300],
    ["Farming", 60],
  ]);
  expect(found.bindingBounds).toBe(true);
  expect(found.pots.map((pot) => pot.count)).toEqual([1, 1, 1]);
});

test("a floor is rounded up and a cap down to whole units", () => {
  expect(amounts({ floors: { Energy: 301 } })).toMatchObject({ Retail: 290, Energy: 310 });
  expect(amounts({ caps: { Retail: 299 } })).toMatchObject({ Retail: 290, Energy: 310 });
});

test("bounds that do not bind leave the shares in charge", () => {
  expect(split({ floors: { Energy: 10 }, caps: { Retail: 900 } }).bindingBounds).toBe(false);
});

test.each<[string, Partial<BudgetSettings>, string[], number]>([
  ["less than a unit stays unallocated", { total: 1005 }, ["warning budget/below-unit @budget.total"], 5],
  ["an odd lock leaves less than a unit", { locks: { Media: 3 } }, ["warning budget/below-unit @budget.total"], 7],
  ["caps leave a rest", { caps: { Banking: 100 } }, ["warning budget/caps-below-pot @budget.shares.B"], 200],
  [
    "a floor without rank does nothing",
    { floors: { Media: 50 } },
    ["warning budget/bound-unranked @budget.floors.Media"],
    0,
  ],
  [
    "shares of empty tiers only hand out nothing",
    { shares: { X: 1 } },
    ["warning budget/no-takers @budget.shares"],
    1000,
  ],
])("%s and says so", (_name, more, expected, unallocated) => {
  const found = split(more);
  expect(codes(found.problems)).toEqual(expected);
  expect(found.unallocated).toBe(unallocated);
});

test.each<[string, Partial<BudgetSettings>, string, Record<string, unknown>]>([
  [
    "locks and reserve above the total",
    { reserve: 500, locks: { Retail: 600 } },
    "budget/locks-above-total",
    { total: 1000, reserve: 500, locks: 600, short: 100 },
  ],
  [
    "floors above a pot",
    { floors: { Banking: 400 } },
    "budget/floors-above-pot",
    { tier: "B", pot: 300, floors: 400, short: 100 },
  ],
])("%s are an error in numbers, and nothing is handed out", (_name, more, code, detail) => {
  const found = split(more);
  expect(found.problems).toMatchObject([{ severity: "error", code, detail }]);
  expect(found.rows).toEqual([]);
});

test("an empty tier's pot goes to the others and the plan says so", () => {
  const found = split(
    {},
    rows.filter((row) => row.tier !== "A"),
  );
  expect(found.rows.map(({ name, amount }) => [name, amount])).toEqual([
    ["Banking", 750],
    ["Farming", 250],
  ]);
  expect(codes(found.problems)).toEqual(["info budget/empty-tier @budget.shares.A"]);
});

test("no rows leave everything unallocated", () => {
  expect(split({}, [])).toMatchObject({ rows: [], unallocated: 1000 });
});

const amount = fc.integer({ min: 0, max: 4000 });
const bounds = (names: readonly string[], value: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
    .chain((list) =>
      fc
        .array(value, { minLength: list.length, maxLength: list.length })
        .map((values) => Object.fromEntries(list.map((name, k) => [name, values[k] ?? 0]))),
    );
const anyRows = fc
  .array(fc.record({ tier: fc.constantFrom("A", "B", "C", INSUFFICIENT), score: fc.integer({ min: 0, max: 1000 }) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map((list) =>
    list.map(({ tier, score }, i) => ({ name: `r${i}`, tier, score: score / 100, ranked: tier !== INSUFFICIENT })),
  );
const anyRun = anyRows.chain((list) => {
  const names = list.map((row) => row.name);
  return fc.tuple(
    fc.constant(list),
    fc.record({
      total: fc.integer({ min: 0, max: 100_000 }),
      unit: fc.constantFrom(1, 7, 10, 100),
      reserve: amount,
      shares: fc.record({ A: fc.integer({ min: 0, max: 10 }), B: fc.integer({ min: 0, max: 10 }), C: fc.constant(1) }),
      floors: bounds(names, amount),
      caps: bounds(
        names,
        amount.map((x) => x + 4000),
      ),
      locks: bounds(names, amount),
    }),
  );
});

test("the budget sums exactly, whatever binds", () => {
  fc.assert(
    fc.property(anyRun, ([list, settings]) => {
      const found = splitBudget(settings, defaultTiers, list);
      const sum = found.rows.reduce((a, row) => a + row.amount, 0);
      expect(sum + found.reserve + found.unallocated).toBe(settings.total);
      if (found.problems.some((p) => p.severity === "error")) return;
      expect(found.unallocated).toBeGreaterThanOrEqual(0);
      for (const { name, amount: got } of found.rows) {
        const lock = settings.locks[name];
        if (lock !== undefined) expect(got).toBe(lock);
        else {
          expect(got % settings.unit).toBe(0);
          expect(got).toBeGreaterThanOrEqual(settings.floors[name] ?? 0);
          expect(got).toBeLessThanOrEqual(settings.caps[name] ?? Infinity);
        }
      }
      if (found.unallocated > 0) expect(found.problems.some((p) => p.severity === "warning")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("inside a tier a higher score never gets less", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 0, max: 9999 }), (list, total) => {
      const { rows: parts } = splitBudget({ ...defaultBudget, total, unit: 1 }, defaultTiers, list);
      const scored = parts.map((part) => ({ ...part, score: list.find((row) => row.name === part.name)?.score ?? 0 }));
      for (const a of scored)
        for (const b of scored)
          if (a.tier === b.tier && a.score > b.score) expect(a.amount).toBeGreaterThanOrEqual(b.amount);
    }),
  );
});
