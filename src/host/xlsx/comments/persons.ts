import { declarePart } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { relate, relationshipsOf } from "../package/relationships";
import { appendInside, applyEdits, element } from "../xml/edit";
import { childrenOf, parseXml } from "../xml/tree";

export const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${THREADS}"/>`;
const RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const TYPE = "application/vnd.ms-excel.person+xml";
const NAME = /^xl\/persons\/[^/]+\.xml$/i;

/** Everybody whom the workbook's comments know. A user id may wrap the address: "S::name@example.com::…". */
export const readPersons = (parts: Parts): Person[] =>
  parts
    .names()
    .filter((name) => NAME.test(name))
    .flatMap((name) => childrenOf(parseXml(parts.text(name)), "person"))
    .map(({ attributes: { id = "", displayName = "", userId = "" } }) => ({
      id,
      name: displayName,
      email: userId.split("::").find((piece) => piece.includes("@")) ?? "",
    }));

/** The id of this person, who is added when the workbook does not know them. */
export function personId(parts: Parts, workbook: string, name: string, email: string): string {
  const persons = readPersons(parts);
  const known = persons.find((person) => person.name === name && person.email === email);
  if (known) return known.id;
  const id = `{00000000-0000-4000-A000-${(persons.length + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
  const relation = relationshipsOf(parts, workbook).find(({ kind }) => kind === "person");
  const part = relation?.target ?? "xl/persons/person.xml";
  const xml = parts.has(part) ? parts.text(part) : EMPTY;
  const added = element("person", { displayName: name, id, userId: email, providerId: "None" });
  parts.write(part, applyEdits(xml, appendInside(xml, parseXml(xml), added)));
  if (!relation) {
    declarePart(parts, part, TYPE);
    relate(parts, workbook, RELATION, part);
  }
  return id;
}
