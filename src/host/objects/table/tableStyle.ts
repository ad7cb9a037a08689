import type { TableStyle } from "../../engine";
import {
  addTableStyle,
  defaultTableStyle,
  deleteTableStyle,
  findTableStyle,
  freeTableStyleName,
  isBuiltInTableStyle,
  renameTableStyle,
  tableStyles,
} from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asText } from "../../wire/arguments";
import { NotEmulatedError, accessDenied, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import type { Session } from "../base/session";
import type { TableStyleTarget } from "../base/targets";

const shown = (session: Session, style: TableStyle): Played => play("TableStyle", { session, style });

function found(session: Session, key: string): Played {
  const style = findTableStyle(session.book, key);
  if (!style) throw itemNotFound();
  return shown(session, style);
}

defineClass("TableStyleCollection", {
  items: (session) => tableStyles(session.book).map((style) => shown(session, style)),
  item: (session, key) => found(session, key.text(0)),
  methods: {
    add: (session, args) => add(session, args),
    getCount: ({ book }) => tableStyles(book).length,
    getDefault: (session) => found(session, defaultTableStyle(session.book)),
    getItemOrNullObject(session, args) {
      const style = findTableStyle(session.book, args.text(0));
      return style ? shown(session, style) : null;
    },
    setDefault(session, args) {
      const style = args.object(0);
      const given = style ? (style.target as TableStyleTarget).style : findTableStyle(session.book, args.text(0));
      if (!given || (style && style.className !== "TableStyle")) throw invalidArgument();
      session.book.defaultTableStyle = given.name;
    },
  },
});

function add(session: Session, args: Arguments): Played {
  const { book } = session;
  const name = args.flag(1) ? freeTableStyleName(book, args.text(0)) : args.text(0);
  refuseName(session, name);
  return shown(session, addTableStyle(book, name));
}

function refuseName({ book }: Session, name: string, own?: TableStyle): void {
  const holder = findTableStyle(book, name);
  if (name.trim() === "" || name.length > 255 || (holder && holder !== own)) throw invalidArgument();
}

/** The style if it can be changed and is still there. */
function changeable({ session: { book }, style }: TableStyleTarget): TableStyle {
  if (isBuiltInTableStyle(style)) throw accessDenied();
  if (!tableStyles(book).includes(style)) throw itemNotFound();
  return style;
}

defineClass("TableStyle", {
  id: { name: "_Id", of: ({ style }) => style.id },
  get: { name: ({ style }) => style.name, readOnly: ({ style }) => isBuiltInTableStyle(style) },
  set: {
    name(target, value) {
      const style = changeable(target);
      refuseName(target.session, asText(value), style);
      renameTableStyle(target.session.book, style, asText(value));
    },
  },
  methods: {
    delete: (target) => deleteTableStyle(target.session.book, changeable(target)),
    duplicate({ session, style }) {
      // What Excel's own styles look like is in no file.
      if (isBuiltInTableStyle(style)) throw new NotEmulatedError("TableStyle.duplicate of a built-in style");
      return shown(session, addTableStyle(session.book, freeTableStyleName(session.book, style.name), style.xml));
    },
  },
});
