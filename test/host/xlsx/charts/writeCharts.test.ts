import { CHART_KINDS } from "../../../../src/host/engine";
import type { Book } from "../../../../src/host/engine";
import { openXlsx, saveXlsx } from "../../../../src/host/xlsx";
import { openBook } from "../../../support/openBook";
import { describeBook } from "../../../support/describeBook";
import { everythingBook } from "../../../support/everythingBook";
import { convertWithLibreOffice, testWithLibreOffice } from "../../../support/libreOffice";
import { openSheet } from "../../../support/openBookSheet";
import { partText, unzipParts } from "../../../support/xlsxParts";

const VALUES = [
  ["", "Open", "High", "Low"],
  ["a", 1, 4, 2],
  ["b", 2, 5, 1],
  ["c", 3, 6, 2],
];

async function charted(type: string, set: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined) {
  const workbook = await openSheet(VALUES);
  await workbook.run((sheet) => set(sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:D4")), sheet));
  return { bytes: await workbook.save() };
}

test("a chart of every type is saved and read back as it was", async () => {
  const workbook = await openSheet(VALUES);
  await workbook.run((sheet) => {
    for (const type of CHART_KINDS.keys()) sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:D4"));
  });
  const data = ({ sheets }: Book) =>
    sheets[0]?.charts.map(({ name, type, title, from, to, series }) => ({
      ...{ name, type, title, from, to },
      series: series.map(({ name: words, values, categories, sizes }) => [words, values, categories, sizes]),
    }));
  expect(data(await openXlsx(await workbook.save()))).toEqual(data(workbook.book));
});

test("titles, axes, legend, colours, labels and trendlines come back", async () => {
  const { bytes } = await charted("LineMarkers", (chart) => {
    chart.title.text = "Prices & more";
    chart.legend.position = "Top";
    chart.axes.valueAxis.title.text = "Euro";
    chart.axes.valueAxis.minimum = 0.5;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.format.line.color = "#112233";
    first.markerStyle = "Diamond";
    first.hasDataLabels = true;
    first.trendlines.add("MovingAverage").movingAveragePeriod = 3;
  });
  const chart = (await openXlsx(bytes)).sheets[0]?.charts[0];
  expect(chart).toMatchObject({ title: "Prices & more" });
  expect(chart?.options).toMatchObject({
    "legend.position": "Top",
    "axes.value.title.text": "Euro",
    "axes.value.minimum": 0.5,
    "axes.category.reversePlotOrder": true,
  });
  expect(chart?.series[0]).toMatchObject({
    color: "#112233",
    options: { markerStyle: "Diamond", hasDataLabels: true },
    trendlines: [{ type: "MovingAverage", options: { movingAveragePeriod: 3 } }],
  });
});

test("a chart of an opened file is read, and stays byte by byte while others are added and moved", async () => {
  const bytes = everythingBook();
  const { Excel, book, save } = await openBook(bytes);
  const [opened] = book.sheets.find(({ name }) => name === "Data")?.charts ?? [];
  expect(opened).toMatchObject({ name: "Chart 1", type: "BarClustered", series: [{ values: "=Data!$B$2:$B$4" }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.charts.getItemAt(0).top = 300;
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "Second";
    await context.sync();
  });
  const saved = await save();
  expect(unzipParts(saved)["xl/charts/chart1.xml"]).toEqual(unzipParts(bytes)["xl/charts/chart1.xml"]);
  expect(describeBook(await openXlsx(saved)).sheets[0]?.charts.map(({ name }) => name)).toEqual(["Chart 1", "Second"]);
});

test("a deleted chart takes its part along", async () => {
  const book = await openXlsx(everythingBook());
  for (const sheet of book.sheets) sheet.charts = [];
  const saved = await saveXlsx(book);
  expect(Object.keys(unzipParts(saved))).not.toContain("xl/charts/chart1.xml");
  expect(partText(saved, "xl/drawings/drawing1.xml")).not.toContain("chart");
});

testWithLibreOffice("LibreOffice opens every type of chart", async () => {
  const workbook = await openSheet(VALUES);
  await workbook.run((sheet) => {
    for (const type of CHART_KINDS.keys()) sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:D4"));
  });
  const again = await convertWithLibreOffice(await workbook.save(), "xlsx");
  expect((await openXlsx(again)).sheets[0]?.charts).toHaveLength(CHART_KINDS.size);
});
