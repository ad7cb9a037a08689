import type { Area, SheetInfo, WorkbookSnapshot } from "#workbook";
import { cellCount, findSheet, markers, parseReference, sheetNames } from "#workbook";
import { askAll, type Ask } from "./askAll";
import { partOf, stopIfCancelled, type LongTask } from "./longTask";
import { CellsReading } from "./readCells";
import { readOutline, type Outline } from "./readOutline";
import { askShapes, usedArea } from "./readShapes";

/** Above this many used cells, only the sheets that a run needs are read. */
const readAllLimit = 200_000;

/** Sheets that a run needs whatever else the workbook holds. */
export interface Wanted {
  /** A stated range such as "Sheet1!A1:Q95"; absent: the selection decides. */
  readonly range?: string;
  /** The cells of every sheet, however large the workbook is. */
  readonly all?: boolean;
  /** Sheets that are to go, where what lies on the cells would go with them. */
  readonly additionsOn?: readonly string[];
}

/**
 * Reads all that one run must know, in two requests up to four: what there is; the cells of the active sheet and how large the
 * others are; their cells; results of formulas on larger sheets. What one answer cannot carry is read in blocks of rows.
 * @throws WorkbookError `cancelled` between two requests.
 */
export async function readSheets(
  context: Excel.RequestContext,
  wanted: Wanted = {},
  task: LongTask = {},
): Promise<WorkbookSnapshot> {
  stopIfCancelled(task);
  const outline = await readOutline(context);
  task.onProgress?.(0.1);
  const { active, names, selection, isProtected } = outline;
  const looked = lookedAt(outline, wanted);
  const readings = new Map<string, CellsReading>();
  const open = (sheet: Excel.Worksheet, used: Area | null): Ask[] => {
    if (used === null) return [];
    const reading = new CellsReading(sheet, used, looked(sheet.name));
    readings.set(sheet.name, reading);
    return reading.contents();
  };
  let shapes: Pick<WorkbookSnapshot, "sheets" | "tierRules"> = { sheets: [], tierRules: [] };
  const others = askShapes(context, outline, (found) => (shapes = found));
  const additions = new Set<string>();
  const first = [others, ...askAdditions(outline, wanted, additions), ...open(active.sheet, usedArea(active))];
  await askAll(context, first, partOf(task, 0.1, 0.5));
  const whole = { ...shapes, activeSheet: active.sheet.name, names, isProtected, ...(selection && { selection }) };
  const needed = sheetsToRead(whole, wanted);
  const further = outline.sheets.flatMap((sheet, i) => {
    if (readings.has(sheet.name) || !needed.has(sheet.name)) return [];
    return open(sheet, whole.sheets[i]?.used ?? null);
  });
  await askAll(context, further, partOf(task, 0.5, 0.8));
  const results = [...readings.values()].flatMap((reading) => reading.results());
  await askAll(context, results, partOf(task, 0.8, 1));
  task.onProgress?.(1);
  const taken = (shape: SheetInfo): SheetInfo => ({
    ...shape,
    ...readings.get(shape.name)?.take(),
    ...(additions.has(shape.name) ? { hasAdditions: true } : {}),
  });
  return { ...whole, sheets: whole.sheets.map(taken) };
}

/** Asks which of the sheets that are to go have something lying on their cells. */
function askAdditions({ sheets }: Outline, { additionsOn = [] }: Wanted, found: Set<string>): Ask[] {
  const load = (sheet: Excel.Worksheet) => (): (() => void) => {
    const counts = [sheet.comments.getCount(), sheet.charts.getCount()];
    return () => {
      if (counts.some(({ value }) => value > 0)) found.add(sheet.name);
    };
  };
  const asked = sheets.filter(({ name }) => additionsOn.includes(name));
  return asked.map((sheet) => ({ bytes: 100, load: load(sheet), halves: () => [] }));
}

/** Sheets whose number formats tell something: all but those that we wrote, unless one of them is stated as data. */
function lookedAt({ names }: Outline, wanted: Wanted): (sheet: string) => boolean {
  const written = Object.keys(sheetNames).map((key) => markers[key as keyof typeof sheetNames]);
  const ours = names
    .filter((name) => written.some((marker) => marker === name.name))
    .map((name) => parseReference(name.formula)?.sheet);
  const stated = wanted.range === undefined ? undefined : parseReference(wanted.range)?.sheet;
  return (sheet) => !ours.includes(sheet) || sheet.toLowerCase() === stated?.toLowerCase();
}

function sheetsToRead(outline: WorkbookSnapshot, wanted: Wanted): ReadonlySet<string> {
  const total = outline.sheets.reduce((sum, { used }) => sum + (used === null ? 0 : cellCount(used)), 0);
  if (total <= readAllLimit || wanted.all === true) return new Set(outline.sheets.map((sheet) => sheet.name));
  const marked = outline.names
    .filter((name) => Object.values<string>(markers).includes(name.name))
    .map((name) => parseReference(name.formula)?.sheet);
  const stated = wanted.range === undefined ? undefined : parseReference(wanted.range)?.sheet;
  const wantedNames = [outline.activeSheet, stated, ...marked].flatMap((name) => (name === undefined ? [] : [name]));
  return new Set(wantedNames.map((name) => findSheet(outline, name)?.name ?? name));
}
