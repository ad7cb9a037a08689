import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";
import { chartEvents } from "./chartEvents";

const idOf = ({ workbook }: SamplePage, name = "Sample"): string =>
  workbook.book.sheets.find((sheet) => sheet.name === name)?.id ?? "";

/** Text that a person types into a cell of the sample's sheet. */
const type = (page: SamplePage, row: number, column: number, text: string) =>
  page.person(() => page.workbook.user.type(idOf(page), row, column, text));

/** Waits until the console has been told so many lines: what is calculated is told a moment later. */
async function told(page: SamplePage, count: number): Promise<string[]> {
  for (let wait = 0; page.said.length < count && wait < 200; wait++) await new Promise((go) => setTimeout(go, 10));
  return page.said;
}

/** Folder 30-events. */
export const events: readonly Sample[] = [
  ...chartEvents,
  {
    path: "30-events/data-change-event-details.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!A1:D2", "text")).toEqual([
        ["Date", "Merchant", "Category", "Amount"],
        ["4/1/2017", "The Phone Company", "Communications", "$120 "],
      ]);
      await page.press("register-handler");
      expect(page.said).toEqual(["Added onChanged handler"]);
      await type(page, 2, 3, "150");
      expect(page.said).toEqual(["Change at D3: was 142(Double), now is 150(Double)"]);
      await type(page, 5, 2, "Tuition");
      expect(page.said).toEqual(["Change at C6: was Education(String), now is Tuition(String)"]);
    },
  },
  {
    path: "30-events/data-changed.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!A6:E6", "values")).toEqual([["Nairobi", 5001, 2232, 4763, ""]]);
      await page.press("register-data-changed-handler");
      expect(page.said).toEqual(["The data changed handler is registered."]);
      await type(page, 1, 4, "600");
      expect(page.said).toEqual([
        "Data was changed with binding SalesByQuarter",
        "Name of the changed table: SalesTable",
      ]);
      await type(page, 9, 9, "beside the table");
      expect(page.said).toEqual([]);
    },
  },
  {
    path: "30-events/event-column-and-row-sort.yaml",
    async plays(page) {
      const fills = async (cells: string) =>
        page.workbook.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sample");
          const list = cells.split(" ").map((address) => sheet.getRange(address).format.fill.load("color"));
          await context.sync();
          return list.map(({ color }) => color);
        });
      await page.press("setup");
      await page.press("register-sort-handlers");
      expect(page.said).toEqual(["Adding row handler", "Adding column handler"]);
      await page.press("sort-q1");
      expect(page.said).toEqual(["Row sorted: A2:E5"]);
      expect(await page.read("Sample!A1:B5", "values")).toEqual([
        ["Fruit Sales", "Q1"],
        ["Quinces", 500],
        ["Plums", 600],
        ["Pears", 2000],
        ["Apples", 5000],
      ]);
      expect(await fills("A1:E1 A2:E5")).toEqual(["#FFFFFF", "#FFFF00"]);
      await page.press("sort-q3");
      expect(page.said).toEqual(["Row sorted: A3:E5"]);
      expect(await page.read("Sample!A2:D5", "values")).toEqual([
        ["Quinces", 500, 800, 400],
        ["Pears", 2000, 900, 550],
        ["Apples", 5000, 2000, 1000],
        ["Plums", 600, 700, 8000],
      ]);
      expect(await fills("A2:E2 A3:E5")).toEqual(["#FFFFFF", "#FFFF00"]);
      await page.press("sort-apples");
      expect(page.said).toEqual(["Column sorted: B1:B5,D1:D5"]);
      expect(await page.read("Sample!A1:E1", "values")).toEqual([["Fruit Sales", "Q3", "Q2", "Q1", "Q4"]]);
      expect(await page.read("Sample!A4:E4", "values")).toEqual([["Apples", 1000, 2000, 5000, 7500]]);
      expect(await fills("A1:A5 B1:B5 C1:C5 D1:D5")).toEqual(["#FFFFFF", "#FFFF00", "#FFFFFF", "#FFFF00"]);
      await page.press("sort-quinces");
      expect(page.said).toEqual(["Column sorted: B1:C5,E1:E5"]);
      expect(await page.read("Sample!A1:E2", "values")).toEqual([
        ["Fruit Sales", "Q4", "Q3", "Q1", "Q2"],
        ["Quinces", 100, 400, 500, 800],
      ]);
    },
  },
  {
    path: "30-events/event-worksheet-single-click.yaml",
    async plays(page) {
      await page.press("register-click-handler");
      expect(page.said).toEqual(["The worksheet click handler is registered."]);
      await page.person(() => page.workbook.user.click(idOf(page, "Sheet1"), 2, 1, 12, 7));
      expect(page.said).toEqual(["Click detected at B3 (pixel offset from upper-left cell corner: 12, 7)"]);
    },
  },
  {
    path: "30-events/events-comment-event-handler.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("register-event-handlers");
      await page.press("add-comment");
      const [first, id, content, author] = page.said;
      expect([first, content]).toEqual(["A comment was added:", "    Comment content:To do: add data."]);
      expect(id).toMatch(/^ {4}ID: \{[-0-9A-F]{36}\}$/);
      expect(author).toMatch(/^ {4}Comment author:\S/);
      await page.press("edit-comment");
      expect(page.said).toHaveLength(5);
      expect(page.said.slice(0, 3)).toEqual([
        "A comment was changed:",
        id,
        "    Updated comment content: Please add headers here.",
      ]);
      await page.press("delete-comment");
      expect(page.said).toEqual(["A comment was deleted:", id]);
      expect(await comments(page)).toEqual([]);
    },
  },
  {
    path: "30-events/events-disable-events.yaml",
    async plays(page) {
      const grand = async () => {
        const [sums, totals] = [await page.read("Sample!B20:P20", "values"), await page.read("Sample!P21", "values")];
        return { sum: (sums[0] as number[]).reduce((sum, one) => sum + one, 0), total: totals[0]?.[0] as unknown };
      };
      await page.press("setup");
      expect(await page.read("Sample!A20:A21", "values")).toEqual([["Sums"], ["Grand Total"]]);
      expect(await page.read("Sample!C20", "formulas")).toEqual([["=SUM(Sample!C1:Sample!C19)"]]);
      expect((await grand()).sum).toBeGreaterThan(0);
      await page.press("registerSumChangedHandlers");
      await page.press("refreshData");
      await settledTotal(page);
      const before = await grand();
      expect(before.total).toBe(before.sum);
      await page.press("toggleEvents");
      expect(page.said).toEqual(["Events are currently off."]);
      await type(page, 0, 1, "100000");
      await settledTotal(page);
      expect((await grand()).sum).toBeGreaterThan(99000);
      expect((await grand()).total).toBe(before.total);
      await page.press("toggleEvents");
      expect(page.said).toEqual(["Events are currently on."]);
      await type(page, 0, 1, "200000");
      await settledTotal(page);
      const after = await grand();
      expect(after.sum).toBeGreaterThan(199000);
      expect(after.total).toBe(after.sum);
    },
  },
  {
    path: "30-events/events-formula-changed.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!A1:D1", "values")).toEqual([[2, 4, 24, 8]]);
      await page.press("register-formula-change-handler");
      expect(page.said).toEqual(["Registered a formula changed event handler for this worksheet."]);
      await page.press("trigger-formula-change");
      expect(await page.read("Sample!D1", "values")).toEqual([[48]]);
      expect(page.said).toContain("The new formula is: =A1 * C1");
      expect(page.said.map((line) => line.split(/\.?\s*\n\s*/))).toContainEqual([
        "The formula in cell D1 changed",
        "The previous formula was: =A1 * B1",
        "The source of the change was: Local.",
      ]);
      await type(page, 0, 0, "3");
      expect(page.said).toEqual([]);
    },
  },
  {
    path: "30-events/events-table-changed.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("register-on-changed-handler");
      expect(page.said).toEqual(["A handler has been registered for the onChanged event"]);
      await page.press("change-data");
      expect(page.said.sort()).toEqual([
        "B7 value has been changed.",
        "Handler for table onChanged event has been triggered. Data changed address: B7",
      ]);
      expect(await page.read("Sample!A7:C7", "values")).toEqual([["Spokes", 900, 7634]]);
      await page.press("register-on-selection-changed-handler");
      expect(page.said).toEqual(["A handler has been registered for table onSelectionChanged event"]);
      await page.press("change-selection");
      expect(page.said).toEqual([
        "Handler for table onSelectionChanged event has been triggered. The new selection is: B3:C3",
      ]);
    },
  },
  {
    path: "30-events/events-tablecollection-changed.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("register-on-changed-handler");
      expect(page.said).toEqual(["A handler has been registered for the table collection onChanged event"]);
      await page.press("change-data");
      const changed = (address: string, id: string) => [
        `Handler for table collection onChanged event has been triggered. Data changed address: ${address}`,
        `Table Id : ${id}`,
        "Worksheet Id : Sample",
      ];
      const ids = page.workbook.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => `{T${id}}`));
      expect(page.said).toHaveLength(6);
      expect(page.said).toEqual(
        expect.arrayContaining([...changed("B7", ids[0] ?? ""), ...changed("C15", ids[1] ?? "")]),
      );
      expect(await page.read("Sample!B7", "values")).toEqual([[900]]);
      expect(await page.read("Sample!A15:C15", "values")).toEqual([["Mirrors", 15, 20]]);
    },
  },
  {
    path: "30-events/events-workbook-activated.yaml",
    async plays(page) {
      await page.press("register-event-handler");
      expect(page.said).toEqual(["Added event handler for workbook activated."]);
      await page.person(async () => page.workbook.user.enter());
      expect(page.said).toEqual(["The workbook was activated."]);
    },
  },
  {
    path: "30-events/events-workbook-and-worksheet-collection.yaml",
    async plays(page) {
      const names = () => page.workbook.book.sheets.map(({ name }) => name);
      await page.press("register-on-add-handler");
      await page.press("add-worksheet");
      expect(names()).toEqual(["Sheet1", "Sheet2"]);
      const id = `{${idOf(page, "Sheet2")}}`;
      expect(page.said).toContain(
        `Handler for worksheet onAdded event has been triggered. Newly added worksheet Id : ${id}`,
      );
      await page.press("register-on-activate-handler");
      await page.press("register-on-deactivate-handler");
      await page.person(() => page.workbook.user.activate(idOf(page, "Sheet2")));
      expect(page.said).toEqual([
        `The deactivated worksheet Id : {${idOf(page, "Sheet1")}}`,
        `The activated worksheet Id : ${id}`,
      ]);
      await page.press("delete-worksheet");
      expect(names()).toEqual(["Sheet1"]);
      expect(page.said).toContain('Deleted worksheet named "Sheet2"');
      expect(page.said).toContain(`The activated worksheet Id : {${idOf(page, "Sheet1")}}`);
      await page.press("delete-worksheet");
      expect(page.said).toEqual(["Unable to delete worksheet."]);
      await page.press("create-setting");
      expect(page.said).toEqual(["Setting value is: true"]);
      await page.press("register-settings-changed-handler");
      await page.press("change-setting");
      expect(await told(page, 1)).toEqual(["Setting value is: false"]);
      expect(page.workbook.book.settings.get("NeedsReview")).toBe(false);
    },
  },
  {
    path: "30-events/events-worksheet-protection.yaml",
    async plays(page) {
      await page.press("register-event");
      expect(page.said).toEqual(["Added a worksheet protection change event handler."]);
      const changed = (state: boolean) => [
        `Protection status changed. Protection status is now: ${state}.`,
        `    ID of changed worksheet: {${idOf(page)}}.`,
        "    Source of change event: Local.",
      ];
      await page.press("change-protection");
      expect(page.said).toEqual(changed(true));
      expect(await page.workbook.user.type(idOf(page), 0, 0, "5")).toMatchObject({ code: "AccessDenied" });
      await page.press("change-protection");
      expect(page.said).toEqual(changed(false));
      expect(await page.workbook.user.type(idOf(page), 0, 0, "5")).toBeNull();
    },
  },
  {
    path: "30-events/events-worksheet.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!F2:F7", "values")).toEqual([[22921], [1650], [39034], [4183], [2292], [26993]]);
      await page.press("register-on-selection-changed-handler");
      await page.press("select-range");
      expect(page.said).toEqual(["The selected range has changed to: B7:C7"]);
      await page.press("register-on-changed-handler");
      await page.press("register-onCalculated-handler");
      await page.press("recalculate");
      await told(page, 4);
      const [[amount, total]] = (await page.read("Sample!E2:F2", "values")) as [[number, number]];
      expect(amount).toBeGreaterThanOrEqual(1);
      expect(amount).toBeLessThanOrEqual(3000);
      expect(total).toBe(5000 + 7000 + 6544 + amount);
      expect(page.said).toEqual(
        expect.arrayContaining([
          "Handler for worksheet onChanged event has been triggered.",
          "    Data changed address: A2:F2",
          "    Data change trigger source: ThisLocalAddin",
          "The worksheet has recalculated.",
        ]),
      );
      await page.press("delete-data");
      await told(page, 4);
      expect(page.said).toEqual(
        expect.arrayContaining(["    Data changed address: A5:F5", "    Cells deleted shift direction: Up"]),
      );
      expect(await page.read("Sample!A4:A7", "values")).toEqual([["Brake levers"], ["Mirrors"], ["Spokes"], [""]]);
      expect(await page.read("Sample!F6", "formulas")).toEqual([["=SUM(B6:E6)"]]);
    },
  },
  {
    path: "30-events/selection-changed-events.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("register-event-handlers");
      const select = (top: number, left: number, bottom: number, right: number) =>
        page.person(() => page.workbook.user.select(idOf(page), { top, left, bottom, right }));
      const everywhere = (address: string) => [
        `Worksheet event: The address of new selection is: ${address}`,
        `WorksheetCollection event: The address of new selection is: ${address}`,
      ];
      await select(2, 1, 3, 2);
      expect(page.said.sort()).toEqual(["Table event: The address of new selection is: B3:C4", ...everywhere("B3:C4")]);
      await select(15, 1, 17, 2);
      expect(page.said.sort()).toEqual([
        "Binding event: The new selection is\nStarting Column: 1\nStarting Row: 1\nColumn Count: 2\nRow Count: 3",
        "Table event: The address of new selection is: ",
        ...everywhere("B16:C18"),
      ]);
      await select(29, 8, 29, 8);
      expect(page.said.sort()).toEqual(everywhere("I30"));
    },
  },
];

const comments = (page: SamplePage, sheet = "Comments") =>
  page.workbook.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem(sheet).comments.load("items/content");
    await context.sync();
    return list.items.map(({ content }) => content);
  });

/** Until the sums have been calculated and nothing writes the grand total any more. */
async function settledTotal(page: SamplePage): Promise<void> {
  for (let seen: unknown, quiet = 0; quiet < 10; ) {
    await new Promise((go) => setTimeout(go, 20));
    const now = page.workbook.traffic.requests;
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
  }
}
