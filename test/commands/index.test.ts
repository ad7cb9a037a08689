import { openBook } from "../support/openBook";

type Action = (event?: { completed(): void }) => void;

/** The ribbon's action as the code associates it, on a workbook with these cells. */
async function ribbon(cells: (string | number)[][]) {
  const book = await openBook();
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office, OfficeExtension: book.OfficeExtension });
  const shown = jest.spyOn(book.Office.addin, "showAsTaskpane").mockResolvedValue();
  const associate = jest.spyOn(book.Office.actions, "associate");
  const runs: Promise<unknown>[] = [];
  jest.isolateModules(() => {
    (require("#actions") as typeof import("#actions")).watchRuns((run) => runs.push(run));
    require("../../src/commands");
  });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells;
    await context.sync();
  });
  const action = associate.mock.calls.find(([id]) => id === "scoreIndustries")?.[1] as unknown as Action;
  const click = () => new Promise<void>((resolve) => action({ completed: resolve }));
  return { book, shown, action, click, runs };
}

const industries = [
  ["Industry", "Market size", "Win rate"],
  ["Banking", 900, 0.4],
  ["Retail", 400, 0.3],
  ["Mining", 100, 0.1],
];

test("a click scores and completes its event, and the pane stays closed", async () => {
  const { book, shown, click } = await ribbon(industries);
  await click();
  expect(shown).not.toHaveBeenCalled();
  const header = await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1:G1").load("values");
    await context.sync();
    return range.values[0];
  });
  expect(header).toEqual(["Score", "Rank", "Tier", "Why"]);
});

test("data that cannot be scored opens the pane, which has room for the reasons", async () => {
  const { shown, click } = await ribbon([["nothing to score here"]]);
  await click();
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a refusal of Excel's opens the pane too, and still completes the event", async () => {
  const { book, shown, click } = await ribbon(industries);
  book.faults.protect("Sheet1");
  await click();
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a keyboard shortcut, which hands over no event, runs as well", async () => {
  const { action, runs } = await ribbon(industries);
  action();
  await expect(runs[0]).resolves.toMatchObject({ done: true });
});
