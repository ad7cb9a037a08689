import type { Run } from "#actions";
import { openBook } from "../support/openBook";
import { cellsOf, openWithOurFunctions } from "../support/ourFunctions";
import type { OpenWorkbook } from "../../src/host";

type Action = (event?: { completed(): void }) => void;

/** The ribbon's actions as the code associates them in the page of this workbook. */
function ribbonOf(book: OpenWorkbook) {
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office, OfficeExtension: book.OfficeExtension });
  const shown = jest.spyOn(book.Office.addin, "showAsTaskpane").mockResolvedValue();
  const associate = jest.spyOn(book.Office.actions, "associate");
  const runs: Run[] = [];
  jest.isolateModules(() => {
    (require("#actions") as typeof import("#actions")).watchRuns((run) => runs.push(run));
    require("../../src/commands");
  });
  const action = (id: string) => associate.mock.calls.find(([one]) => one === id)?.[1] as unknown as Action;
  const click = (id = "scoreIndustries") => new Promise<void>((resolve) => action(id)({ completed: resolve }));
  return { book, shown, action, click, runs };
}

/** The ribbon on a new workbook with these cells. */
async function ribbon(cells: (string | number)[][]) {
  const book = await openBook();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells;
    await context.sync();
  });
  return ribbonOf(book);
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
  action("scoreIndustries")();
  await expect(runs[0]?.ended).resolves.toMatchObject({ done: true });
});

test("undo puts back what a click wrote, and the pane stays closed", async () => {
  const { book, shown, click } = await ribbon(industries);
  const before = await cellsOf(book, "A1:G4");
  await click();
  await click("undoLastRun");
  expect(await cellsOf(book, "A1:G4")).toEqual(before);
  expect(shown).not.toHaveBeenCalled();
});

test("with nothing to undo the pane opens to say so", async () => {
  const { shown, click, runs } = await ribbon(industries);
  await click("undoLastRun");
  expect(shown).toHaveBeenCalledTimes(1);
  expect(runs[0]?.task).toBe("undo");
  await expect(runs[0]?.ended).resolves.toMatchObject({ done: false });
});

test("freezing counts and opens the pane, which asks; nothing is replaced yet", async () => {
  const { book, shown, click, runs } = ribbonOf(await openWithOurFunctions([[4, 6, "=GTMSCORE(A1:B1)"]]));
  await click("freezeForSharing");
  expect(shown).toHaveBeenCalledTimes(1);
  await expect(runs[0]?.ended).resolves.toEqual({ count: 1, cells: 1, problems: [] });
  expect((await cellsOf(book, "C1")).formulas).toEqual([["=GTMSCORE(A1:B1)"]]);
});

test("where the pane cannot be opened, the event is completed all the same", async () => {
  const { book, shown, click } = await ribbon([["nothing to score here"]]);
  jest.spyOn(book.Office.context.requirements, "isSetSupported").mockReturnValue(false);
  await click();
  expect(shown).not.toHaveBeenCalled();
});
