import type { Problem, ScoringModel } from "#core";
import type { LongTask, WatchedArea } from "#office";
import { inSlices, partOf, readSheets, runExcel, watchAreas } from "#office";
import type { Language } from "#text";
import type { Grid, PlannedScoring, PreparedScoring, ScoringRequest, Unprepared, WorkbookSnapshot } from "#workbook";
import { findOurs, preparingScoring } from "#workbook";
import { inTurn } from "./inTurn";

/** What a run would act on, as the workbook stands. */
export interface Inspection {
  /** Absent when no range was found that can be read; the problems say why. */
  readonly grid?: Grid;
  /** Absent when the problems hold an error. */
  readonly model?: ScoringModel;
  readonly modelSource: PlannedScoring["modelSource"];
  /** What reading found; problems of model, columns and budget come with a preview. */
  readonly problems: readonly Problem[];
  /** Language of the sheets that a run would write. */
  readonly language: Language;
  /** True when the workbook holds results of an earlier run of this range. */
  readonly scored: boolean;
  /** Cells whose change makes this out of date. */
  readonly inputs: readonly WatchedArea[];
}

export type InspectRequest = Pick<ScoringRequest, "range" | "language">;

/**
 * Reads what a run would act on; writes nothing.
 * @throws WorkbookError when Excel refuses, or `cancelled`.
 */
export function inspectWorkbook(request: InspectRequest, task: LongTask = {}): Promise<Inspection> {
  return inTurn(async () => {
    const snapshot = await runExcel((context) => readSheets(context, request, partOf(task, 0, 0.5)));
    // Another range than the one scored before can be looked at; only writing it asks first.
    const reading = preparingScoring(snapshot, { ...request, force: true });
    return inspection(snapshot, await inSlices(reading, partOf(task, 0.5, 1)));
  });
}

const wholeSheet = { top: 0, left: 0, bottom: 1_048_574, right: 16_383 };

function inspection(snapshot: WorkbookSnapshot, prepared: PreparedScoring | Unprepared): Inspection {
  const { data, sheets } = findOurs(snapshot);
  const { grid, model, problems } = prepared;
  const onModelSheet = sheets.model === undefined ? [] : [{ sheet: sheets.model.sheet.name, area: sheets.model.area }];
  // Where nothing was found, a change anywhere may be what was missing.
  const onData =
    grid === undefined
      ? snapshot.sheets.map(({ name }) => ({ sheet: name, area: wholeSheet }))
      : [{ sheet: grid.sheet, area: grid.area }];
  return {
    ...(grid === undefined ? {} : { grid }),
    ...(model === undefined ? {} : { model }),
    modelSource: model === undefined ? "sheet" : prepared.choice.source,
    problems,
    language: model === undefined ? prepared.language : prepared.choice.language,
    scored: grid !== undefined && data?.sheet.name === grid.sheet && data.area.top === grid.headerRow,
    inputs: [...onData, ...onModelSheet],
  };
}

/**
 * Calls the listener when somebody changes what an inspection read; what this add-in writes does not count.
 * @returns the unsubscribe.
 * @throws WorkbookError when Excel refuses.
 */
export function watchInputs({ inputs }: Inspection, listener: () => void): Promise<() => Promise<void>> {
  return watchAreas(inputs, listener);
}
