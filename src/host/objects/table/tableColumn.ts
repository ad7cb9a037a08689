import type { Area } from "../../engine";
import { deleteCells, renameColumnsEverywhere, setCell, styleAt } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asRecord, asText } from "../../wire/arguments";
import { invalidArgument, invalidOperation, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { applyCriteria, refilter } from "../filter/autoFilter";
import { columnIds } from "./columnIds";
import { defineClass, play } from "../base/define";
import { criteriaOf } from "../filter/filterCriteria";
import { refuseOnProtected } from "../base/protection";
import { contentSet, contentGet } from "../range/rangeContent";
import { RangeTarget } from "../base/rangeTarget";
import { bodyArea, headerArea, makeRoomBeside, totalsArea } from "./tableAreas";
import { freeName } from "./tableHeaders";
import type { ColumnTarget, TableTarget } from "../base/targets";

defineClass("TableColumnCollection", {
  get: { count: ({ table }) => table.columns.length },
  items: (target) => columnIds(target.table).map((column) => play("TableColumn", { ...target, column })),
  item: (target, key) => at(target, indexOf(target, key.raw(0))),
  methods: {
    add: (target, args) => add(target, args),
    getCount: ({ table }) => table.columns.length,
    getItemAt: (target, args) => at(target, args.whole(0)),
    getItemOrNullObject(target, args) {
      const index = indexOf(target, args.raw(0));
      return index < 0 ? null : at(target, index);
    },
  },
});

defineClass("TableColumn", {
  id: { name: "Id", of: ({ column }) => column },
  get: {
    id: ({ column }) => column,
    index: (target) => placeOf(target),
    name: (target) => target.table.columns[placeOf(target)] ?? "",
    values: (target) => contentGet.values(part(target, target.table.area)),
  },
  set: {
    name: (target, value) => rename(target, asText(value)),
    values: (target, value) => contentSet.values(part(target, target.table.area), value),
  },
  objects: { filter: (target) => play("Filter", target) },
  methods: {
    getRange: (target) => play("Range", part(target, target.table.area)),
    getDataBodyRange: (target) => play("Range", part(target, bodyArea(target.table))),
    getHeaderRowRange(target) {
      if (!target.table.showHeaders) throw itemNotFound();
      return play("Range", part(target, headerArea(target.table)));
    },
    getTotalRowRange(target) {
      if (!target.table.showTotals) throw itemNotFound();
      return play("Range", part(target, totalsArea(target.table)));
    },
    delete(target) {
      const { session, sheet, table } = target;
      refuseOnProtected(sheet);
      if (table.columns.length === 1) throw invalidOperation();
      session.cellsMoved(deleteCells(session.book, sheet, part(target, table.area).area, "Left"));
    },
  },
});

defineClass("Filter", {
  get: { criteria: (target) => criteriaOf(target.table).get(placeOf(target)) ?? null },
  methods: {
    apply: (target, args) => applyCriteria(target, placeOf(target), asRecord(args.raw(0))),
    applyValuesFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "Values", values: args.list(0) }),
    applyCustomFilter: (target, args) =>
      applyCriteria(target, placeOf(target), {
        filterOn: "Custom",
        criterion1: args.raw(0),
        criterion2: args.raw(1),
        operator: args.raw(2) ?? "And",
      }),
    applyTopItemsFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "TopItems", criterion1: args.whole(0) }),
    applyBottomItemsFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "BottomItems", criterion1: args.whole(0) }),
    applyTopPercentFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "TopPercent", criterion1: args.whole(0) }),
    applyBottomPercentFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "BottomPercent", criterion1: args.whole(0) }),
    applyDynamicFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "Dynamic", dynamicCriteria: args.text(0) }),
    applyCellColorFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "CellColor", color: args.text(0) }),
    applyFontColorFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "FontColor", color: args.text(0) }),
    applyIconFilter: (target, args) =>
      applyCriteria(target, placeOf(target), { filterOn: "Icon", icon: args.record(0) }),
    clear(target) {
      criteriaOf(target.table).delete(placeOf(target));
      return refilter(target);
    },
  },
});

/** Where the column stands now, counted from the table's first. */
function placeOf({ sheet, table, column }: ColumnTarget): number {
  const place = columnIds(table).indexOf(column);
  if (!sheet.tables.includes(table) || place < 0) throw itemNotFound();
  return place;
}

function part(target: ColumnTarget, area: Area): RangeTarget {
  const { session, sheet, table } = target;
  const column = table.area.left + placeOf(target);
  return new RangeTarget(session, sheet, { ...area, left: column, right: column });
}

/** By name or by id. */
function indexOf({ table }: TableTarget, key: unknown): number {
  if (typeof key === "number") return columnIds(table).indexOf(key);
  const wanted = asText(key).toLowerCase();
  return table.columns.findIndex((name) => name.toLowerCase() === wanted);
}

function at(target: TableTarget, index: number): Played {
  const column = columnIds(target.table)[index];
  if (column === undefined) throw itemNotFound();
  return play("TableColumn", { ...target, column });
}

function rename(target: ColumnTarget, name: string): void {
  const { session, sheet, table } = target;
  refuseOnProtected(sheet);
  const index = placeOf(target);
  const before = table.columns[index] ?? "";
  const others = table.columns.filter((_other, place) => place !== index);
  if (name === "" || others.some((other) => other.toLowerCase() === name.toLowerCase())) throw invalidArgument();
  renameColumnsEverywhere(session.book, table, new Map([[before.toLowerCase(), name]]));
  table.columns[index] = name;
  table.changed = true;
  const { top, left } = table.area;
  if (table.showHeaders)
    setCell(session.book, sheet, top, left + index, { value: name, style: styleAt(sheet, top, left + index) });
}

function add(target: TableTarget, args: Arguments): Played {
  const { session, sheet, table } = target;
  refuseOnProtected(sheet);
  const count = table.columns.length;
  const given = args.wholeOr(0, count);
  const index = given < 0 ? count : given;
  if (index > count) throw invalidArgument();
  const column = table.area.left + index;
  const atEnd = index === count;
  columnIds(table);
  makeRoomBeside(target, column, 1);
  const wanted = args.textOr(2, "") || "Column1";
  if (atEnd) table.columns.push("");
  table.columns[index] = "";
  table.columns[index] = freeName(wanted, table.columns);
  if (table.showHeaders)
    setCell(session.book, sheet, table.area.top, column, {
      value: table.columns[index] ?? "",
      style: styleAt(sheet, table.area.top, column),
    });
  const added: ColumnTarget = { ...target, column: columnIds(table)[index] ?? 0 };
  if (args.given(1)) writeColumn(added, args.raw(1), wanted !== "Column1");
  session.book.dirty = true;
  return play("TableColumn", added);
}

/** Values for the whole column; the header among them gives way to the name that was passed. */
function writeColumn(target: ColumnTarget, values: unknown, named: boolean): void {
  const name = target.table.columns[placeOf(target)];
  contentSet.values(part(target, target.table.area), values);
  if (named && name !== undefined) rename(target, name);
}
