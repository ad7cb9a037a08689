import { drawChart } from "../../../src/playground/charts/drawChart";
import type { Mark } from "../../../src/playground/charts/picture";
import { readChart } from "../../../src/playground/charts/readChart";
import { openSheet } from "../../support/openBookSheet";

const SALES = [
  ["", "North", "South"],
  ["2023", 10, 40],
  ["2024", 20, ""],
  ["2025", 30, 60],
];

async function drawn(type: string, set: (chart: Excel.Chart) => void = () => undefined, values: unknown[][] = SALES) {
  const { run, book, close } = await openSheet(values);
  await run((sheet) => set(sheet.charts.add(type as Excel.ChartType, sheet.getUsedRange())));
  const [chart] = book.sheets[0]?.charts ?? [];
  if (!chart) throw new Error("no chart");
  const data = readChart(book, chart);
  close();
  const marks = drawChart(data, 480, 288, "Its type");
  const of = (tag: Mark["tag"]) => marks.filter((mark) => mark.tag === tag);
  return { data, marks, of, texts: of("text").map(({ text }) => text) };
}

/** Swatches of the legend are rectangles as well. */
const bars = (marks: readonly Mark[]) => marks.filter(({ tag, at }) => tag === "rect" && at["width"] !== 8);
const height = ({ at }: Mark): number => Number(at["height"]);

test("columns are as high as their values, and a blank has none", async () => {
  const { marks } = await drawn("ColumnClustered");
  const [north1, north2, north3, south1, south3, ...more] = bars(marks).map(height);
  expect(more).toEqual([]);
  expect((north2 ?? 0) / (north1 ?? 1)).toBeCloseTo(2, 1);
  expect((north3 ?? 0) / (north1 ?? 1)).toBeCloseTo(3, 1);
  expect((south3 ?? 0) / (south1 ?? 1)).toBeCloseTo(1.5, 1);
});

test("bars lie: their widths are what their values are", async () => {
  const { marks } = await drawn("BarClustered");
  const [one, two] = bars(marks).map(({ at }) => Number(at["width"]));
  expect((two ?? 0) / (one ?? 1)).toBeCloseTo(2, 1);
});

test("stacked columns stand on each other, and to 100% all are of one height", async () => {
  const { marks } = await drawn("ColumnStacked100");
  const [north1 = 0, north2 = 0, , south1 = 0] = bars(marks).map(height);
  expect(north1 + south1).toBeCloseTo(north2, 1);
});

test("title, legend, categories and axis titles are written", async () => {
  const { texts } = await drawn("ColumnClustered", (chart) => {
    chart.title.text = "Yearly";
    chart.axes.valueAxis.title.text = "Units";
    chart.axes.categoryAxis.title.text = "Year";
  });
  expect(texts).toEqual(expect.arrayContaining(["Yearly", "North", "South", "2023", "2025", "Units", "Year"]));
});

test("a legend that is not shown is not written", async () => {
  const { texts } = await drawn("ColumnClustered", (chart) => (chart.legend.visible = false));
  expect(texts).not.toContain("North");
});

test("a blank breaks a line", async () => {
  const { of } = await drawn("Line");
  expect(of("path")).toHaveLength(3);
});

test("series keep the colours that were set", async () => {
  const { of } = await drawn("Line", (chart) => (chart.series.getItemAt(0).format.line.color = "#123456"));
  expect(of("path")[0]?.at["stroke"]).toBe("#123456");
});

test.each(["Pie", "Doughnut"])("%s: a slice for each value, its names in the legend", async (type) => {
  const { of, texts } = await drawn(type, undefined, [
    ["a", 1],
    ["b", 2],
    ["c", 1],
  ]);
  expect(of("path")).toHaveLength(3);
  expect(texts).toEqual(expect.arrayContaining(["a", "b", "c"]));
});

test("scattered points lie by both numbers", async () => {
  const { of } = await drawn("XYScatter", undefined, [
    ["x", "y"],
    [0, 0],
    [5, 5],
    [10, 10],
  ]);
  const [low, middle, high] = of("circle").map(({ at }) => [Number(at["cx"]), Number(at["cy"])]);
  expect(((low?.[0] ?? 0) + (high?.[0] ?? 0)) / 2).toBeCloseTo(middle?.[0] ?? 0, 0);
  expect(high?.[1] ?? 0).toBeLessThan(low?.[1] ?? 0);
});

test("a bubble of four times the size is twice as wide", async () => {
  const { of } = await drawn("Bubble", undefined, [
    ["x", "y", "size"],
    [1, 2, 1],
    [2, 3, 4],
    [3, 4, 2],
  ]);
  const [small, large] = of("circle").map(({ at }) => Number(at["r"]));
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(2, 1);
});

