import type { Table } from "../../engine";

interface Known {
  names: string[];
  ids: number[];
  next: number;
}

const known = new WeakMap<Table, Known>();

/**
 * An id for each of the table's columns that stays with it when others come and go. The book only keeps names: as many
 * as before are the same columns, perhaps renamed; else those of the same name are.
 */
export function columnIds(table: Table): readonly number[] {
  const before = known.get(table);
  const names = [...table.columns];
  if (!before) {
    const ids = names.map((_name, index) => index + 1);
    known.set(table, { names, ids, next: ids.length + 1 });
    return ids;
  }
  if (before.names.length === names.length) {
    before.names = names;
    return before.ids;
  }
  let { next } = before;
  const ids = names.map((name) => before.ids[before.names.indexOf(name)] ?? next++);
  known.set(table, { names, ids, next });
  return ids;
}
