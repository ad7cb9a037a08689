import type { Book, CustomXml } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import type { Session } from "../base/session";
import type { XmlScope, XmlTarget } from "../base/targets";

const parts = ({ customXml = [] }: Book): CustomXml[] => customXml;
const partOf = (session: Session, part: CustomXml): Played => play("CustomXmlPart", { session, part });

/** The namespace of the root element: of its prefix, or the default one. */
function namespaceOf(xml: string): string {
  const tag = /<(?![?!])([\w.-]+:)?[\w.-]+(?:\s[^>]*)?>/.exec(xml);
  if (!tag) throw invalidArgument();
  const name = tag[1] === undefined ? "xmlns" : `xmlns:${tag[1].slice(0, -1)}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag[0])?.[1] ?? "";
}

const find = (session: Session, args: Arguments): CustomXml | undefined =>
  parts(session.book).find(({ id }) => id.toLowerCase() === args.text(0).toLowerCase());

function found(session: Session, part: CustomXml | undefined): Played {
  if (!part) throw itemNotFound();
  return partOf(session, part);
}

defineClass("CustomXmlPartCollection", {
  items: (session) => parts(session.book).map((part) => partOf(session, part)),
  item: (session, args) => found(session, find(session, args)),
  methods: {
    add(session, args) {
      const part = { id: freeId(session.book), namespace: namespaceOf(args.text(0)), xml: args.text(0) };
      (session.book.customXml ??= []).push(part);
      return partOf(session, part);
    },
    getCount: ({ book }) => parts(book).length,
    getByNamespace: (session, args) => play("CustomXmlPartScopedCollection", { session, namespace: args.text(0) }),
    getItem: (session, args) => found(session, find(session, args)),
    getItemOrNullObject(session, args) {
      const part = find(session, args);
      return part ? partOf(session, part) : null;
    },
  },
});

/** Braces and digits as in other programs' ids; counted, so that the same steps give the same file. */
function freeId(book: Book): string {
  for (let number = parts(book).length + 1; ; number++) {
    const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!parts(book).some((part) => part.id === id)) return id;
  }
}

const scoped = ({ session, namespace }: XmlScope): CustomXml[] =>
  parts(session.book).filter((part) => part.namespace === namespace);

const only = (scope: XmlScope): CustomXml | undefined => {
  const [one, ...more] = scoped(scope);
  return more.length === 0 ? one : undefined;
};

defineClass("CustomXmlPartScopedCollection", {
  items: (scope) => scoped(scope).map((part) => partOf(scope.session, part)),
  item: (scope, args) =>
    found(
      scope.session,
      scoped(scope).find(({ id }) => id === args.text(0)),
    ),
  methods: {
    getCount: (scope) => scoped(scope).length,
    getItemOrNullObject(scope, args) {
      const part = scoped(scope).find(({ id }) => id === args.text(0));
      return part ? partOf(scope.session, part) : null;
    },
    getOnlyItem: (scope) => found(scope.session, only(scope)),
    getOnlyItemOrNullObject(scope) {
      const part = only(scope);
      return part ? partOf(scope.session, part) : null;
    },
  },
});

function present({ session, part }: XmlTarget): CustomXml {
  if (!parts(session.book).includes(part)) throw itemNotFound();
  return part;
}

defineClass("CustomXmlPart", {
  id: { name: "Id", of: ({ part }) => part.id },
  get: { id: (target) => present(target).id, namespaceUri: (target) => present(target).namespace },
  methods: {
    getXml: (target) => present(target).xml,
    setXml(target, args) {
      Object.assign(present(target), { xml: args.text(0), namespace: namespaceOf(args.text(0)) });
    },
    delete(target) {
      const gone = present(target);
      target.session.book.customXml = parts(target.session.book).filter((part) => part !== gone);
    },
  },
});
