import type { ScoreDone } from "#actions";
import { budgetWords, sheetWords } from "#text";
import { areaAddress, markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import type { Book } from "../../src/host/engine";
import { usedArea } from "../../src/host/engine";
import type { Cells } from "./scoredBook";
import { calculated, openData, tryScore } from "./scoredBook";
import type { Results, Shown } from "./scoringResults";
import { bookResults, coreResults, differences, placeOf, shown } from "./scoringResults";

/** What the sheets show after somebody edited them, held against a fresh run on the same data. */
export interface Comparison {
  /** Numbers and words that a fresh run would not give. */
  readonly wrong: readonly string[];
  /** Rows of the user's that say "score again". */
  readonly again: readonly string[];
  /** Industries of the budget whose amount says "score again". */
  readonly unsplit: readonly string[];
}

const resultMarkers = [markers.score, markers.rank, markers.tier, markers.why];

/** The user's own cells, from A1, without our columns. */
export function userCells(book: Book): Cells {
  const { sheet } = placeOf(book, markers.data);
  const ours = new Set(
    resultMarkers.flatMap((marker) =>
      book.names.some((name) => name.name === marker) ? [placeOf(book, marker).area.left] : [],
    ),
  );
  const used = usedArea(sheet, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_cell, column) =>
      ours.has(column) ? "" : shown(sheet.cells[row]?.[column]?.value),
    ),
  );
}

/** Core's results for the user's cells as they stand; none when a run would refuse. */
export async function freshResults(
  book: Book,
  done: Pick<ScoreDone, "model" | "language">,
): Promise<Results | undefined> {
  const workbook = await openData(userCells(book));
  const { area } = placeOf(book, markers.data);
  // A blank row that somebody inserted does not end the range.
  const range = `Data!${areaAddress({ ...area, bottom: Math.max(area.bottom, lastRow(book)) })}`;
  const outcome = await tryScore(workbook, { language: done.language, model: done.model, range });
  workbook.close();
  return outcome.done ? coreResults(outcome) : undefined;
}

function lastRow(book: Book): number {
  return Math.max(...userCells(book).map((row, i) => (row.some((cell) => cell !== "") ? i : 0)));
}

/** Compares everything that is shown with what a fresh run would give: blanks and "score again" are not wrong. */
export async function againstFresh(workbook: OpenWorkbook, done: ScoreDone): Promise<Comparison> {
  await calculated(workbook);
  const fresh = await freshResults(workbook.book, done);
  return compare(bookResults(workbook.book, done), fresh, done.language);
}

export function compare(live: Results, fresh: Results | undefined, language: ScoreDone["language"]): Comparison {
  const rerun = sheetWords[language].rerun;
  const open = (cell: unknown): boolean => cell === "" || cell === rerun || cell === "#N/A" || cell === "#REF!";
  /** Only the cells that claim something. */
  const wrongIn = (path: string, shownCells: object, right: object | undefined): string[] =>
    Object.entries(shownCells).flatMap(([key, cell]: [string, unknown]) => {
      if (typeof cell === "object" && cell !== null) return wrongIn(`${path}/${key}`, cell, member(right, key));
      return open(cell) ? [] : differences(cell, member(right, key), `${path}/${key}`);
    });
  const { budget } = live;
  const gone = (name: string, amount: Shown | undefined): boolean =>
    amount === 0 && fresh?.workings[name] === undefined;
  const rows = Object.entries(budget?.rows ?? {});
  const unsplit = rows.flatMap(([name, row]) => (open(row[1]) ? [name] : []));
  const kept = Object.fromEntries(rows.filter(([name, row]) => !gone(name, row[1])));
  const shownBudget = budget === undefined ? {} : { pots: budget.pots, rows: kept };
  // Without a score the rest of a row's workings stands for nothing.
  const scored = Object.entries(live.workings).filter(([, row]) => !open(row.score));
  const wrong = [
    ...wrongIn("beside", live.beside, fresh?.beside),
    ...wrongIn("workings", Object.fromEntries(scored), fresh?.workings),
    ...(unsplit.length === 0 ? wrongIn("budget", shownBudget, fresh?.budget) : []),
    ...(unsplit.length > 0 && budget?.check === budgetWords[language].adds ? ["the check says that all is well"] : []),
  ];
  const again = Object.entries(live.beside).flatMap(([name, row]) => (row.score === rerun ? [name] : []));
  return { wrong, again, unsplit };
}

const member = (value: object | undefined, key: string): object | undefined =>
  (value as Record<string, object> | undefined)?.[key];
