import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const sheetOf = ({ workbook }: SamplePage) => {
  const sheet = workbook.book.sheets.find(({ name }) => name === "Sample");
  if (!sheet) throw new Error("There is no sheet Sample.");
  return sheet;
};
const chartId = (page: SamplePage, name: string) => sheetOf(page).charts.find((chart) => chart.name === name)?.id;
const click = (page: SamplePage, name: string) =>
  page.person(() => page.workbook.user.clickChart(sheetOf(page).id, name));

/** The samples of folder 30-events that are about charts. */
export const chartEvents: readonly Sample[] = [
  {
    path: "30-events/events-chart-activated.yaml",
    async plays(page) {
      await page.press("setup");
      const { charts } = sheetOf(page);
      expect(charts.map(({ name, type, title }) => [name, type, title]).sort()).toEqual([
        ["Cylinder", "CylinderCol", "Quarterly sales chart"],
        ["Pie", "Pie", "1st Quarter sales chart"],
      ]);
      await page.press("register-onactivated-deactivated-handlers");
      expect(page.said).toEqual(["Added handlers for Chart onActivated and onDeactivated events."]);
      await click(page, "Pie");
      expect(page.said).toEqual([`The pie chart is the active chart. ID: ${chartId(page, "Pie")}`]);
      await click(page, "Cylinder");
      expect(page.said).toEqual(["The pie chart is NOT active."]);
    },
  },
  {
    path: "30-events/events-chartcollection-added-activated.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("register-chartcollection-handlers");
      await page.press("add-chart");
      const pie = chartId(page, "Pie");
      expect(page.said).toEqual([`A chart has been added with ID: ${pie}`]);
      await page.person(() =>
        page.workbook.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sample");
          sheet.charts.add("ColumnClustered", sheet.tables.getItem("SalesTable").getRange()).name = "Columns";
          await context.sync();
        }),
      );
      expect(page.said).toEqual([`A chart has been added with ID: ${chartId(page, "Columns")}`]);
      await click(page, "Pie");
      expect(page.said).toEqual([`The ID of the active chart is: ${pie}`]);
      await click(page, "Columns");
      const columns = chartId(page, "Columns");
      expect(page.said).toEqual([
        `The chart with this ID was deactivated: ${pie}`,
        `The ID of the active chart is: ${columns}`,
      ]);
      await page.person(() => page.workbook.user.deleteChart(sheetOf(page).id, "Pie"));
      expect(page.said).toEqual([`The chart with this ID was deleted: ${pie}`]);
    },
  },
];
