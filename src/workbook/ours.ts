import type { Area } from "./address";
import { intersection, parseReference } from "./address";
import type { OurSheet, ResultColumn } from "./layout";
import { markers, resultColumns, sheetNames } from "./layout";
import type { SheetInfo, WorkbookSnapshot } from "./snapshot";
import { entryAt, findSheet } from "./snapshot";

/** A piece of the workbook that a marker of ours points at. */
export interface Marked {
  readonly sheet: SheetInfo;
  readonly area: Area;
}

/** What earlier runs left in the workbook, found by defined names only. */
export interface Ours {
  readonly sheets: Readonly<Partial<Record<OurSheet, Marked>>>;
  readonly data?: Marked;
  readonly columns: Readonly<Partial<Record<ResultColumn, Marked>>>;
  /** The industry that somebody chose to have explained. */
  readonly chosen?: string;
}

export function findOurs(snapshot: WorkbookSnapshot): Ours {
  const marked = (name: string): Marked | undefined => {
    const found = snapshot.names.find((n) => n.name.toLowerCase() === name.toLowerCase());
    const reference = found === undefined ? null : parseReference(found.formula);
    if (reference?.sheet === undefined) return undefined;
    const sheet = findSheet(snapshot, reference.sheet);
    return sheet === undefined ? undefined : { sheet, area: reference.area };
  };
  const entries = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const found = marked(markers[key as keyof typeof markers]);
        return found === undefined ? [] : [[key, found]];
      }),
    ) as Partial<Record<K, Marked>>;
  const data = marked(markers.data);
  const chosen = marked(markers.chosen);
  const cells = chosen?.sheet.cells;
  const text =
    cells === undefined || chosen === undefined
      ? ""
      : String(entryAt(cells, cells.values, chosen.area.top, chosen.area.left, ""));
  return {
    sheets: entries(Object.keys(sheetNames) as OurSheet[]),
    columns: entries(resultColumns),
    ...(data === undefined ? {} : { data }),
    ...(text === "" ? {} : { chosen: text }),
  };
}

/** The rules that an earlier run set on the tier column, when this area is a part of that column. */
export function tierRulesAt(snapshot: WorkbookSnapshot, sheet: string, area: Area): WorkbookSnapshot["tierRules"] {
  const formula = snapshot.names.find((name) => name.name === markers.tier)?.formula;
  const marked = formula === undefined ? null : parseReference(formula);
  const same = marked?.sheet?.toLowerCase() === sheet.toLowerCase() && intersection(marked.area, area) !== null;
  return same ? snapshot.tierRules : [];
}

/** True for a cell of a result column of ours on this sheet. */
export function isOurCell(ours: Ours, sheet: string): (row: number, column: number) => boolean {
  const areas = Object.values(ours.columns)
    .filter((marked) => marked.sheet.name === sheet)
    .map((marked) => marked.area);
  return (row, column) => areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right);
}

export function isOurSheet(ours: Ours, name: string): boolean {
  return Object.values(ours.sheets).some((marked) => marked.sheet.name === name);
}

/** The name that a sheet of ours has, or a free one for it: a user's own sheet of that name is not touched. */
export function ourSheetName(snapshot: WorkbookSnapshot, ours: Ours, key: OurSheet): string {
  const known = ours.sheets[key];
  if (known !== undefined) return known.sheet.name;
  const wanted = sheetNames[key];
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (findSheet(snapshot, name) === undefined) return name;
  }
}
