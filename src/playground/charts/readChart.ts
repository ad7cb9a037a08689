import type { Book, Chart, ChartSeries, ChartTrendline } from "#host/page";
import { CHART_KINDS, chartText, seriesName } from "#host/page";
import type { AxisData, ChartData, Drawing, DrawnSeries, Side, Trend } from "./chartData";
import type { Point } from "./readPoints";
import { readPoints } from "./readPoints";

/** Office's accents since 2013, which series take in turn when nobody chose a colour. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
export const accent = (index: number): string => ACCENTS[index % ACCENTS.length] ?? "#4472C4";

const ELEMENTS: Readonly<Record<string, Drawing>> = {
  line: "line",
  area: "area",
  pie: "pie",
  doughnut: "doughnut",
  scatter: "scatter",
  bubble: "bubble",
  radar: "radar",
  stock: "stock",
};

/** How a type of Excel's is drawn, flat also where Excel draws it in depth; null for one that is not. */
export function drawingOf(type: string): Drawing | null {
  const kind = CHART_KINDS.get(type);
  const element = kind?.element.replace(/(3D)?Chart$/, "") ?? "";
  if (element === "bar") return kind?.direction === "bar" ? "bar" : "column";
  return ELEMENTS[element] ?? null;
}

const SIDES: Readonly<Record<string, Side>> = { Top: "Top", Left: "Left", Right: "Right", Corner: "Right" };
const STACKINGS: Readonly<Record<string, ChartData["stacking"]>> = { stacked: "stacked", percentStacked: "percent" };

/** Takes a chart's texts and numbers out of the book's cells. */
export function readChart(book: Book, chart: Chart): ChartData {
  const { options, type } = chart;
  const drawing = drawingOf(type);
  const first = chart.series[0];
  const points = chart.series.map((one) => readPoints(book, one.values, options["plotVisibleOnly"] !== false));
  const series = chart.series.map((one, index) => readSeries(book, chart, one, points[index] ?? [], index));
  const categories = readPoints(book, first?.categories ?? "").map(({ text }) => text);
  const length = Math.max(categories.length, ...points.map((list) => list.length), 0);
  const format = points[0]?.find(({ value }) => value !== null)?.numberFormat ?? "General";
  const stacking = STACKINGS[CHART_KINDS.get(type)?.grouping ?? ""] ?? "none";
  const group = first?.options ?? {};
  return {
    type,
    drawing,
    stacking,
    title: chartText(book, chart.title),
    legend: options["legend.visible"] === false ? null : (SIDES[String(options["legend.position"])] ?? "Bottom"),
    categories: Array.from({ length }, (_, index) => categories[index] ?? String(index + 1)),
    series,
    axes: {
      category: axis(book, options, "category", "General"),
      value: axis(book, options, "value", stacking === "percent" ? "0%" : format),
      value2: axis(book, options, "value2", "General"),
    },
    gap: numberOf(group["gapWidth"]) ?? (drawing === "bar" ? 182 : 219),
    overlap: stacking === "none" ? (numberOf(group["overlap"]) ?? -27) : 100,
    hole: numberOf(group["doughnutHoleSize"]) ?? 75,
  };
}

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

function axis(book: Book, options: Chart["options"], kind: string, numberFormat: string): AxisData {
  const get = (key: string): unknown => options[`axes.${kind}.${key}`];
  const title = get("title.visible") === false ? "" : get("title.text");
  const format = get("numberFormat");
  return {
    title: typeof title === "string" ? chartText(book, title) : "",
    visible: get("visible") !== false,
    gridlines: (get("majorGridlines.visible") ?? kind === "value") === true,
    reversed: get("reversePlotOrder") === true,
    logarithmic: get("scaleType") === "Logarithmic",
    min: numberOf(get("minimum")),
    max: numberOf(get("maximum")),
    unit: numberOf(get("majorUnit")),
    numberFormat: typeof format === "string" && format !== "General" ? format : numberFormat,
  };
}

