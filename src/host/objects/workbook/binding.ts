import type { Area, Sheet, Table } from "../../engine";
import { cellArea, contains, displayText, getCell, parseAddress, sameArea, styleAt, styleOf } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { ExcelError, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { findName, rangeAt, rangeOfName } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { RangeTarget, rangeArgument } from "../base/rangeTarget";
import type { Binding, Session } from "../base/session";
import { boundContents } from "../events/bindingEvents";

const TYPES = ["Range", "Table", "Text"] as const;
const bound = (session: Session, binding: Binding): Played => play("Binding", { session, binding });

defineClass("BindingCollection", {
  get: { count: ({ bindings }) => bindings.size },
  items: (session) => [...session.bindings.values()].map((binding) => bound(session, binding)),
  item: (session, args) => found(session, session.bindings.get(args.text(0))),
  methods: {
    add: (session, args) => bind(session, rangeArgument(args, 0) ?? addressed(session, args), args, 1),
    addFromNamedItem: (session, args) => bind(session, named(session, args.text(0)), args, 1),
    addFromSelection(session, args) {
      const { activeSheet: sheet } = session;
      return bind(session, new RangeTarget(session, sheet, sheet.selection), args, 0);
    },
    getCount: ({ bindings }) => bindings.size,
    getItem: (session, args) => found(session, session.bindings.get(args.text(0))),
    getItemAt: (session, args) => found(session, [...session.bindings.values()][args.whole(0)]),
    getItemOrNullObject(session, args) {
      const binding = session.bindings.get(args.text(0));
      return binding ? bound(session, binding) : null;
    },
  },
});

defineClass("Binding", {
  id: { name: "Id", of: ({ binding }) => binding.id },
  get: { id: ({ binding }) => binding.id, type: ({ binding }) => binding.type },
  methods: {
    delete: ({ session, binding }) => void session.bindings.delete(binding.id),
    getRange({ session, binding }) {
      const { sheet, area } = placeOf(session, binding);
      return play("Range", new RangeTarget(session, sheet, area));
    },
    getTable({ session, binding: { table, cells } }) {
      if (!table) throw invalidBinding();
      return play("Table", { session, sheet: session.present(cells.sheet), table });
    },
    async getText({ session, binding }) {
      if (binding.type !== "Text") throw invalidBinding();
      await session.calculated();
      const { sheet, area } = placeOf(session, binding);
      const { top, left } = area;
      const { numberFormat } = styleOf(session.book, styleAt(sheet, top, left));
      return displayText(getCell(sheet, top, left)?.value ?? null, numberFormat, session.culture);
    },
  },
});

const invalidBinding = (): ExcelError =>
  new ExcelError("InvalidBinding", "This object binding is no longer valid due to previous updates.");

function found(session: Session, binding: Binding | undefined): Played {
  if (!binding) throw itemNotFound();
  return bound(session, binding);
}

/** Where the cells of a binding are now; a table's grow with it. */
function placeOf(session: Session, { table, cells }: Binding): { sheet: Sheet; area: Area } {
  const area = table?.area ?? cells.area;
  if (!area) throw invalidBinding();
  return { sheet: session.present(cells.sheet), area };
}

/** A text must name its sheet. */
function addressed(session: Session, args: Arguments): RangeTarget {
  const text = args.text(0);
  if (parseAddress(text)?.sheet === null) throw invalidArgument();
  return rangeAt(session, session.activeSheet, text);
}

function named(session: Session, text: string): RangeTarget {
  const name = findName(session, text, null) ?? findName(session, text, session.activeSheet);
  const range = name && rangeOfName(session, name);
  if (!range) throw itemNotFound();
  return range;
}

function bind(session: Session, range: RangeTarget, args: Arguments, from: number): Played {
  const type = args.oneOf(from, TYPES);
  const id = args.text(from + 1);
  const { sheet, area } = range;
  if (type === "Text" && !sameArea(area, cellArea(area.top, area.left))) throw invalidArgument();
  const table = type === "Table" ? tableAround(sheet, area) : null;
  const cells = session.liveCells(sheet, area);
  cells.kept = true;
  const place = { id, type, cells, table };
  const binding: Binding = { ...place, seen: boundContents(place) };
  // Under an id that is taken the new binding stands for the old one.
  session.bindings.set(id, binding);
  return bound(session, binding);
}

function tableAround({ tables }: Sheet, area: Area): Table {
  const table = tables.find((one) => contains(one.area, area));
  if (!table) throw invalidArgument();
  return table;
}
