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

test("a type that is not drawn is a frame with its title and its type, and nothing else", async () => {
  const { texts, marks } = await drawn("Radar", (chart) => (chart.title.text = "Strengths"));
  expect(texts).toEqual(["Strengths", "Its type"]);
  expect(marks).toHaveLength(2);
});

test.each([
  [4, 4],
  [60, 20],
  [2000, 30],
])("no number of a drawing of %d by %d pixels is none", async (width, height) => {
  for (const type of ["ColumnClustered", "BarStacked", "Area", "Pie", "XYScatterSmooth", "Bubble"]) {
    const { data } = await drawn(type);
    expect(JSON.stringify(drawChart(data, width, height, type))).not.toMatch(/null|NaN|Infinity/);
  }
});
