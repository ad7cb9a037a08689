import { WorkbookError } from "#actions";
import type { WorkbookErrorCode } from "#text";
import { workbookErrorText } from "#text";
import { differences } from "../support/scoringResults";
import { foreign } from "./foreign";
import type { Scenario } from "./scenarios";
import type { Broken, Described, Undisturbed } from "./sweep";

/**
 * Codes with which Excel refuses, and what a person is told.
 * @source learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const excelCodes: Readonly<Record<string, WorkbookErrorCode>> = {
  GeneralException: "refused",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  InvalidArgument: "refused",
  ItemNotFound: "notFound",
  RequestAborted: "busy",
  InvalidReference: "notFound",
  ItemAlreadyExists: "refused",
  InsertDeleteConflict: "refused",
  InvalidOperation: "refused",
  InactiveWorkbook: "inactive",
  MemoryLimitReached: "tooLarge",
  MergedRangeConflict: "refused",
  FilteredRangeConflict: "filtered",
  FormulaLengthExceedsLimit: "refused",
  ServiceNotAvailable: "busy",
  UnsupportedOperation: "refused",
  InvalidSelection: "noRange",
  NotImplemented: "refused",
  Conflict: "busy",
  Unauthenticated: "lost",
  InvalidOperationInCellEditMode: "cellEdit",
  RangeExceedsLimit: "tooLarge",
  PivotTableRangeConflict: "refused",
};

const states = {
  en: { untouched: "Nothing was changed", restored: "was put back", partial: "could not be put back" },
  zh: { untouched: "未做任何修改", restored: "已恢复原状", partial: "未能恢复" },
} as const;

/** What does not hold of a broken run, each as a sentence. Without an error it must have come out whole. */
export function wrongs(found: Broken, whole: Undisturbed, scenario: Scenario, code?: string): string[] {
  if (found.error === undefined) return wrongAllTheSame(found, whole, code);
  const words = wrongWords(found.error, code);
  return words.length > 0 ? words : wrongCells(found, whole, scenario);
}

/** Where no cells are selected the run goes on without, and may find other data than those that were selected. */
function wrongAllTheSame(found: Broken, whole: Undisturbed, code: string | undefined): string[] {
  const other = told("without an error, but", differences(found.left, whole.after));
  if (other.length === 0 || code !== "InvalidSelection") return other;
  const ours = [whole.before, found.left];
  return told("the user's", differences(foreign(found.left, ours), foreign(whole.before, ours)));
}

/** The error that a person reads tells the truth about the workbook. */
function wrongWords(error: unknown, code: string | undefined): string[] {
  if (!(error instanceof WorkbookError)) return [`not a WorkbookError: ${String(error)}`];
  const wrong = code === undefined || error.code === excelCodes[code] ? [] : [`${error.code} for ${code}`];
  const silent = (["en", "zh"] as const).filter(
    (language) => !workbookErrorText(error, language).todo.includes(states[language][error.state]),
  );
  return [...wrong, ...silent.map((language) => `no word of "${error.state}" in ${language}`)];
}

const told = (what: string, lines: readonly string[]): string[] => lines.slice(0, 3).map((line) => `${what} ${line}`);

function wrongCells(found: Broken, whole: Undisturbed, scenario: Scenario): string[] {
  const { state } = found.error as WorkbookError;
  const ours = [whole.before, found.left, whole.after];
  // Freezing that could not be put back has left values where formulas of ours were, and says that it is partial.
  const cells = state === "partial" ? valuesOf : (book: Described) => book;
  const against = foreign(cells(whole.before), ours);
  const user = found.left === whole.before ? [] : differences(foreign(cells(found.left), ours), against);
  const saved = found.saved === undefined ? [] : differences(foreign(cells(found.saved), ours), against);
  // An undo that stopped half-way has begun to bring the earlier results back.
  const contents =
    state === "partial" || found.left === whole.before
      ? []
      : differences(contentsOf(found.left), contentsOf(whole.before));
  const view = scenario.undo === true ? contentsOf : (book: Described) => book;
  const isOpen = state === "partial" && scenario.undo !== true;
  const repeated = isOpen || found.again === whole.after ? [] : differences(view(found.again), view(whole.after));
  return [
    ...told("the user's", user),
    ...told("saved", saved),
    ...told(`${state}, but`, contents),
    ...told("done again", repeated),
  ];
}

/** The same with values in place of formulas. */
function valuesOf({ sheets, ...book }: Described): Described {
  const value = (cell: unknown): Described["sheets"][0]["cells"][string] => ({
    ...(cell as object),
    ...{ formula: undefined, spill: undefined, spilled: undefined },
  });
  const plain = (cells: object) => Object.fromEntries(Object.entries(cells).map(([at, cell]) => [at, value(cell)]));
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, cells: plain(sheet.cells) })) };
}

/** Cells, names, tables and the order of sheets, without looks. */
function contentsOf({ sheets, names }: Described): unknown {
  const content = (cell: unknown): unknown => {
    const { value, formula } = cell as { value: unknown; formula?: string };
    return formula ?? value;
  };
  return {
    names: names.map(({ name, formula }) => [name, formula]),
    sheets: sheets.map(({ name, tables, autoFilter, cells }) => ({
      ...{ name, tables, autoFilter },
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([at, cell]) => (content(cell) === null ? [] : [[at, content(cell)]])),
      ),
    })),
  };
}
