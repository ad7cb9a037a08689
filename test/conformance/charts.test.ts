import { openSheet, refusal } from "../support/openBookSheet";

const SALES = [
  ["Part", "First", "Second"],
  ["Bolt", 10, 20],
  ["Nut", 30, 40],
  ["Pin", 50, 60],
];

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts#create-a-chart */
test("a chart of a range has the range's columns as its series", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Auto");
    chart.series.load("items/name");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([count.value, chart.series.items.map(({ name }) => name)]).toEqual([1, ["First", "Second"]]);
  });
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts#add-a-data-series-to-a-chart */
test("a series that is added draws the values that it is given", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    const second = series.add("Later");
    second.setValues(sheet.getRange("C2:C4"));
    series.load("items/name");
    const values = second.getDimensionValues("Values");
    await context.sync();
    expect([series.items.map(({ name }) => name), values.value]).toEqual([
      ["First", "Later"],
      [20, 40, 60],
    ]);
  });
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts#set-chart-title */
test("a title is shown when its text is set, and hidden when it is told so", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const { title } = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    title.text = "Parts";
    title.load("text, visible");
    await context.sync();
    expect([title.text, title.visible]).toEqual(["Parts", true]);
    title.visible = false;
    title.load("visible");
    await context.sync();
    expect(title.visible).toBe(false);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
test("a chart that is put on cells covers them", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    chart.setPosition("E2", "G5");
    const cells = sheet.getRange("E2:G5").load("left, top, width, height");
    chart.load("left, top, width, height");
    await context.sync();
    const { left, top, width, height } = cells;
    expect(chart.toJSON()).toMatchObject({ left, top, width, height });
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-getitem-member(1) */
test("of charts with one name the first one is found; one that is not there is ItemNotFound", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const [first, second] = [1, 2].map(() => sheet.charts.add("Pie", sheet.getRange("A1:B4")));
    for (const chart of [first, second]) if (chart) chart.name = "Same";
    const found = sheet.charts.getItem("Same").load("id");
    first?.load("id");
    await context.sync();
    expect(found.id).toBe(first?.id);
  });
  expect(await refusal(run((sheet) => sheet.charts.getItem("Other").delete()))).toBe("ItemNotFound");
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts#add-and-format-a-chart-trendline */
test("a trendline is of the type that was asked for and keeps its colour", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const { trendlines } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).series.getItemAt(0);
    trendlines.add("MovingAverage").format.line.color = "red";
    const trendline = trendlines.getItem(0).load("type, format/line/color");
    await context.sync();
    expect([trendline.type, trendline.format.line.color]).toEqual(["MovingAverage", "#FF0000"]);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-plotorder-member */
test("the plot order of series is counted from nought", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    series.add("Third").plotOrder = 0;
    series.load("items/name, items/plotOrder");
    await context.sync();
    expect(series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
      ["Third", 0],
      ["First", 1],
      ["Second", 2],
    ]);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-datalabels-member */
test("labels of a chart are those of all its series, and appear when they are told what to show", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.load("hasDataLabels");
    await context.sync();
    expect(first.hasDataLabels).toBe(false);
    chart.dataLabels.showSeriesName = true;
    second.load("hasDataLabels, dataLabels/showSeriesName");
    await context.sync();
    expect([second.hasDataLabels, second.dataLabels.showSeriesName]).toEqual([true, true]);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-doughnutholesize-member */
test("the hole of a doughnut is that of all its rings", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const { series } = sheet.charts.add("Doughnut", sheet.getRange("A1:C4"));
    series.getItemAt(1).doughnutHoleSize = 80;
    const first = series.getItemAt(0).load("doughnutHoleSize");
    await context.sync();
    expect(first.doughnutHoleSize).toBe(80);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-showdisplayunitlabel-member */
test("units of an axis are told beside it until their label is hidden", async () => {
  const { run } = await openSheet(SALES);
  await run(async (sheet, context) => {
    const axis = sheet.charts.add("Line", sheet.getRange("A1:C4")).axes.valueAxis;
    axis.displayUnit = "Thousands";
    axis.load("showDisplayUnitLabel");
    await context.sync();
    expect(axis.showDisplayUnitLabel).toBe(true);
    axis.showDisplayUnitLabel = false;
    axis.load("showDisplayUnitLabel");
    await context.sync();
    expect(axis.showDisplayUnitLabel).toBe(false);
  });
});
