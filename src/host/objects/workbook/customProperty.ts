import type { Book } from "../../engine";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Arguments } from "../../wire/arguments";
import { defineClass, play } from "../base/define";
import type { PropertyTarget } from "../base/targets";
import type { Session } from "../base/session";

type Value = string | number | boolean;
const properties = (book: Book): Map<string, Value> => (book.customProperties ??= new Map<string, Value>());

/** Keys are compared without case. */
const keyOf = (book: Book, args: Arguments): string | undefined =>
  [...properties(book).keys()].find((key) => key.toLowerCase() === args.text(0).toLowerCase());

const property = (session: Session, key: string) => play("CustomProperty", { session, key });

function asValue(value: unknown): Value {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument();
  return value.slice(0, 255);
}

defineClass("CustomPropertyCollection", {
  items: (session) => [...properties(session.book).keys()].map((key) => property(session, key)),
  item(session, args) {
    const key = keyOf(session.book, args);
    if (key === undefined) throw itemNotFound();
    return property(session, key);
  },
  methods: {
    add(session, args) {
      const key = keyOf(session.book, args) ?? args.text(0).slice(0, 255);
      if (key === "") throw invalidArgument();
      properties(session.book).set(key, asValue(args.raw(1)));
      return property(session, key);
    },
    deleteAll: ({ book }) => properties(book).clear(),
    getCount: ({ book }) => properties(book).size,
    getItemOrNullObject(session, args) {
      const key = keyOf(session.book, args);
      return key === undefined ? null : property(session, key);
    },
  },
});

function valueOf({ session: { book }, key }: PropertyTarget): Value {
  const value = properties(book).get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}

defineClass("CustomProperty", {
  id: { name: "_Id", of: ({ key }) => key },
  get: {
    key: ({ key }) => key,
    value: valueOf,
    type: (target) => ({ string: "String", number: "Number", boolean: "Boolean" })[typeof valueOf(target) as "string"],
  },
  set: { value: ({ session, key }, value) => void properties(session.book).set(key, asValue(value)) },
  methods: { delete: ({ session, key }) => void properties(session.book).delete(key) },
});
