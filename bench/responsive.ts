/** The longest stretch for which 20,000 rows keep the page from answering: a run, a preview, and each step of planning. */
import { inSlices } from "#office";
import { scoreTable, splitBudget } from "#core";
import { parsingGrid, prepareScoring, scoreGrid, type WorkbookSnapshot } from "#workbook";
import { writingScoring } from "../src/workbook/writeScoring";
import { benchModel, budget, cellsOf, tableOf } from "./data";
import { longestBlock, quick, report } from "./measure";
const rows = quick ? 5_000 : 20_000;

/** A workbook of one sheet as it is read. */
function snapshotOf(cells: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  const types = cells.map((row) => row.map((cell) => (typeof cell === "number" ? "Double" : "String")));
  const numberFormats = cells.map((row) => row.map(() => "General"));
  const sheet = {
    ...{ name: "Sheet1", visible: true, used: area, isProtected: false, autoFilter: null, filterHidesRows: false },
    ...{ tables: [], merges: [], hasHiddenRows: false },
    cells: { top: 0, left: 0, values: cells, formulas: cells, numberFormats, types },
  };
  return { sheets: [sheet], activeSheet: "Sheet1", names: [], tierRules: [] };
}

const inAll = ({ whole }: { readonly whole: number }): string => `in slices, ${whole.toFixed(0)} ms in all`;

async function main(): Promise<void> {
  const table = tableOf(rows);
  const model = { ...benchModel(), budget };
  const preview = async (): Promise<void> => {
    const { result } = scoreTable(model, table);
    if (result === undefined) throw new Error("the bench's own table is refused");
    const all = table.names.map((name, i) => ({
      name,
      tier: result.tier[i] ?? "",
      score: result.score[i] ?? NaN,
      ranked: true,
    }));
    splitBudget(budget, model.tiers, all);
  };
  await preview();
  const shown = await longestBlock(preview);
  report(`longest block of a preview, ${rows} rows`, `${shown.longest.toFixed(0)} ms`, "< 100 ms", "scores and budget");
  const snapshot = snapshotOf(cellsOf(table));
  const { sheets } = snapshot;
  const read = await longestBlock(async () => {
    for (const sheet of sheets)
      if (sheet.cells !== undefined && sheet.used !== null) await inSlices(parsingGrid(sheet, sheet.cells, sheet.used));
  });
  report(`longest block of reading a range, ${rows} rows`, `${read.longest.toFixed(0)} ms`, "< 100 ms", inAll(read));
  const prepared = prepareScoring(snapshot, { language: "en", model, values: true });
  if (prepared.model === undefined) throw new Error("the bench's own table is refused");
  const { result, budget: split } = scoreGrid(prepared.grid, model);
  if (result === undefined || split === undefined) throw new Error("no result");
  const planned = await longestBlock(() =>
    inSlices(writingScoring({ snapshot, ...prepared, result, budget: split, values: true, language: "en" })),
  );
  report(
    `longest block of planning the sheets, ${rows} rows`,
    `${planned.longest.toFixed(0)} ms`,
    "< 100 ms",
    inAll(planned),
  );
}

void main();
