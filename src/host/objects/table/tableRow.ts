import { copyFormula, deleteCells, getCell, setCell, styleAt, usedArea } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { toR1C1 } from "../range/r1c1";
import { contentGet, contentSet } from "../range/rangeContent";
import { RangeTarget } from "../base/rangeTarget";
import { bodyArea, makeRoomBelow } from "./tableAreas";
import type { RowTarget, TableTarget } from "../base/targets";

const rowCount = ({ table }: TableTarget): number => bodyArea(table).bottom - bodyArea(table).top + 1;

defineClass("TableRowCollection", {
  get: { count: rowCount },
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => play("TableRow", { ...target, index })),
  methods: {
    add: (target, args) => add(target, args),
    getCount: rowCount,
    getItemAt(target, args) {
      const index = args.whole(0);
      if (index < 0 || index >= rowCount(target)) throw itemNotFound();
      return play("TableRow", { ...target, index });
    },
    deleteRowsAt: (target, args) => remove(target, args.whole(0), args.wholeOr(1, 1)),
  },
});

defineClass("TableRow", {
  get: {
    index: ({ index }) => index,
    values: (target) => contentGet.values(part(target)),
  },
  set: { values: (target, value) => contentSet.values(part(target), value) },
  methods: {
    getRange: (target) => play("Range", part(target)),
    delete: (target) => remove(target, target.index, 1),
  },
});

function part({ session, sheet, table, index }: RowTarget): RangeTarget {
  if (!sheet.tables.includes(table) || index >= rowCount({ session, sheet, table })) throw itemNotFound();
  const row = bodyArea(table).top + index;
  return new RangeTarget(session, sheet, { ...table.area, top: row, bottom: row });
}

function remove(target: TableTarget, index: number, count: number): void {
  const { session, sheet, table } = target;
  refuseOnProtected(sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > rowCount(target)) throw invalidArgument();
  const rows = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  session.cellsMoved(deleteCells(session.book, sheet, rows, "Up"));
}

/** One row a line of values; without values one blank row. Columns of one formula go on in the new rows. */
function add(target: TableTarget, args: Arguments): Played {
  const { session, sheet, table } = target;
  refuseOnProtected(sheet);
  const lines = args.given(1) ? rowsOf(args.raw(1)) : [null];
  const width = table.columns.length;
  if (lines.some((line) => line !== null && line.length !== width)) throw invalidArgument();
  const size = rowCount(target);
  const given = args.wholeOr(0, size);
  const index = given < 0 ? size : given;
  if (index > size) throw invalidArgument();
  const formulas = columnFormulas(target);
  const fills = takesInsertRow(target);
  const at = fills ? bodyArea(table).top : bodyArea(table).top + index;
  makeRoomBelow(target, fills ? at + 1 : at, lines.length - Number(fills));
  lines.forEach((line, offset) => {
    const row = at + offset;
    for (const [column, { formula, row: from }] of formulas)
      setCell(session.book, sheet, row, column, {
        value: null,
        formula: copyFormula(formula, row - from, 0),
        style: styleAt(sheet, row, column),
      });
    if (line) contentSet.values(new RangeTarget(session, sheet, { ...table.area, top: row, bottom: row }), [line]);
  });
  return play("TableRow", { ...target, index: at - bodyArea(table).top });
}

/** Whether the table's blank row waits for the first row of data; afterwards it is a row like any other. */
function takesInsertRow({ sheet, table }: TableTarget): boolean {
  const waits = table.insertRow === true && usedArea(sheet, true, bodyArea(table)) === null;
  delete table.insertRow;
  return waits;
}

function rowsOf(values: unknown): (unknown[] | null)[] {
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
}

/** The formula of each column whose rows all have the same one. */
function columnFormulas({ sheet, table }: TableTarget): Map<number, { formula: string; row: number }> {
  const found = new Map<number, { formula: string; row: number }>();
  const body = bodyArea(table);
  for (let column = body.left; column <= body.right; column++) {
    const texts = new Set<string | undefined>();
    for (let row = body.top; row <= body.bottom; row++) {
      const formula = getCell(sheet, row, column)?.formula;
      texts.add(formula === undefined ? undefined : toR1C1(formula, row, column));
    }
    const formula = getCell(sheet, body.top, column)?.formula;
    if (texts.size === 1 && formula !== undefined) found.set(column, { formula, row: body.top });
  }
  return found;
}
