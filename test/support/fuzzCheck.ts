import type { ScoreDone } from "#actions";
import { scoreWorkbook, undoLastRun, WorkbookError } from "#actions";
import { problemText, workbookErrorText } from "#text";
import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import type { Book } from "../../src/host/engine";
import { openXlsx } from "../../src/host/xlsx";
import { foreign } from "../faults/foreign";
import { told } from "../faults/told";
import type { FuzzCase } from "./fuzzCase";
import { openFuzz } from "./fuzzBook";
import { calculated } from "./scoredBook";
import type { BesideRow } from "./scoringResults";
import { bookResults, coreResults, differences, placeOf, shown } from "./scoringResults";

type Told = ReturnType<typeof told>;

/** What came of a case. */
export interface Checked {
  /** What does not hold, each as a sentence; none when all is well. */
  readonly wrong: readonly string[];
  /** The scored workbook, to be recalculated elsewhere; absent when it was refused. */
  readonly scored?: { readonly done: ScoreDone; readonly bytes: Uint8Array };
  readonly outcome: string;
}

/** Runs a case and holds it against everything that must be true of any workbook. */
export async function checkCase(given: FuzzCase): Promise<Checked> {
  const workbook = await openFuzz(given);
  try {
    return await check(workbook, given);
  } catch (error) {
    return { wrong: [`crash: ${error instanceof Error ? (error.stack ?? "") : String(error)}`], outcome: "crash" };
  } finally {
    workbook.close();
  }
}

async function check(workbook: OpenWorkbook, { request }: FuzzCase): Promise<Checked> {
  await calculated(workbook);
  const before = told(workbook.book);
  const outcome = await scoreWorkbook(request).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error;
    throw error;
  });
  await calculated(workbook);
  const after = told(workbook.book);
  if (outcome instanceof WorkbookError || !outcome.done) {
    const words = outcome instanceof WorkbookError ? [] : outcome.problems;
    for (const language of ["en", "zh"] as const) {
      if (outcome instanceof WorkbookError) workbookErrorText(outcome, language);
      for (const found of words) problemText(found, language);
    }
    const code = outcome instanceof WorkbookError ? outcome.code : words.find((p) => p.severity === "error")?.code;
    return { wrong: lines("refused, but", differences(after, before)), outcome: code ?? "no reason" };
  }
  const wrong = [
    ...lines("foreign", differences(foreign(after), foreign(before, [after]))),
    ...lines("in the cells", wrongResults(workbook.book, outcome)),
  ];
  const bytes = await workbook.save();
  const reopened = await openXlsx(bytes);
  wrong.push(...lines("reopened", differences(contents(told(reopened)), contents(after))));
  wrong.push(...(await wrongUndo(workbook, request, before, after)));
  const again = await scoreWorkbook({ language: request.language, values: !outcome.live });
  if (!again.done) wrong.push(`a second run is refused: ${again.problems.map((p) => p.code).join()}`);
  else if (again.changes > 0) wrong.push(`a second run changes ${again.changes} of ${again.plan.steps.length} steps`);
  await calculated(workbook);
  wrong.push(...lines("second run", differences(told(workbook.book), after)));
  return { wrong, scored: { done: outcome, bytes }, outcome: outcome.live ? "live" : "values" };
}

/** Undo brings the workbook back as it was, and the same run then makes the same of it. */
async function wrongUndo(
  workbook: OpenWorkbook,
  request: FuzzCase["request"],
  before: Told,
  after: Told,
): Promise<string[]> {
  await undoLastRun();
  await calculated(workbook);
  const undone = lines("undone", differences(filled(told(workbook.book)), filled(before)));
  await scoreWorkbook(request);
  await calculated(workbook);
  return [...undone, ...lines("after undo and another run", differences(told(workbook.book), after))];
}

/** Without blank cells and the widths of columns, which undo leaves. */
const filled = ({ sheets, ...book }: Told): unknown => ({
  ...book,
  sheets: sheets.map(({ cells, columns: _columns, ...sheet }) => ({
    ...sheet,
    cells: Object.entries(cells).filter(([, cell]) => (cell as { value: unknown }).value !== null),
  })),
});

/** Where what the cells show is not what core says. */
export function wrongResults(book: Book, done: ScoreDone): string[] {
  const core = coreResults(done);
  return differences({ ...bookResults(book, done), beside: beside(book, done) }, core);
}

/** What stands beside the rows that were scored. */
function beside(book: Book, done: ScoreDone): Record<string, BesideRow> {
  const at = (marker: string, row: number) => {
    const { sheet, area } = placeOf(book, marker);
    return shown(sheet.cells[row]?.[area.left]?.value);
  };
  return Object.fromEntries(
    done.grid.names.map((name, i) => {
      const row = done.grid.rows[i] ?? -1;
      const [score, rank] = [at(markers.score, row), at(markers.rank, row)];
      return [name, { score, rank, tier: at(markers.tier, row), why: at(markers.why, row) }];
    }),
  );
}

/** A file states some properties and names that a new workbook leaves open. */
const contents = ({ properties: _properties, settings: _settings, names, ...rest }: Told) => ({
  ...rest,
  names: names.filter(({ name }) => !name.includes("_FilterDatabase")),
});

const lines = (what: string, found: readonly string[]): string[] => found.slice(0, 4).map((line) => `${what} ${line}`);
