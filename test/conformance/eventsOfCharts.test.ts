import { listen, settled } from "../support/events";
import { openBook } from "../support/openBook";

// Rules of learn.microsoft.com/javascript/api/excel/excel.chartcollection (onAdded, onActivated, onDeactivated, onDeleted) and excel.chart

async function withCharts() {
  const workbook = await openBook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["Name", "Score"], ["a", 1], ["b", 2]]; // prettier-ignore
    for (const name of ["Bars", "Slices"]) sheet.charts.add("Pie", sheet.getRange("A1:B3")).name = name;
    await context.sync();
  });
  const heard = await listen(workbook, {
    added: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.onAdded.add(on),
    activated: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.onActivated.add(on),
    deactivated: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.onDeactivated.add(on),
    deleted: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.onDeleted.add(on),
    own: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.getItem("Bars").onActivated.add(on),
    left: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").charts.getItem("Bars").onDeactivated.add(on),
  });
  return { workbook, heard };
}

test("a chart that is clicked is active until another one or cells are", async () => {
  const { workbook, heard } = await withCharts();
  const [bars, slices] = workbook.book.sheets[0]?.charts.map(({ id }) => id) ?? [];
  await workbook.user.clickChart("s1", "Bars");
  await workbook.user.clickChart("s1", "Slices");
  await workbook.user.select("s1", { top: 0, left: 0, bottom: 0, right: 0 });
  const told = (await settled(heard, 6)).map(({ on, chartId }) => [on, chartId]);
  expect(told).toHaveLength(6);
  expect(told.filter(([on]) => on === "activated" || on === "deactivated")).toEqual([
    ["activated", bars],
    ["deactivated", bars],
    ["activated", slices],
    ["deactivated", slices],
  ]);
  expect(told).toEqual(expect.arrayContaining([["own", bars], ["left", bars]])); // prettier-ignore
});

test("charts that come and go", async () => {
  const { workbook, heard } = await withCharts();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    await context.sync();
    sheet.charts.getItem("Slices").delete();
    await context.sync();
  });
  expect(await settled(heard, 2)).toEqual([
    expect.objectContaining({ on: "added", type: "ChartAdded", chartId: "{s1-chart-3}", worksheetId: "{s1}" }),
    expect.objectContaining({ on: "deleted", type: "ChartDeleted", chartId: "{s1-chart-2}", source: "Local" }),
  ]);
});
