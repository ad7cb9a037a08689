import type { ChartSeries } from "../../engine";
import { CHART_KINDS, newSeries, referencedValues, seriesName } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asNumber, asText } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { ChartPart } from "../base/targets";
import { choice, color, definePart, flag, number, piece, present, read, write } from "./chartPart";
import { rangeReference, sourceArgument } from "./chartSource";

export const seriesPart = (part: ChartPart, series: ChartSeries): Played =>
  play("ChartSeries", { ...part, series, options: series.options, path: "" });

definePart(
  "ChartSeriesCollection",
  {},
  {
    items: (part) => part.chart.series.map((series) => seriesPart(part, series)),
    get: { count: ({ chart }) => chart.series.length },
    methods: {
      add(part, args) {
        const series = newSeries(args.textOr(0, ""));
        const all = present(part).series;
        all.splice(args.wholeOr(1, all.length), 0, series);
        part.chart.changed.content = true;
        return seriesPart(part, series);
      },
      getCount: ({ chart }) => chart.series.length,
      getItemAt(part, args) {
        const series = part.chart.series[args.whole(0)];
        if (!series) throw invalidArgument();
        return seriesPart(part, series);
      },
    },
  },
);

const MARKERS = "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture Invalid";
export const marked = {
  markerBackgroundColor: color(),
  markerForegroundColor: color(),
  markerSize: number(5),
  markerStyle: choice(MARKERS),
};

/** The series if its chart still has it. */
function own(part: ChartPart): ChartSeries {
  const { series } = part;
  if (!series || !present(part).series.includes(series)) throw itemNotFound();
  return series;
}

type Reference = "values" | "categories" | "sizes";
const point = (reference: Reference) => (part: ChartPart, args: Arguments) => {
  own(part)[reference] = rangeReference(sourceArgument(args, 0));
  part.chart.changed.content = true;
};

definePart(
  "ChartSeries",
  {
    kept: {
      ...marked,
      axisGroup: choice("Primary Secondary"),
      bubbleScale: number(100),
      doughnutHoleSize: number(75),
      explosion: number(0),
      filtered: flag(),
      firstSliceAngle: number(0),
      gapWidth: number(219),
      hasDataLabels: flag(),
      invertColor: color(),
      invertIfNegative: flag(),
      overlap: number(-27),
      secondPlotSize: number(75),
      showLeaderLines: flag(true),
      showShadow: flag(),
      smooth: flag(),
      splitType: choice("SplitByPosition SplitByValue SplitByPercentValue SplitByCustomSplit"),
      splitValue: number(2),
      varyByCategories: flag(),
    },
    pieces: {
      format: "ChartSeriesFormat",
      dataLabels: "ChartDataLabels",
      points: "ChartPointsCollection",
      trendlines: "ChartTrendlineCollection",
      xErrorBars: "ChartErrorBars",
      yErrorBars: "ChartErrorBars",
    },
  },
  {
    get: {
      name: (part) => part.session.calculated().then(() => seriesName(part.session.book, part.chart, own(part))),
      chartType: (part) => read(part, "chartType", part.chart.type),
      plotOrder: (part) => part.chart.series.indexOf(own(part)) + 1,
    },
    set: {
      name(part, value) {
        own(part).name = asText(value);
        part.chart.changed.content = true;
      },
      chartType: (part, value) => write(part, "chartType", asChartType(value)),
      plotOrder(part, value) {
        const order = asNumber(value);
        const series = own(part);
        const others = part.chart.series.filter((other) => other !== series);
        if (!Number.isInteger(order) || order < 1 || order > others.length + 1) throw invalidArgument();
        others.splice(order - 1, 0, series);
        part.chart.series = others;
        part.chart.changed.content = true;
      },
    },
    methods: {
      delete(part) {
        const series = own(part);
        part.chart.series = part.chart.series.filter((other) => other !== series);
        part.chart.changed.content = true;
      },
      setValues: point("values"),
      setXAxisValues: point("categories"),
      setBubbleSizes: point("sizes"),
      getDimensionValues: (part, args) => part.session.calculated().then(() => dimensionValues(part, args)),
      getDimensionDataSourceString: (part, args) => dimension(part, args).replace(/^=/, ""),
      getDimensionDataSourceType: (part, args) => (dimension(part, args) === "" ? "Unknown" : "LocalRange"),
    },
  },
);

function dimension(part: ChartPart, args: Arguments): string {
  const { values, categories, sizes } = own(part);
  const references = {
    Categories: categories,
    XValues: categories,
    Values: values,
    YValues: values,
    BubbleSizes: sizes,
  };
  return references[args.oneOf(0, ["Categories", "XValues", "Values", "YValues", "BubbleSizes"])];
}

/** Numbers as they are, all else as the cell shows it; categories that nobody named are counted. */
function dimensionValues(part: ChartPart, args: Arguments): (string | number)[] {
  const { book } = part.session;
  const values = referencedValues(book, dimension(part, args));
  const asText = args.text(0).toLowerCase() === "categories";
  if (values.length > 0) return values.map(({ value, text }) => (typeof value === "number" && !asText ? value : text));
  return asText ? referencedValues(book, own(part).values).map((_, index) => String(index + 1)) : [];
}

/** A type that the host knows how to keep; those of 2016 (histogram, treemap, map) are another kind of drawing. */
export function asChartType(value: unknown): string {
  const wanted = asText(value).toLowerCase();
  const type = [...CHART_KINDS.keys()].find((known) => known.toLowerCase() === wanted);
  if (type !== undefined) return type;
  if (/^(histogram|pareto|boxwhisker|treemap|sunburst|waterfall|funnel|regionmap|stockv?o?hlc)$/.test(wanted))
    throw new NotEmulatedError(`Chart.chartType(${asText(value)})`);
  throw invalidArgument();
}

definePart("ChartErrorBars", {
  kept: {
    endStyleCap: flag(true),
    include: choice("Both MinusValues PlusValues"),
    type: choice("FixedValue Percent StDev StError Custom"),
    visible: flag(),
  },
  pieces: { format: "ChartErrorBarsFormat" },
});

definePart(
  "ChartPointsCollection",
  {},
  {
    items: (part) => points(part).map((_, index) => piece(part, String(index), "ChartPoint")),
    get: { count: (part) => points(part).length },
    methods: {
      getCount: (part) => points(part).length,
      getItemAt(part, args) {
        const index = args.whole(0);
        if (index < 0 || index >= points(part).length) throw invalidArgument();
        return piece(part, String(index), "ChartPoint");
      },
    },
  },
);

const points = (part: ChartPart) => referencedValues(part.session.book, own(part).values);

definePart(
  "ChartPoint",
  { kept: { ...marked, hasDataLabel: flag() }, pieces: { dataLabel: "ChartDataLabel", format: "ChartPointFormat" } },
  {
    get: {
      value: (part) =>
        part.session.calculated().then(() => {
          const value = points(part)[Number(part.path.split(".").at(-1))]?.value;
          return typeof value === "number" || typeof value === "string" ? value : 0;
        }),
    },
  },
);
