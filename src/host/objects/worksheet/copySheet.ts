import type { Book, Cell, Chart, ConditionalFormat, Sheet, Validation } from "../../engine";
import { addSheet, findSheet, renameSheetIn, renameTableIn } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { Session } from "../base/session";
import { freeName } from "../table/tableHeaders";
import { copiedComments } from "../comment/commentIds";
import type { SheetTarget } from "../base/targets";

/** A copy with cells, looks, rules, filter and tables, called "Name (2)"; of what stands on top of them its charts. */
export function copySheet(session: Session, sheet: Sheet, args: Arguments): Sheet {
  session.refuseStructure();
  const { book } = session;
  const name = freeCopyName(sheet.name, (candidate) => findSheet(book, candidate) !== undefined);
  const copy = addSheet(book, name, position(session, sheet, args));
  copyContents(book, sheet, copy);
  for (const name of book.names.filter(({ scope }) => scope === sheet.id)) book.names.push({ ...name, scope: copy.id });
  book.dirty = true;
  return copy;
}

/** Fills a new sheet of the book with what another one holds, all but its names. */
export function copyContents(book: Book, sheet: Sheet, copy: Sheet): void {
  copy.cells = sheet.cells.map((row) => row.map((cell): Cell | undefined => cell && { ...cell }));
  copy.columns = new Map([...sheet.columns].map(([index, column]) => [index, { ...column }]));
  copy.rows = new Map([...sheet.rows].map(([index, row]) => [index, { ...row }]));
  copy.merges = [...sheet.merges];
  copy.conditionalFormats = sheet.conditionalFormats.map(copyRule);
  copy.validations = sheet.validations.map(copyRule);
  copy.tables = sheet.tables.map(({ part: _part, ...table }) => ({
    ...table,
    ...freeTable(book, table.name),
    columns: [...table.columns],
    changed: true,
  }));
  useOwnTables(sheet, copy);
  copy.autoFilter = structuredClone(sheet.autoFilter);
  copy.charts = sheet.charts.map((chart, index) => copyChart(chart, sheet.name, copy, index));
  copy.protection = structuredClone(sheet.protection);
  Object.assign(copy, { frozen: { ...sheet.frozen }, tabColor: sheet.tabColor, showGridlines: sheet.showGridlines });
  copy.showHeadings = sheet.showHeadings;
  copy.page = structuredClone(sheet.page);
  copy.rowBreaks = [...sheet.rowBreaks];
  copy.columnBreaks = [...sheet.columnBreaks];
  copy.hyperlinks = structuredClone(sheet.hyperlinks);
  copy.comments = copiedComments(book, sheet);
  copy.notes = structuredClone(sheet.notes);
  Object.assign(copy, { defaultColumnWidth: sheet.defaultColumnWidth, defaultRowHeight: sheet.defaultRowHeight });
  copy.customProperties = new Map(sheet.customProperties);
  Object.assign(copy.changes, {
    structure: true,
    columns: true,
    merges: true,
    conditionalFormats: true,
    validations: true,
    autoFilter: copy.autoFilter !== null,
  });
  Object.assign(copy.changes, { view: true, protection: true, properties: true });
}

/** What the sheet's formulas say of its tables, the copy's say of the copy's. */
function useOwnTables({ tables }: Sheet, copy: Sheet): void {
  tables.forEach(({ name }, index) => {
    const own = copy.tables[index]?.name ?? name;
    if (own === name) return;
    for (const cells of copy.cells)
      for (const cell of cells ?? [])
        if (cell?.formula !== undefined) cell.formula = renameTableIn(cell.formula, name, own);
  });
}

const copyRule = <R extends ConditionalFormat | Validation>(rule: R): R => structuredClone(rule);

/** What it draws of its own sheet, the copy draws of its own. */
function copyChart({ part: _part, ...chart }: Chart, home: string, copy: Sheet, index: number): Chart {
  const own = (text: string) => (text.startsWith("=") ? renameSheetIn(text, home, copy.name) : text);
  const series = chart.series.map((one) => ({
    ...structuredClone(one),
    name: own(one.name),
    values: own(one.values),
    categories: own(one.categories),
    sizes: own(one.sizes),
  }));
  const rest = structuredClone({ ...chart, changed: { place: false, content: true } });
  return { ...rest, id: `{${copy.id}-chart-${index + 1}}`, title: own(chart.title), series };
}

function position(session: Session, sheet: Sheet, args: Arguments): number {
  const type = args.oneOf(0, ["None", "Before", "After", "Beginning", "End"], "None");
  const { sheets } = session.book;
  if (type === "Beginning") return 0;
  if (type === "End") return sheets.length;
  if (type === "None") return sheets.indexOf(sheet) + 1;
  const relative = args.object(1);
  if (relative?.className !== "Worksheet") throw invalidArgument();
  return sheets.indexOf((relative.target as SheetTarget).sheet) + Number(type === "After");
}

/** "Name (2)", or the next number that no sheet has. */
export function freeCopyName(name: string, taken: (candidate: string) => boolean): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!taken(candidate)) return candidate;
  }
}

function freeTable(book: Book, name: string): { id: number; name: string } {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const taken = tables.map((table) => table.name);
  return { id: Math.max(0, ...tables.map((table) => table.id)) + 1, name: freeName(name, taken) };
}
