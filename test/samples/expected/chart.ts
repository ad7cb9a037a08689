import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const chartsOf = (page: SamplePage, sheet = "Sample") =>
  page.workbook.book.sheets.find(({ name }) => name === sheet)?.charts ?? [];
const options = (page: SamplePage) => chartsOf(page)[0]?.options;
const series = (page: SamplePage, index = 0) =>
  chartsOf(page)[index]?.series.map(({ name, values, categories }) => [name, values, categories]);
const column = (letter: string, names = true) => [
  names ? `=Sample!$${letter}$1` : "",
  `=Sample!$${letter}$2:$${letter}$7`,
  "=Sample!$A$2:$A$7",
];
const quarters = ["B", "C", "D", "E"].map((letter) => column(letter));
const unnamed = ["B", "C", "D", "E"].map((letter) => column(letter, false));

/** The cells under its corners: the one where it begins, and the one before which it ends. */
const place = (page: SamplePage, index = 0): string[] => {
  const { from, to } = chartsOf(page)[index] ?? {};
  return [from, to].map((at) => (at ? `${at.column},${at.row}` : ""));
};

/** Folder 10-chart. */
export const chart: readonly Sample[] = [
  {
    path: "10-chart/chart-axis-formatting.yaml",
    async plays(page) {
      await page.press("setup");
      expect(chartsOf(page)).toMatchObject([{ name: "SalesChart", type: "Line", title: "Sales of Bicycle Parts" }]);
      expect([series(page), place(page)]).toEqual([quarters, ["0,14", "9,30"]]);
      expect(options(page)).toMatchObject({ "axes.value.displayUnit": "Thousands", "legend.position": "Right" });
      await page.press("format-horizontal-axis");
      expect(options(page)).toMatchObject({
        "axes.category.reversePlotOrder": true,
        "axes.category.tickLabelSpacing": 1,
        "axes.category.tickMarkSpacing": 2,
        "axes.category.isBetweenCategories": false,
        "axes.category.tickLabelPosition": "High",
        "axes.category.majorTickMark": "Outside",
        "axes.category.position": "Maximum",
      });
      await page.press("format-vertical-axis");
      expect(options(page)).toMatchObject({
        "axes.value.displayUnit": "None",
        "axes.value.scaleType": "Logarithmic",
        "axes.value.logBase": 100,
        "axes.value.majorTickMark": "Cross",
        "axes.value.position": "Custom",
        "axes.value.positionAt": 100,
      });
    },
  },
  {
    path: "10-chart/chart-axis.yaml",
    async plays(page) {
      await page.press("setup");
      expect([series(page), place(page)]).toEqual([quarters, ["0,14", "6,30"]]);
      await page.press("get-axis-unit");
      expect(page.said).toEqual(["The vertical axis display unit is: Thousands"]);
      await page.press("change-axis-unit");
      await page.press("get-axis-unit");
      expect(page.said).toEqual(["The vertical axis display unit is: Hundreds"]);
      await page.press("remove-axis-label");
      expect(options(page)).toMatchObject({ "axes.value.showDisplayUnitLabel": false });
      await page.press("show-axis-label");
      expect(options(page)).toMatchObject({ "axes.value.showDisplayUnitLabel": true });
      await page.press("set-axis-title");
      expect(page.said).toEqual([
        "The category axis title is: Bicycle parts",
        "The value axis title is: Number of items",
      ]);
      expect(options(page)).toMatchObject({ "axes.value.minorGridlines.visible": true });
    },
  },
  {
    path: "10-chart/chart-bubble-chart.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!B2:D2", "values")).toEqual([[2000, 2.45, 0.1]]);
      await page.press("create-bubble-chart");
      const [made] = chartsOf(page);
      expect(made).toMatchObject({ name: "Product Chart", type: "Bubble" });
      expect(made?.series.map(({ name }) => name)).toEqual([
        ...["Calamansi", "Cara cara orange", "Limequat", "Meyer lemon", "Pomelo", "Yuzu"],
      ]);
      expect(made?.series[5]).toMatchObject({
        ...{ categories: "=Sample!$B$7", values: "=Sample!$C$7", sizes: "=Sample!$D$7" },
        options: { "dataLabels.showSeriesName": true, "dataLabels.showBubbleSize": true, "dataLabels.showValue": false },
      });
      await page.press("get-chart-series-dimension-values");
      expect(page.said).toEqual([expect.stringMatching(/^Series .+ - X:2000,Y:2\.45,Bubble:0\.1$/)]);
    },
  },
  {
    path: "10-chart/chart-create-several-charts.yaml",
    async plays(page) {
      await page.press("setup");
      const kinds = ["column-clustered", "line", "xy-scatter", "area", "radar", "pie", "3d", "cylinder", "bar-100"];
      for (const kind of kinds) await page.press(`create-${kind}-chart`);
      expect(chartsOf(page).map(({ type }) => type)).toEqual([
        ...["ColumnClustered", "Line", "XYScatter", "AreaStacked", "RadarFilled", "Pie", "3DBarClustered"],
        ...["CylinderCol", "BarStacked100"],
      ]);
      expect(chartsOf(page)[0]?.series[0]?.options).toMatchObject({
        "points.0.format.fill.color": "#FFC0CB",
        "points.1.format.fill.color": "#4B0082",
      });
      expect([series(page), series(page, 1)]).toEqual([unnamed, quarters]);
      expect(series(page, 3)?.map(([name]) => name)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
      expect(chartsOf(page).map((_, index) => place(page, index).join(" "))).toEqual([
        ...["0,8 6,20", "0,21 6,35", "0,35 6,48", "7,0 13,15", "7,16 13,35", "7,36 13,52"],
        ...["14,0 20,20", "14,21 20,36", "14,37 20,50"],
      ]);
    },
  },
  {
    path: "10-chart/chart-data-labels.yaml",
    excluded: "ChartDataLabel.geometricShapeType and getSubstring are of ExcelApi 1.19",
  },
  {
    path: "10-chart/chart-data-source.yaml",
    async plays(page) {
      await page.press("setup");
      expect(chartsOf(page)[0]?.series).toHaveLength(6);
      await page.press("log-chart-series-source");
      expect(page.said).toEqual([
        "Frames data source string: Sample!$B$2:$E$2",
        "Frames data source type: LocalRange",
      ]);
    },
  },
  {
    path: "10-chart/chart-data-table.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("create-column-clustered-chart");
      expect(options(page)).not.toHaveProperty(["dataTable.visible"]);
      await page.press("add-chart-data-table");
      expect(options(page)).toMatchObject({ "dataTable.visible": true });
      await page.press("format-chart-data-table");
      expect(options(page)).toMatchObject({
        "dataTable.showLegendKey": true,
        "dataTable.showHorizontalBorder": false,
        "dataTable.showVerticalBorder": true,
        "dataTable.showOutlineBorder": true,
        "dataTable.format.font.color": "#B76E79",
        "dataTable.format.font.name": "Comic Sans",
        "dataTable.format.border.color": "#0000FF",
      });
    },
  },
  {
    path: "10-chart/chart-formatting.yaml",
    async plays(page) {
      await page.press("setup");
      // The sample makes its chart before it shows its sheet: on the sheet that was in front.
      expect(await page.pressRefused("format-chart")).toContain("ItemNotFound");
      const [first] = page.workbook.book.sheets;
      const chart = () => chartsOf(page, "Sheet1")[0];
      expect(chart()).toMatchObject({ name: "SlopeChart", type: "LineMarkers", title: "Bicycle Part Production" });
      await page.workbook.Excel.run(async ({ workbook }) => workbook.worksheets.getItem(first?.name ?? "").activate());
      await page.press("format-chart");
      expect(chart()).toMatchObject({ title: "Contoso Bike Parts - 2018" });
      expect(chart()?.options).toMatchObject({
        "axes.value.tickLabelPosition": "None",
        // As wide as 450 points leave room beside the 80 on its left.
        "plotArea.left": 80,
        "plotArea.width": 370,
        "title.format.font.size": 14.4,
        "format.fill.color": "#404040",
      });
      await page.press("show-datalabels");
      for (const one of chart()?.series ?? [])
        expect(one.options).toMatchObject({
          hasDataLabels: true,
          markerSize: 20,
          "points.3.dataLabel.showSeriesName": true,
          "dataLabels.position": "Center",
          "dataLabels.separator": "\n",
        });
      await page.press("change-color");
      expect(chart()?.series.map(({ color }) => color)).toEqual([...Array<string>(5).fill("#636363"), "#4472C4"]);
      expect(chart()?.series[5]?.name).toMatch(/ \(Focus\)$/);
      await page.press("clear");
      expect(chartsOf(page, "Sheet1")).toEqual([]);
    },
  },
  {
    path: "10-chart/chart-leader-lines.yaml",
    excluded: "ChartDataLabels.leaderLines and showLeaderLines are of ExcelApi 1.19",
  },
  {
    path: "10-chart/chart-legend.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("format-legend-font");
      expect(options(page)).toMatchObject({
        "legend.visible": true,
        "legend.format.font.bold": true,
        "legend.format.font.color": "#FF0000",
        "legend.format.font.italic": true,
        "legend.format.font.size": 15,
        "legend.format.font.name": "Calibri",
        "legend.format.font.underline": "Single",
      });
    },
  },
  {
    path: "10-chart/chart-point.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("set-chart-point-color");
      expect(chartsOf(page)[0]?.series[0]?.options).toMatchObject({ "points.2.format.fill.color": "#FF0000" });
      expect(series(page)).toEqual(unnamed);
    },
  },
  {
    path: "10-chart/chart-series-markers.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("set-markers");
      expect(chartsOf(page)).toMatchObject([{ type: "XYScatterSmooth", title: "Bicycle Parts Quarterly Sales" }]);
      expect(chartsOf(page)[0]?.series.map((one) => one.options)).toEqual([
        { markerStyle: "Dash", markerForegroundColor: "#000000" },
        { markerStyle: "Star", markerForegroundColor: "#000000" },
        { markerStyle: "X", markerSize: 12 },
        { markerStyle: "Triangle", markerBackgroundColor: "#800080" },
      ]);
    },
  },
  {
    path: "10-chart/chart-series-plotorder.yaml",
    async plays(page) {
      await page.press("setup");
      expect(series(page)).toEqual([column("B")]);
      await page.press("order-series-plot");
      expect(series(page)?.map(([name]) => name)).toEqual(["Qtr3", "Qtr2", "=Sample!$B$1"]);
    },
  },
  {
    path: "10-chart/chart-series.yaml",
    async plays(page) {
      await page.press("setup");
      expect(series(page)).toEqual([column("B")]);
      await page.press("add-series");
      const added = ["Qtr2", "=Sample!$C$2:$C$7", "=Sample!$A$1:$A$7"];
      expect(series(page)).toEqual([column("B"), added]);
      await page.press("delete-series");
      expect(series(page)).toEqual([added]);
      await page.press("delete-series");
      await page.press("delete-series");
      expect(series(page)).toEqual([]);
    },
  },
  {
    path: "10-chart/chart-title-format.yaml",
    async plays(page) {
      await page.press("setup");
      for (const id of ["change-title-format", "change-title-substring", "change-title-orientation", "add-title-shadow"])
        await page.press(id);
      expect(chartsOf(page)).toMatchObject([{ type: "ColumnStacked", title: "Bicycle Parts Sales" }]);
      expect(options(page)).toMatchObject({
        "title.format.fill.color": "#87CEEB",
        "title.format.border.lineStyle": "Dash",
        "title.sub.0.7.font.color": "#FFFF00",
        "title.textOrientation": -45,
        "title.format.font.size": 16,
        "title.showShadow": true,
      });
    },
  },
  {
    path: "10-chart/chart-trendlines.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("add-trendline");
      await page.press("get-trendline");
      expect(page.said).toEqual(["The trendline type is:Linear"]);
      await page.press("get-trendline-color");
      await page.press("set-trendline-color");
      expect(page.said).toEqual(["The trendline color has been set to:#FF0000"]);
      expect(chartsOf(page)[0]?.series[0]).toMatchObject({
        color: null,
        trendlines: [{ type: "Linear", options: { "format.line.color": "#FF0000" } }],
      });
    },
  },
  {
    path: "10-chart/create-doughnut-chart.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("create-doughnut-chart");
      expect(chartsOf(page)).toMatchObject([{ type: "Doughnut", title: "Expenses By Category" }]);
      const colors = ["#0C8DB9", "#B1D9F7", "#4C66C5", "#5CC9EF", "#5CCBAD", "#A5E750"];
      expect(chartsOf(page)[0]?.series[0]?.options).toMatchObject({
        ...Object.fromEntries(colors.map((color, index) => [`points.${index}.format.fill.color`, color])),
        "dataLabels.showPercentage": true,
      });
      await page.press("add-series");
      expect(chartsOf(page)[0]?.series.map((one) => one.options["doughnutHoleSize"])).toEqual([80, 80]);
    },
  },
];