test("a radar has an arm for each category and a web for each series, broken at a blank", async () => {
  const { of, texts } = await drawn("RadarMarkers");
  const webs = of("path").filter(({ at }) => at["class"] !== "gridline");
  expect(webs.map(({ at }) => String(at["d"]).endsWith("Z"))).toEqual([true, false, false]);
  expect(of("circle")).toHaveLength(5);
  expect(texts).toEqual(expect.arrayContaining(["2023", "2024", "2025", "North", "South"]));
});

test("a filled radar has areas and no markers", async () => {
  const { of } = await drawn("RadarFilled");
  const [web] = of("path").filter(({ at }) => at["class"] !== "gridline");
  expect(web?.at["fill"]).toMatch(/^#/);
  expect(of("circle")).toEqual([]);
});

const PRICES = [
  ["Day", "Open", "High", "Low", "Close"],
  ["Mon", 10, 20, 5, 15],
  ["Tue", 15, 30, 10, 12],
  ["Wed", 12, 18, 12, 18],
  ["Thu", 18, 19, 11, 19],
  ["Fri", 19, 25, 15, 24],
];

test("a stock chart's line goes from the lowest to the highest price, its box from opening to close", async () => {
  const { of, marks } = await drawn("StockOHLC", undefined, PRICES);
  const days = of("line").filter(({ at }) => at["class"] === "axis" && at["x1"] === at["x2"]);
  const length = ({ at }: Mark): number => Number(at["y2"]) - Number(at["y1"]);
  const boxes = bars(marks).filter(({ at }) => at["class"] === "axis");
  expect(boxes.map(({ at }) => at["fill"])).toEqual(["#FFFFFF", "#404040", "#FFFFFF", "#FFFFFF", "#FFFFFF"]);
  expect(length(days[0] as Mark) / height(boxes[0] as Mark)).toBeCloseTo(15 / 5, 1);
  expect(length(days[1] as Mark) / height(boxes[1] as Mark)).toBeCloseTo(20 / 3, 1);
});

test("a stock chart of three prices has a dot at the close", async () => {
  const { of } = await drawn(
    "StockHLC",
    undefined,
    PRICES.map(([day, , ...prices]) => [day, ...prices]),
  );
  expect(of("circle")).toHaveLength(5);
});

const LINE = [
  ["", "y"],
  ["a", 2],
  ["b", 4],
  ["c", 5],
  ["d", 4],
  ["e", 5],
];
const trends = (marks: readonly Mark[]) => marks.filter(({ at }) => at["class"] === "trend");

test.each(["Line", "ColumnClustered", "BarClustered", "Area"])("%s: a trendline with its equation", async (type) => {
  const { marks, texts } = await drawn(
    type,
    (chart) => {
      const trend = chart.series.getItemAt(0).trendlines.add("Linear");
      trend.showEquation = true;
      trend.showRSquared = true;
      chart.legend.visible = true;
    },
    LINE,
  );
  expect(trends(marks)).toHaveLength(1);
  expect(texts).toEqual(expect.arrayContaining(["y = 0.6x + 2.2", "R² = 0.6", "Linear (y)"]));
});

test("a moving average begins where it has all its points; a stacked chart has no trends", async () => {
  const average = (chart: Excel.Chart) => {
    chart.series.getItemAt(0).trendlines.add("MovingAverage").movingAveragePeriod = 3;
    chart.legend.visible = true;
  };
  const { marks, texts } = await drawn("Line", average, LINE);
  expect(String(trends(marks)[0]?.at["d"]).split("L")).toHaveLength(3);
  expect(texts).toContain("3 per. Mov. Avg. (y)");
  expect(trends((await drawn("ColumnStacked", average, LINE)).marks)).toEqual([]);
});

test("a trend of scattered points goes by their own x", async () => {
  const { texts, marks } = await drawn(
    "XYScatter",
    (chart) => (chart.series.getItemAt(0).trendlines.add("Linear").showEquation = true),
    [
      ["x", "y"],
      [0, 1],
      [10, 21],
      [20, 41],
    ],
  );
  expect(texts).toContain("y = 2x + 1");
  expect(trends(marks)).toHaveLength(1);
});

test("a type that is not drawn is a frame with its title and its type, and nothing else", async () => {
  const { texts, marks } = await drawn("Surface", (chart) => (chart.title.text = "Strengths"));
  expect(texts).toEqual(["Strengths", "Its type"]);
  expect(marks).toHaveLength(2);
});

test.each([
  [4, 4],
  [60, 20],
  [2000, 30],
])("no number of a drawing of %d by %d pixels is none", async (width, height) => {
  for (const type of [
    "ColumnClustered",
    "BarStacked",
    "Area",
    "Pie",
    "XYScatterSmooth",
    "Bubble",
    "Radar",
    "StockHLC",
  ]) {
    const { data } = await drawn(type);
    expect(JSON.stringify(drawChart(data, width, height, type))).not.toMatch(/null|NaN|Infinity/);
  }
});
