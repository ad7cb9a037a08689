import type { Cell, Sheet, Table } from "../../engine/book";
import { CellSet } from "../../engine/state/cellSet";

/**
 * Excel repairs a file whose table headers are not texts equal to the column names. A text in the header cell names the
 * column, as typing there does; anything else in it is overwritten with the name.
 */
export function alignHeaders(sheet: Sheet): Sheet {
  const wrong = sheet.tables.filter(
    (table) => table.showHeaders && isTouched(sheet, table) && !isAligned(sheet, table),
  );
  if (wrong.length === 0) return sheet;
  const cells = sheet.cells.slice();
  const touched = new CellSet(sheet.changes.cells);
  const tables = sheet.tables.map((table) => {
    if (!wrong.includes(table)) return table;
    const { top, left } = table.area;
    const row = (cells[top] = (cells[top] ?? []).slice());
    const columns = uniqueNames(table.columns.map((name, index) => headerText(row[left + index]) ?? name));
    columns.forEach((name, index) => {
      if (row[left + index]?.value === name && row[left + index]?.formula === undefined) return;
      row[left + index] = { value: name, style: row[left + index]?.style ?? 0 };
      touched.add(top * 16384 + left + index);
    });
    return { ...table, columns };
  });
  return { ...sheet, cells, tables, changes: { ...sheet.changes, cells: touched } };
}

const headerText = (cell: Cell | undefined): string | undefined =>
  typeof cell?.value === "string" && cell.value !== "" && cell.formula === undefined ? cell.value : undefined;

const isTouched = ({ changes }: Sheet, { area, columns, part, changed }: Table): boolean =>
  part === undefined ||
  changed ||
  changes.structure ||
  columns.some((_, index) => changes.cells.has(area.top * 16384 + area.left + index));

const isAligned = (sheet: Sheet, { area, columns }: Table): boolean =>
  columns.every((name, index) => headerText(sheet.cells[area.top]?.[area.left + index]) === name);

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wanted = name === "" ? `Column${index + 1}` : name;
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wanted}${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
