import type { Chart, Place } from "../../engine";
import { chartPlace, chartReference, cornersAt, pointOf, seriesOf } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asFlag, asNumber, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeArgument } from "../base/rangeTarget";
import type { ChartTarget } from "../base/chartTargets";
import { activateChart } from "./activeChart";
import { ofAllSeries, present, wholeChart } from "./chartPart";
import { asChartType } from "./chartSeries";
import { sourceArgument } from "./chartSource";

const size = (name: "left" | "top" | "width" | "height") => ({
  get: (target: ChartTarget) => chartPlace(target.sheet, present(target))[name],
  set(target: ChartTarget, value: unknown) {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument();
    put(target, { ...chartPlace(target.sheet, present(target)), [name]: points });
  },
});
const kept = (name: string, fallback: unknown, check: (value: unknown) => unknown) => ({
  get: (target: ChartTarget) => present(target).options[name] ?? fallback,
  set(target: ChartTarget, value: unknown) {
    present(target).options[name] = check(value);
    target.chart.changed.content = true;
  },
});

const [left, top, width, height] = [size("left"), size("top"), size("width"), size("height")];
const blanks = kept("displayBlanksAs", "NotPlotted", asText);
const visibleOnly = kept("plotVisibleOnly", true, asFlag);
const style = kept("style", 201, asNumber);
const overMaximum = kept("showDataLabelsOverMaximum", true, asFlag);
const plotBy = kept("plotBy", "Columns", asText);

defineClass("Chart", {
  id: { name: "Id", of: ({ chart }) => chart.id },
  get: {
    id: ({ chart }) => chart.id,
    name: (target) => present(target).name,
    chartType: (target) => present(target).type,
    left: left.get,
    top: top.get,
    width: width.get,
    height: height.get,
    displayBlanksAs: blanks.get,
    plotVisibleOnly: visibleOnly.get,
    plotBy: plotBy.get,
    style: style.get,
    showDataLabelsOverMaximum: overMaximum.get,
  },
  set: {
    name(target, value) {
      present(target).name = asText(value);
      target.chart.changed.place = true;
    },
    chartType(target, value) {
      present(target).type = asChartType(value);
      for (const series of target.chart.series) delete series.options["chartType"];
      target.chart.changed.content = true;
    },
    left: left.set,
    top: top.set,
    width: width.set,
    height: height.set,
    displayBlanksAs: blanks.set,
    plotVisibleOnly: visibleOnly.set,
    plotBy: plotBy.set,
    style: style.set,
    showDataLabelsOverMaximum: overMaximum.set,
  },
  objects: {
    axes: (target) => play("ChartAxes", { ...wholeChart(target), path: "axes" }),
    dataLabels: (target) =>
      play("ChartDataLabels", { ...wholeChart(target), options: ofAllSeries(target.chart), path: "dataLabels" }),
    format: (target) => play("ChartAreaFormat", { ...wholeChart(target), path: "format" }),
    legend: (target) => play("ChartLegend", { ...wholeChart(target), path: "legend" }),
    plotArea: (target) => play("ChartPlotArea", { ...wholeChart(target), path: "plotArea" }),
    series: (target) => play("ChartSeriesCollection", wholeChart(target)),
    title: (target) => play("ChartTitle", { ...wholeChart(target), path: "title" }),
    worksheet: ({ session, sheet }) => play("Worksheet", { session, sheet }),
  },
  methods: {
    activate: (target) => activateChart(target.session, present(target)),
    delete(target) {
      const gone = present(target);
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== gone);
    },
    getDataTable: dataTable,
    getDataTableOrNullObject: dataTable,
    setData(target, args) {
      const by = args.oneOf(1, ["Auto", "Columns", "Rows"], "Auto");
      fillChart(target, present(target), sourceArgument(args, 0), by);
    },
    setPosition: place,
  },
});

function dataTable(target: ChartTarget) {
  present(target);
  return play("ChartDataTable", { ...wholeChart(target), path: "dataTable" });
}

/** Gives the chart the series of these cells; what was set on series of the same place stays. */
export function fillChart(
  { session }: Pick<ChartTarget, "session">,
  chart: Chart,
  source: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
): void {
  const made = seriesOf(session.book, source.sheet, source.area, chart.type, by);
  chart.series = made.series.map((series, index) => {
    const { options = {}, color = null, trendlines = [] } = chart.series[index] ?? {};
    return { ...series, options, color, trendlines };
  });
  if (chart.series.length === 0)
    throw invalidArgument(`There is nothing to draw in ${chartReference(source.sheet, source.area).slice(1)}.`);
  chart.options["plotBy"] = made.by;
  chart.changed.content = true;
}

/** From the first cell's corner; to the far corner of the second when there is one. */
function place(target: ChartTarget, args: Arguments): void {
  const chart = present(target);
  const cells = (index: number) => rangeArgument(args, index) ?? rangeFrom(target.session, target.sheet, args, index);
  const start = cells(0).area;
  const from = pointOf(target.sheet, { row: start.top, column: start.left, down: 0, right: 0 });
  if (!args.given(1)) return put(target, { ...chartPlace(target.sheet, chart), ...from });
  const end = cells(1).area;
  const to = pointOf(target.sheet, { row: end.bottom + 1, column: end.right + 1, down: 0, right: 0 });
  put(target, { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) });
}

function put({ sheet, chart }: ChartTarget, wanted: Place): void {
  Object.assign(chart, cornersAt(sheet, wanted));
  chart.changed.place = true;
}
