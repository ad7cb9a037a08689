import type { Chart, ChartSeries, ChartTrendline } from "../../engine";
import type { SheetTarget } from "./sheetTarget";

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

/** A piece of a chart, a series or a trendline: what was set on it stands in their options, below `path`. */
export interface ChartPart extends ChartTarget {
  readonly options: Record<string, unknown>;
  readonly path: string;
  readonly series?: ChartSeries;
  readonly trendline?: ChartTrendline;
}

/** What each class of charts and their parts stands on. */
export interface ChartTargets {
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartFill: ChartPart;
  ChartLineFormat: ChartPart;
  ChartBorder: ChartPart;
  ChartFont: ChartPart;
  ChartAreaFormat: ChartPart;
  ChartTitleFormat: ChartPart;
  ChartAxisTitleFormat: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartDataLabelFormat: ChartPart;
  ChartTrendlineLabelFormat: ChartPart;
  ChartDataTableFormat: ChartPart;
  ChartPlotAreaFormat: ChartPart;
  ChartPointFormat: ChartPart;
  ChartSeriesFormat: ChartPart;
  ChartAxisFormat: ChartPart;
  ChartGridlinesFormat: ChartPart;
  ChartTrendlineFormat: ChartPart;
  ChartErrorBarsFormat: ChartPart;
  ChartFormatString: ChartPart;
  ChartDataLabels: ChartPart;
  ChartDataLabel: ChartPart;
  ChartTrendlineLabel: ChartPart;
  ChartLegend: ChartPart;
  ChartTitle: ChartPart;
  ChartAxisTitle: ChartPart;
  ChartLegendEntryCollection: ChartPart;
  ChartLegendEntry: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart;
  ChartGridlines: ChartPart;
  ChartDataTable: ChartPart;
  ChartPlotArea: ChartPart;
  ChartSeriesCollection: ChartPart;
  ChartSeries: ChartPart;
  ChartErrorBars: ChartPart;
  ChartPointsCollection: ChartPart;
  ChartPoint: ChartPart;
  ChartTrendlineCollection: ChartPart;
  ChartTrendline: ChartPart;
}
