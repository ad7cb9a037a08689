import type { Sheet, Table } from "../../engine";
import { contains, defaultTableStyle, intersect } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { findTableByKey, makeRoomBelow, refuseTableArea } from "./tableAreas";
import { readHeaders } from "./tableHeaders";
import type { NamesTarget, ScopedTables, TableTarget } from "../base/targets";

defineClass("TableCollection", {
  get: { count: (target) => tablesOf(target).length },
  items: (target) => tablesOf(target).map((table) => play("Table", table)),
  item: (target, key) => found(byKey(target, key)),
  methods: {
    add: (target, args) => play("Table", addTable(target, args)),
    getCount: (target) => tablesOf(target).length,
    getItemAt: (target, args) => found(tablesOf(target)[args.whole(0)]),
    getItemOrNullObject(target, args) {
      const table = byKey(target, args);
      return table ? play("Table", table) : null;
    },
  },
});

defineClass("TableScopedCollection", {
  items: (target) => scoped(target).map((table) => play("Table", table)),
  item: (target, key) =>
    found(scoped(target).find(({ table }) => table.name.toLowerCase() === key.text(0).toLowerCase())),
  methods: {
    getCount: (target) => scoped(target).length,
    getFirst: (target) => found(scoped(target)[0]),
    getItemOrNullObject(target, args) {
      const table = scoped(target).find((other) => other.table.name.toLowerCase() === args.text(0).toLowerCase());
      return table ? play("Table", table) : null;
    },
  },
});

function tablesOf({ session, sheet }: NamesTarget): TableTarget[] {
  const sheets: Sheet[] = sheet ? [sheet] : session.book.sheets;
  return sheets.flatMap((home) => home.tables.map((table) => ({ session, sheet: home, table })));
}

function byKey({ session, sheet }: NamesTarget, args: Arguments): TableTarget | undefined {
  const place = findTableByKey(session, sheet, args.text(0));
  return place && { session, ...place };
}

function scoped({ range, fullyContained }: ScopedTables): TableTarget[] {
  const { session, sheet, area } = range;
  const inside = (table: Table) => (fullyContained ? contains(area, table.area) : intersect(area, table.area) !== null);
  return sheet.tables.filter(inside).map((table) => ({ session, sheet, table }));
}

function found(table: TableTarget | undefined): Played {
  if (!table) throw itemNotFound();
  return play("Table", table);
}

function addTable({ session, sheet: home }: NamesTarget, args: Arguments): TableTarget {
  const { book } = session;
  const { sheet, area } = rangeFrom(session, home ?? session.activeSheet, args, 0);
  refuseOnProtected(sheet);
  refuseTableArea(sheet, area);
  const hasHeaders = args.flag(1);
  const tables = book.sheets.flatMap((other) => other.tables);
  const table: Table = {
    id: Math.max(0, ...tables.map(({ id }) => id)) + 1,
    name: freeTableName(session),
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: defaultTableStyle(book),
    showFilterButton: true,
    showBandedRows: true,
    filtered: false,
    changed: true,
  };
  const target = { session, sheet, table };
  // Without headers of its own Excel puts them above the data; a table has at least one row of data.
  if (!hasHeaders) {
    makeRoomBelow({ ...target, table: { ...table } }, area.top, 1);
    table.area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) {
    makeRoomBelow(target, area.bottom + 1, 1);
    table.insertRow = true;
  }
  if (sheet.autoFilter && intersect(sheet.autoFilter.area, table.area)) {
    sheet.autoFilter = null;
    sheet.changes.autoFilter = true;
  }
  readHeaders(book, sheet, table);
  sheet.tables.push(table);
  book.dirty = true;
  return target;
}

function freeTableName({ book }: { book: { sheets: Sheet[]; names: { name: string }[] } }): string {
  const taken = new Set(
    [...book.sheets.flatMap(({ tables }) => tables), ...book.names].map(({ name }) => name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
