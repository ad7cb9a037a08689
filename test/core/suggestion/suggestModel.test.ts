import fc from "fast-check";
import { checkModel, hasErrors, scoreTable, suggestModel, type DataColumn } from "#core";
import { codes, column, table } from "../fixtures";

const names = ["Retail", "Banking", "Energy", "Media"];
const example = table(
  names,
  column("Code", [11, 22, 33, 44]),
  column("Region", ["n", "s", "n", "w"]),
  column("市场规模（亿元）", [44_000, 12_000, 9_000, 16_000]),
  column("Market size", [1, 2, 3, 5]),
  column("Revenue", [5, 9, null, 2]),
  column("Revenue (audited)", [5, 9, null, 2]),
  column("Churn", [0.1, 0.3, 0.2, 0.15]),
);

test("numeric columns become criteria of equal weight, all marked as suggested", () => {
  const { model, problems } = suggestModel(example);
  expect(model?.criteria.map(({ id, direction, weight, suggested }) => [id, direction, weight, suggested])).toEqual([
    ["market_size", "benefit", 25, true],
    ["market_size_2", "benefit", 25, true],
    ["revenue", "benefit", 25, true],
    ["churn", "cost", 25, true],
  ]);
  expect(model?.nameColumn).toBe("Industry");
  expect(model?.budget?.total).toBe(50_000_000);
  expect(problems.map(({ where, detail }) => [where, detail["reason"]])).toEqual([
    ["Code", "code"],
    ["Revenue (audited)", "duplicate"],
  ]);
});

test("two years of one measure are two criteria", () => {
  const years = table(names, column("Revenue (2022)", [5, 9, 1, 2]), column("Revenue (2023)", [5, 8, 3, 4]));
  expect(suggestModel(years).model?.criteria.map((c) => c.id)).toEqual(["revenue_2022", "revenue_2023"]);
});

test("a table without a usable column has no suggestion", () => {
  const { model, problems } = suggestModel(table(names, column("id", [1, 2, 3, 4])));
  expect(model).toBeUndefined();
  expect(codes(problems)).toEqual(["info suggest/skipped @id", "error suggest/no-columns @"]);
});

test("whatever the range, the suggested model is sound and scores its own table", () => {
  const header = fc.oneof(
    fc.constantFrom("Win rate", "CR20", "市值", "id", "CAC premium", "年份", "Fit", ""),
    fc.string(),
  );
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 12 }),
    fc.constantFrom(null, "x", NaN),
  );
  const run = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc
      .array(fc.tuple(header, fc.array(cell, { minLength: n, maxLength: n })), { minLength: 1, maxLength: 5 })
      .map((columns) =>
        table(
          Array.from({ length: n }, (_, i) => `row ${i}`),
          ...columns.map(([h, cells], j): DataColumn => column(`${h}${j === 0 ? "" : ` ${j}`}`, cells)),
        ),
      ),
  );
  fc.assert(
    fc.property(run, (data) => {
      const { model } = suggestModel(data);
      if (model === undefined) return;
      expect(codes(checkModel(model, data)).filter((line) => !line.startsWith("info"))).toEqual([]);
      for (const { scale } of model.criteria)
        if (scale.kind === "goalposts") expect(scale.low).toBeLessThan(scale.high);
      const { result, problems } = scoreTable(model, data);
      expect(hasErrors(problems)).toBe(false);
      for (const s of result?.score ?? []) if (!Number.isNaN(s)) expect(s).toBeLessThanOrEqual(10 + 1e-9);
    }),
    { numRuns: 200 },
  );
});
