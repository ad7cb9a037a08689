import { chartPlace } from "../../../../src/host/engine";
import { openSheet, refusal } from "../../../support/openBookSheet";

const SALES = [
  ["", "North", "South"],
  ["2023", 10, 40],
  ["2024", 20, 50],
  ["2025", 30, 60],
];

async function withChart(type: Excel.ChartType | string = "ColumnClustered", by?: "Columns" | "Rows") {
  const workbook = await openSheet(SALES);
  await workbook.run((sheet) => void sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"), by));
  const [chart] = workbook.book.sheets[0]?.charts ?? [];
  if (!chart) throw new Error("no chart");
  return { ...workbook, chart };
}

test("columns are series, named by their headers, along the texts of the first column", async () => {
  const { run, chart } = await withChart();
  expect(chart.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
    ["=Sheet1!$B$1", "=Sheet1!$B$2:$B$4", "=Sheet1!$A$2:$A$4"],
    ["=Sheet1!$C$1", "=Sheet1!$C$2:$C$4", "=Sheet1!$A$2:$A$4"],
  ]);
  await run(async (sheet, context) => {
    const { series } = sheet.charts.getItemAt(0).load();
    series.load("items/name, count");
    await context.sync();
    expect([series.count, series.items.map(({ name }) => name)]).toEqual([2, ["North", "South"]]);
  });
});

test("a block that is wider than high gives its rows as series, and so does asking for it", async () => {
  const { run, book } = await openSheet([
    ["", "a", "b", "c"],
    ["x", 1, 2, 3],
  ]);
  await run((sheet) => void sheet.charts.add("Line", sheet.getRange("A1:D2")));
  expect(book.sheets[0]?.charts[0]?.series.map(({ values }) => values)).toEqual(["=Sheet1!$B$2:$D$2"]);
  const { chart } = await withChart("Line", "Rows");
  expect(chart.series).toHaveLength(3);
});

test("what was set is kept as plain data and read again in another batch", async () => {
  const { run, chart } = await withChart();
  await run((sheet) => {
    const one = sheet.charts.getItemAt(0);
    one.title.text = "Yearly";
    one.legend.position = "Right";
    one.axes.valueAxis.title.text = "Units";
    one.axes.valueAxis.maximum = 80;
    one.series.getItemAt(0).format.fill.setSolidColor("teal");
    one.series.getItemAt(1).points.getItemAt(2).format.fill.setSolidColor("#FF0000");
    one.series.getItemAt(0).trendlines.add("Linear").showEquation = true;
  });
  expect([chart.title, chart.series[0]?.color]).toEqual(["Yearly", "#008080"]);
  expect(chart.options).toMatchObject({ "legend.position": "Right", "axes.value.title.text": "Units" });
  await run(async (sheet, context) => {
    const one = sheet.charts.getItemAt(0).load("name, title/text, legend/position, axes/valueAxis/maximum");
    const trend = one.series.getItemAt(0).trendlines.getItem(0).load("type, showEquation");
    const point = one.series.getItemAt(1).points.getItemAt(2).load("value");
    await context.sync();
    expect([one.name, one.title.text, one.legend.position, one.axes.valueAxis.maximum]).toEqual([
      "Chart 1",
      "Yearly",
      "Right",
      80,
    ]);
    expect([trend.type, trend.showEquation, point.value]).toEqual(["Linear", true, 60]);
  });
});

test("references follow their cells and sheets; the chart stretches with the rows under it", async () => {
  const { run, book, chart } = await withChart();
  await run((sheet) => sheet.charts.getItemAt(0).setPosition("E2", "G5"));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  expect(chartPlace(sheet, chart)).toEqual({ left: 192, top: 15, width: 144, height: 60 });
  await run((one) => {
    one.getRange("3:3").insert("Down");
    one.getRange("A:A").insert("Right");
    one.name = "Facts";
  });
  expect(chart.series[1]?.values).toBe("=Facts!$D$2:$D$5");
  expect(chartPlace(sheet, chart)).toEqual({ left: 240, top: 15, width: 144, height: 75 });
});

test("series are added, pointed elsewhere, put in order and deleted", async () => {
  const { run, chart } = await withChart();
  await run((sheet) => {
    const { series } = sheet.charts.getItemAt(0);
    const third = series.add("Third");
    third.setValues(sheet.getRange("B2:B4"));
    third.setXAxisValues(sheet.getRange("A2:A4"));
    third.plotOrder = 0;
    series.getItemAt(1).delete();
  });
  expect(chart.series.map(({ name, values }) => [name, values])).toEqual([
    ["Third", "=Sheet1!$B$2:$B$4"],
    ["=Sheet1!$C$1", "=Sheet1!$C$2:$C$4"],
  ]);
});

test("names are found without case; a deleted chart is gone and the next one takes a free number", async () => {
  const { run } = await withChart();
  await run(async (sheet, context) => {
    sheet.charts.getItem("CHART 1").delete();
    const again = sheet.charts.add("Pie", sheet.getRange("A1:B4")).load("name");
    const none = sheet.charts.getItemOrNullObject("nobody");
    await context.sync();
    expect([again.name, none.isNullObject]).toEqual(["Chart 1", true]);
  });
  expect(await refusal(run((sheet) => sheet.charts.getItem("nobody").delete()))).toBe("ItemNotFound");
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["an unknown type", (sheet) => sheet.charts.add("Cake" as "Pie", sheet.getRange("A1:C4")), "InvalidArgument"],
  ["a type of 2016", (sheet) => sheet.charts.add("Treemap", sheet.getRange("A1:C4")), "NotEmulatedError"],
  ["no range", (sheet) => sheet.charts.add("Pie", "A1:C4" as unknown as Excel.Range), "InvalidArgument"],
  ["a series that is not there", (sheet) => sheet.charts.getItemAt(0).series.getItemAt(9).delete(), "InvalidArgument"],
  ["a picture of it", (sheet) => sheet.charts.getItemAt(0).getImage(), "NotEmulatedError"],
])("refused: %s", async (_name, act, code) => {
  const { run } = await withChart();
  expect(await refusal(run((sheet) => void act(sheet)))).toBe(code);
});

test("a copied sheet has copies of its charts, which draw its own cells", async () => {
  const { run, book } = await withChart();
  await run((sheet) => void sheet.copy());
  const copy = book.sheets.find(({ name }) => name === "Sheet1 (2)");
  expect(copy?.charts.map(({ series }) => series[0]?.values)).toEqual(["='Sheet1 (2)'!$B$2:$B$4"]);
});

test("cells that are selected take the place of the chart that was activated", async () => {
  const { run } = await withChart();
  await run(async (sheet, { workbook }) => {
    sheet.charts.getItemAt(0).activate();
    const active = workbook.getActiveChartOrNullObject().load("name");
    await sheet.context.sync();
    expect(active.isNullObject).toBe(false);
    sheet.getRange("A1").select();
    const none = workbook.getActiveChartOrNullObject().load("name");
    await sheet.context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
