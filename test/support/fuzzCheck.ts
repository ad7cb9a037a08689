import { inspect } from "node:util";
import type { ScoreDone, ScoreOutcome, ScoreRequest } from "#actions";
import { scoreWorkbook, undoLastRun, WorkbookError } from "#actions";
import { problemText, workbookErrorText } from "#text";
import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import type { Book } from "../../src/host/engine";
import { openXlsx } from "../../src/host/xlsx";
import { foreign } from "../faults/foreign";
import { told } from "../faults/told";
import type { FuzzCase, FuzzEdit } from "./fuzzCase";
import { openFuzz } from "./fuzzBook";
import { applyEdits } from "./fuzzEdits";
import { calculated } from "./scoredBook";
import type { BesideRow } from "./scoringResults";
import { bookResults, coreResults, differences, placeOf, shown } from "./scoringResults";

type Told = ReturnType<typeof told>;

/** What came of a case. */
export interface Checked {
  /** What does not hold, each as a sentence; none when all is well. */
  readonly wrong: readonly string[];
  /** The workbook after each run, to be recalculated elsewhere; absent when it was refused. */
  readonly scored?: readonly { readonly done: ScoreDone; readonly bytes: Uint8Array }[];
  readonly outcome: string;
}

/** Runs a case and holds it against everything that must be true of any workbook. */
export async function checkCase(given: FuzzCase): Promise<Checked> {
  const workbook = await openFuzz(given);
  try {
    return await check(workbook, given);
  } catch (error) {
    return { wrong: [`crash: ${inspect(error)}`], outcome: "crash" };
  } finally {
    workbook.close();
  }
}

async function check(workbook: OpenWorkbook, { request, edits = [] }: FuzzCase): Promise<Checked> {
  await calculated(workbook);
  const before = told(workbook.book);
  const outcome = await tryScore(request);
  await calculated(workbook);
  const after = told(workbook.book);
  if (outcome instanceof WorkbookError || !outcome.done)
    return { wrong: lines("refused, but", differences(after, before)), outcome: reasonOf(outcome) };
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
  const name = outcome.live ? "live" : "values";
  const scored = { done: outcome, bytes };
  if (edits.length === 0 || wrong.length > 0) return { wrong, scored: [scored], outcome: name };
  const later = await checkEdited(workbook, outcome, edits);
  return { wrong: later.wrong, scored: [scored, ...(later.scored ?? [])], outcome: name };
}

/** After somebody worked on the scored workbook, a run follows it and a further one finds nothing to do. */
async function checkEdited(workbook: OpenWorkbook, done: ScoreDone, edits: readonly FuzzEdit[]): Promise<Checked> {
  await applyEdits(workbook, done, edits);
  await calculated(workbook);
  const before = told(workbook.book);
  const request = { language: done.language, values: !done.live };
  const outcome = await tryScore(request);
  await calculated(workbook);
  const after = told(workbook.book);
  if (outcome instanceof WorkbookError || !outcome.done)
    return { wrong: lines("edited and refused, but", differences(after, before)), outcome: reasonOf(outcome) };
  const wrong = [
    ...lines("edited, foreign", differences(foreign(after, [before]), foreign(before, [after]))),
    ...lines("edited, in the cells", wrongResults(workbook.book, outcome)),
  ];
  const bytes = await workbook.save();
  wrong.push(...lines("edited, reopened", differences(contents(told(await openXlsx(bytes))), contents(after))));
  const again = await tryScore(request);
  if (again instanceof WorkbookError || !again.done) wrong.push(`edited, a further run is refused: ${reasonOf(again)}`);
  else if (again.changes > 0) wrong.push(`edited, a further run changes ${again.changes} steps`);
  return { wrong, scored: [{ done: outcome, bytes }], outcome: "edited" };
}

const tryScore = (request: ScoreRequest): Promise<ScoreOutcome | WorkbookError> =>
  scoreWorkbook(request).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error;
    throw error;
  });

/** Why it was refused, said in both languages. */
function reasonOf(outcome: Exclude<ScoreOutcome, ScoreDone> | WorkbookError): string {
  const words = outcome instanceof WorkbookError ? [] : outcome.problems;
  for (const language of ["en", "zh"] as const) {
    if (outcome instanceof WorkbookError) workbookErrorText(outcome, language);
    for (const found of words) problemText(found, language);
  }
  const code = outcome instanceof WorkbookError ? outcome.code : words.find((p) => p.severity === "error")?.code;
  return code ?? "no reason";
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
