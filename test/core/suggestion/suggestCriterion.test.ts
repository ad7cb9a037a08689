import { columnStats } from "#core";
import { goalpostsOf, matchDefault, suggestCriterion } from "../../../src/core/suggestion/suggestCriterion";

function suggest(header: string, ...numbers: number[]) {
  const stats = columnStats(Float64Array.from(numbers));
  if (stats === undefined) throw new Error("no numbers");
  return suggestCriterion(header, stats, matchDefault(header));
}

test.each([
  ["Market size (亿元)", "market_size"],
  ["市值（亿元）", "market_size"],
  ["投融资事件数", "financing_events"],
  ["CR20", "concentration_crk"],
  ["集中度 CR20", "concentration_crk"],
  ["win rate", "win_rate"],
  ["胜率 (%)", "win_rate"],
  ["CAC premium", "cac_premium"],
  ["获客成本溢价", "cac_premium"],
  ["自身匹配度", "own_fit"],
  ["Winter rate", undefined],
  ["Market size growth", undefined],
])("the header %j means %s", (header, expected) => {
  expect(matchDefault(header)?.id).toBe(expected);
});

test("a known header whose numbers fit takes the default value function", () => {
  expect(suggest("胜率 (%)", 0.11, 0.27)).toEqual({
    criterion: {
      id: "win_rate",
      column: "胜率 (%)",
      label: { en: "Win rate", zh: "胜率" },
      group: "effort",
      direction: "benefit",
      axis: "strength",
      scale: { kind: "goalposts", low: 0, high: 0.4, log: false },
      suggested: true,
    },
    problems: [],
  });
});

test.each([
  ["percents as whole numbers", "CR20", [17, 71], "concentration_crk"],
  ["another unit in the header", "Market size (万元)", [5000, 9000], "market_size"],
])("%s do not fit, so the percentiles hold and an info says so", (_name, header, numbers, id) => {
  const { criterion, problems } = suggest(header, ...numbers);
  expect([criterion.id, criterion.scale.kind]).toEqual([id, "goalposts"]);
  expect(problems).toEqual([
    {
      severity: "info",
      code: "suggest/unit-misfit",
      where: header,
      detail: { criterion: id, column: header, min: numbers[0], max: numbers[1] },
    },
  ]);
});

test("an unknown header gets its own words, a guessed direction and the percentiles", () => {
  expect(suggest("应收账款周转天数", 30, 60, 90).criterion).toMatchObject({
    id: "应收账款周转天数",
    label: { en: "应收账款周转天数", zh: "应收账款周转天数" },
    direction: "cost",
    group: "now",
    axis: "attractiveness",
    scale: { kind: "goalposts", low: 30, high: 90, log: false },
  });
  expect(suggest("R&D / sales", 1, 2).criterion.id).toBe("r_d_sales");
  expect(suggest("%", 1, 2).criterion.id).toBe("criterion");
});

test("positive numbers over two powers of ten are put on a log scale, others are not", () => {
  const of = (...numbers: number[]) => {
    const stats = columnStats(Float64Array.from(numbers));
    return stats && goalpostsOf(stats);
  };
  expect(of(1, 1000)).toEqual({ kind: "goalposts", low: 0, high: 1000, log: false });
  expect(of(1, 1, 1000, 1000)).toEqual({ kind: "goalposts", low: 1, high: 1000, log: true });
  expect(of(0, 1, 1000, 1000)).toMatchObject({ log: false });
  expect(of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6)).toMatchObject({
    low: 5,
    high: 6,
  });
});