function readSeries(book: Book, chart: Chart, series: ChartSeries, points: Point[], index: number): DrawnSeries {
  const { options } = series;
  const own = typeof options["chartType"] === "string" ? options["chartType"] : chart.type;
  const kind = CHART_KINDS.get(own);
  const x = readPoints(book, series.categories);
  const numbered = x.length > 0 && x.every(({ value }) => value !== null);
  const blank = chart.options["displayBlanksAs"] === "Zero" ? 0 : null;
  const marker = options["markerStyle"];
  return {
    name: seriesName(book, chart, series),
    color: series.color ?? accent(index),
    drawing: drawingOf(own) ?? "column",
    values: points.map(({ value }) => value ?? blank),
    // Excel counts points whose x are no numbers.
    x: points.map((_, at) => (numbered ? (x[at]?.value ?? at + 1) : at + 1)),
    sizes: readPoints(book, series.sizes).map(({ value }) => value),
    colors: pointColors(options),
    labels: options["hasDataLabels"] === true ? labelsOf(book, chart, series, points) : [],
    markers: marker === undefined ? kind?.markers === true : marker !== "None",
    joined: kind?.lines !== false,
    smooth: options["smooth"] === true || kind?.smooth === true,
    secondary: options["axisGroup"] === "Secondary",
    trends: series.trendlines.map((trend) =>
      readTrend(trend, seriesName(book, chart, series), series.color ?? accent(index)),
    ),
  };
}

const TREND_NAMES: Readonly<Record<string, string>> = {
  Exponential: "Expon.",
  Logarithmic: "Log.",
  Polynomial: "Poly.",
};

function readTrend({ type, options }: ChartTrendline, series: string, color: string): Trend {
  const { name, movingAveragePeriod } = options;
  const period = numberOf(movingAveragePeriod) ?? 2;
  const kind = type === "MovingAverage" ? `${period} per. Mov. Avg.` : (TREND_NAMES[type] ?? type);
  const line = options["format.line.color"];
  return {
    type,
    name: typeof name === "string" && name !== "" ? name : `${kind} (${series})`,
    color: typeof line === "string" ? line : color,
    order: numberOf(options["polynomialOrder"]) ?? 2,
    period,
    forward: numberOf(options["forwardPeriod"]) ?? 0,
    backward: numberOf(options["backwardPeriod"]) ?? 0,
    intercept: numberOf(options["intercept"]),
    equation: options["showEquation"] === true,
    rSquared: options["showRSquared"] === true,
  };
}

function pointColors(options: ChartSeries["options"]): Record<number, string> {
  const colors: Record<number, string> = {};
  for (const [key, value] of Object.entries(options)) {
    const index = /^points\.(\d+)\.format\.fill\.color$/.exec(key)?.[1];
    if (index !== undefined && typeof value === "string") colors[Number(index)] = value;
  }
  return colors;
}

function labelsOf(book: Book, chart: Chart, series: ChartSeries, points: readonly Point[]): string[] {
  const shows = (what: string): boolean => series.options[`dataLabels.${what}`] === true;
  const categories = readPoints(book, series.categories);
  const sum = points.reduce((total, { value }) => total + Math.abs(value ?? 0), 0);
  const silent = !shows("showCategoryName") && !shows("showPercentage") && !shows("showSeriesName");
  return points.map(({ value, text }, index) => {
    if (value === null) return "";
    const parts = [
      shows("showSeriesName") ? seriesName(book, chart, series) : "",
      shows("showCategoryName") ? (categories[index]?.text ?? "") : "",
      shows("showValue") || (silent && series.options["dataLabels.showValue"] === undefined) ? text : "",
      shows("showPercentage") && sum > 0 ? `${Math.round((Math.abs(value) / sum) * 100)}%` : "",
    ];
    return parts.filter((part) => part !== "").join(", ");
  });
}
