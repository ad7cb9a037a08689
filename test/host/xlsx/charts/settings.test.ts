import { openXlsx } from "../../../../src/host/xlsx";
import { describeBook } from "../../../support/describeBook";
import { openSheet } from "../../../support/openBookSheet";

const VALUES = [
  ["", "One", "Two", "Three"],
  ["a", 1, 4, 2],
  ["b", 2, 5, 1],
  ["c", 3, 6, 2],
];

type Set = (chart: Excel.Chart, first: Excel.ChartSeries, second: Excel.ChartSeries) => void;

function font(font: Excel.ChartFont): void {
  Object.assign(font, { bold: true, italic: false, color: "#123456", name: "Georgia", size: 13, underline: "Single" });
}

function border(line: Excel.ChartBorder | Excel.ChartLineFormat): void {
  Object.assign(line, { color: "#654321", lineStyle: "DashDot", weight: 2.25 });
}

const SETTINGS: [string, string, Set][] = [
  [
    "the whole",
    "ColumnClustered",
    (chart) => {
      chart.displayBlanksAs = "Zero";
      chart.plotVisibleOnly = false;
      chart.showDataLabelsOverMaximum = false;
      chart.format.fill.setSolidColor("#ABCDEF");
      chart.format.roundedCorners = true;
      font(chart.format.font);
      border(chart.format.border);
      chart.plotArea.format.fill.clear();
      Object.assign(chart.plotArea, { left: 30, top: 20, width: 250, height: 150 });
    },
  ],
  [
    "title and legend",
    "ColumnClustered",
    ({ title, legend }) => {
      title.text = "Every word";
      Object.assign(title, { overlay: true, showShadow: true, textOrientation: -45, left: 12, top: 6 });
      font(title.format.font);
      border(title.format.border);
      title.getSubstring(0, 5).font.color = "#FF0000";
      Object.assign(legend, { position: "Corner", overlay: true, left: 200, top: 10, width: 90, height: 60 });
      font(legend.format.font);
      border(legend.format.border);
      legend.legendEntries.getItemAt(1).visible = false;
    },
  ],
  ["a title in two looks", "Line", ({ title }) => void (title.getSubstring(0, 5).font.bold = true)],
  [
    "axes",
    "ColumnStacked",
    ({ axes: { categoryAxis, valueAxis } }) => {
      Object.assign(categoryAxis, {
        ...{
          alignment: "Left",
          isBetweenCategories: false,
          majorTickMark: "Cross",
          minorTickMark: "Inside",
          offset: 80,
        },
        ...{ position: "Maximum", reversePlotOrder: true, textOrientation: 30, tickLabelPosition: "High" },
        ...{ tickLabelSpacing: 2, tickMarkSpacing: 3, multiLevel: false },
      });
      Object.assign(valueAxis, {
        ...{ displayUnit: "Hundreds", showDisplayUnitLabel: false, scaleType: "Logarithmic", logBase: 5, maximum: 90 },
        ...{ minimum: 1, majorUnit: 10, minorUnit: 2, numberFormat: "0.0", tickLabelPosition: "Low" },
      });
      valueAxis.setPositionAt(4);
      valueAxis.title.text = "Upright";
      valueAxis.title.textOrientation = 0;
      font(valueAxis.title.format.font);
      font(categoryAxis.format.font);
      border(categoryAxis.format.line);
      valueAxis.majorGridlines.visible = false;
      categoryAxis.minorGridlines.visible = true;
      border(categoryAxis.minorGridlines.format.line);
    },
  ],
  [
    "an axis in units of its own, one that is hidden",
    "BarClustered",
    ({ axes }) => {
      axes.valueAxis.setCustomDisplayUnit(12);
      axes.categoryAxis.visible = false;
    },
  ],
  [
    "lines, markers, labels",
    "LineMarkers",
    (_, first, second) => {
      Object.assign(first, { markerStyle: "Star", markerSize: 9, smooth: true, showShadow: true });
      Object.assign(first, { markerBackgroundColor: "#00FF00", markerForegroundColor: "#0000FF" });
      border(first.format.line);
      first.hasDataLabels = true;
      Object.assign(first.dataLabels, { position: "Top", separator: "; ", showSeriesName: true, numberFormat: "0.00" });
      font(first.dataLabels.format.font);
      first.points.getItemAt(1).dataLabel.showCategoryName = true;
      first.points.getItemAt(2).hasDataLabel = false;
      second.points.getItemAt(0).dataLabel.text = "Here it begins";
      second.points.getItemAt(1).markerBackgroundColor = "#112233";
      second.dataLabels.format.font.size = 15;
    },
  ],
  [
    "labels of all series",
    "ColumnClustered",
    ({ dataLabels }) => {
      dataLabels.showSeriesName = true;
      dataLabels.showValue = false;
      dataLabels.format.fill.setSolidColor("#FFEECC");
    },
  ],
  [
    "bars",
    "BarClustered",
    (_, first) => {
      Object.assign(first, { gapWidth: 40, overlap: 10, invertIfNegative: true });
      first.points.getItemAt(1).format.fill.setSolidColor("#AA0000");
      border(first.points.getItemAt(1).format.border);
      first.yErrorBars.visible = true;
      Object.assign(first.yErrorBars, { type: "Percent", include: "PlusValues", endStyleCap: false });
      border(first.yErrorBars.format.line);
    },
  ],
  [
    "one series of another type on axes of its own",
    "ColumnClustered",
    (_, __, second) => {
      Object.assign(second, { chartType: "Line", axisGroup: "Secondary" });
    },
  ],
  ["rings", "Doughnut", (_, first) => void Object.assign(first, { doughnutHoleSize: 60, firstSliceAngle: 45 })],
  [
    "a pie of a pie",
    "PieOfPie",
    (_, first) => {
      Object.assign(first, { gapWidth: 90, secondPlotSize: 60, splitType: "SplitByValue", splitValue: 2 });
    },
  ],
  ["bubbles", "Bubble", (_, first) => void Object.assign(first, { bubbleScale: 50, varyByCategories: true })],
  [
    "trendlines",
    "XYScatter",
    (_, first) => {
      const curve = first.trendlines.add("Polynomial");
      Object.assign(curve, {
        polynomialOrder: 3,
        name: "Bend",
        forwardPeriod: 1,
        backwardPeriod: 0.5,
        showRSquared: true,
      });
      border(curve.format.line);
      Object.assign(first.trendlines.add("Linear"), { intercept: 2, showEquation: true });
    },
  ],
  [
    "a data table",
    "Line",
    (chart) => {
      const table = chart.getDataTable();
      Object.assign(table, { visible: true, showHorizontalBorder: false, showLegendKey: false });
      font(table.format.font);
      border(table.format.border);
    },
  ],
];

test.each(SETTINGS)("%s: what was set comes back from a saved file", async (_name, type, set) => {
  const { run, book, save } = await openSheet(VALUES);
  await run((sheet) => {
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:D4"));
    set(chart, chart.series.getItemAt(0), chart.series.getItemAt(type === "Bubble" ? 0 : 1));
  });
  const [kept] = describeBook(book).sheets[0]?.charts ?? [];
  expect(describeBook(await openXlsx(await save())).sheets[0]?.charts).toEqual([kept]);
});

test("a chart that nothing was set on says nothing when it is read", async () => {
  const { run, save } = await openSheet(VALUES);
  await run((sheet) => void sheet.charts.add("LineMarkers", sheet.getRange("A1:D4")));
  const [chart] = describeBook(await openXlsx(await save())).sheets[0]?.charts ?? [];
  expect([chart?.options, chart?.series.map(({ options }) => options)]).toEqual([{}, [{}, {}, {}]]);
});
