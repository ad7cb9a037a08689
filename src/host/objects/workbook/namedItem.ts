import type { Name } from "../../engine";
import { normalizeFormula, sheetById, spelling } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asFlag, asText } from "../../wire/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { findName, rangeOfName } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { formulaInEnglish } from "../base/localText";
import { refuseNameFormula } from "../base/refuseFormula";
import { isValidName, nameFormula, nameValue } from "./names";
import type { NameTarget, NamesTarget } from "../base/targets";

const named = ({ session }: Pick<NameTarget, "session">, name: Name): Played => play("NamedItem", { session, name });

defineClass("NamedItemCollection", {
  items: (target) => namesOf(target).map((name) => named(target, name)),
  item(target, args) {
    const name = findName(target.session, args.text(0), target.sheet);
    if (!name) throw itemNotFound();
    return named(target, name);
  },
  methods: {
    add: (target, args) => add(target, args),
    addFormulaLocal: (target, args) => add(target, args, (formula) => formulaInEnglish(formula, target.session)),
    getCount: (target) => namesOf(target).length,
    getItemOrNullObject(target, args) {
      const name = findName(target.session, args.text(0), target.sheet);
      return name ? named(target, name) : null;
    },
  },
});

defineClass("NamedItem", {
  id: { name: "_Id", of: ({ name }) => name.name },
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    type: ({ session, name }) => nameValue(session, name).then(({ type }) => type),
    value: ({ session, name }) => nameValue(session, name).then(({ value }) => value),
    visible: ({ name }) => name.visible,
    comment: ({ name }) => name.comment,
    scope: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet"),
  },
  set: {
    formula({ session, name }, value) {
      const text = asText(value);
      const formula = text.startsWith("=") ? text : `=${text}`;
      refuseNameFormula(formula);
      name.formula = normalizeFormula(formula, spelling(session.book));
      session.book.dirty = true;
    },
    visible: ({ name }, value) => void (name.visible = asFlag(value)),
    comment: ({ name }, value) => void (name.comment = asText(value)),
  },
  objects: {
    arrayValues: (target) => play("NamedItemArrayValues", target),
    worksheet(target) {
      const sheet = worksheetOf(target);
      if (!sheet) throw invalidArgument();
      return sheet;
    },
    worksheetOrNullObject: (target) => worksheetOf(target),
  },
  methods: {
    delete({ session, name }) {
      session.book.names = session.book.names.filter((other) => other !== name);
      session.book.dirty = true;
    },
    getRange({ session, name }) {
      const range = rangeOfName(session, name);
      if (!range) throw itemNotFound();
      return play("Range", range);
    },
    getRangeOrNullObject({ session, name }) {
      const range = rangeOfName(session, name);
      return range && play("Range", range);
    },
  },
});

const namesOf = ({ session, sheet }: NamesTarget): Name[] =>
  session.book.names.filter(({ scope }) => scope === (sheet?.id ?? null));

function worksheetOf({ session, name }: NameTarget): Played | null {
  const sheet = name.scope === null ? undefined : sheetById(session.book, name.scope);
  return sheet ? play("Worksheet", { session, sheet }) : null;
}

function add(target: NamesTarget, args: Arguments, english = (formula: string) => formula): Played {
  const { session, sheet } = target;
  const text = args.text(0);
  if (!isValidName(text)) throw invalidArgument();
  const isTable = session.book.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === text.toLowerCase()),
  );
  if (findName(session, text, sheet) || isTable) throw itemAlreadyExists();
  const name: Name = {
    name: text,
    formula: nameFormula(session.book, args, 1, english),
    visible: true,
    comment: args.textOr(2, ""),
    scope: sheet?.id ?? null,
  };
  session.book.names.push(name);
  session.book.dirty = true;
  return named(target, name);
}
