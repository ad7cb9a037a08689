import type { ChartSeries } from "../../engine";
import { CHART_KINDS, newSeries, referencedValues, seriesName } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asNumber, asText } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { ChartPart } from "../base/chartTargets";
import { choice, color, definePart, flag, number, present, read, write } from "./chartPart";
import { marked, own, shared } from "./chartGroup";
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

type Reference = "values" | "categories" | "sizes";
const point = (reference: Reference) => (part: ChartPart, args: Arguments) => {
  own(part)[reference] = rangeReference(sourceArgument(args, 0));
  part.chart.changed.content = true;
};

const SPLITS = choice("SplitByPosition SplitByValue SplitByPercentValue SplitByCustomSplit");
const together = shared({
  bubbleScale: number(),
  doughnutHoleSize: number(),
  firstSliceAngle: number(),
  gapWidth: number(),
  overlap: number(),
  secondPlotSize: number(),
  splitType: SPLITS,
  splitValue: number(2),
  varyByCategories: flag(),
});

definePart(
  "ChartSeries",
  {
    kept: {
      ...marked,
      axisGroup: choice("Primary Secondary"),
      explosion: number(0),
      filtered: flag(),
      hasDataLabels: flag(),
      invertColor: color(),
      invertIfNegative: flag(),
      showLeaderLines: flag(true),
      showShadow: flag(),
      smooth: flag(),
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
      ...together.get,
      markerStyle(part) {
        const kind = CHART_KINDS.get(String(read(part, "chartType", part.chart.type)));
        const bare = kind?.element === "lineChart" ? kind.markers !== true : kind?.markers === false;
        return read(part, "markerStyle", bare ? "None" : "Automatic");
      },
      name: (part) => part.session.calculated().then(() => seriesName(part.session.book, part.chart, own(part))),
      chartType: (part) => read(part, "chartType", part.chart.type),
      plotOrder: (part) => part.chart.series.indexOf(own(part)),
    },
    set: {
      ...together.set,
      name(part, value) {
        own(part).name = asText(value);
        part.chart.changed.content = true;
      },
      chartType: (part, value) => write(part, "chartType", asChartType(value)),
      plotOrder(part, value) {
        const order = asNumber(value);
        const series = own(part);
        const others = part.chart.series.filter((other) => other !== series);
        if (!Number.isInteger(order) || order < 0 || order > others.length) throw invalidArgument();
        others.splice(order, 0, series);
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
