import type { Note } from "../../engine/book";
import { parseArea, writeArea } from "../../engine/addresses/a1";
import { cellArea } from "../../engine/addresses/areas";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { appendInside, applyEdits, element, setAttributes, source } from "../xml/edit";
import { escapeText } from "../xml/text";
import { child, childrenOf, parseXml, type XmlNode } from "../xml/tree";
import { boxXml } from "./legacyXml";
import { legacyParts } from "./legacyParts";
import { boxPlace, isNoteBox, placeBox, SHAPES } from "./noteBoxes";

/** Notes of the user's: what stands in the place of a thread belongs to an author of that thread's name. */
function userNotes(xml: string): { node: XmlNode; author: string }[] {
  const root = parseXml(xml);
  const names = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(root, "commentList"), "comment")
    .map((node) => ({ node, author: names[Number(node.attributes["authorId"])] ?? "" }))
    .filter(({ author }) => !author.startsWith("tc="));
}

/** The notes of a sheet, with the boxes that they are shown in. */
export function readNotes(parts: Parts, sheetPart: string): Note[] {
  const part = (kind: string) => relationshipsOf(parts, sheetPart).find((one) => one.kind === kind)?.target;
  const [notes, boxes] = [part("comments"), part("vmlDrawing")];
  if (notes === undefined || !parts.has(notes)) return [];
  const xml = parts.text(notes);
  const shapes = boxes !== undefined && parts.has(boxes) ? (parts.text(boxes).match(SHAPES) ?? []) : [];
  return userNotes(xml).flatMap(({ node, author }) => {
    const area = parseArea(node.attributes["ref"] ?? "");
    if (!area) return [];
    const { top: row, left: column } = area;
    const own = shapes.find(
      (shape) => isNoteBox(shape) && boxPlace(shape).row === row && boxPlace(shape).column === column,
    );
    // A mark of the revision, under a prefix that another part may not know.
    return [{ row, column, author, xml: source(xml, node).replace(/\s\w+:uid="[^"]*"/, ""), box: own ?? "" }];
  });
}

/** What of a note is compared: its box is found by its cell. */
export const comparableNote = ({ row, column, author, xml }: Note) => ({
  ...{ row, column, author },
  xml: xml.replace(/\sref="[^"]*"/, ""),
});

/** Writes a sheet's notes anew, each with its box. Gives the relationship of a drawing of boxes that was added, else null. */
export function writeNotes(parts: Parts, sheetPart: string, notes: readonly Note[]): string | null {
  const before = readNotes(parts, sheetPart);
  const { notesPart, boxesPart, number, added } = legacyParts(parts, sheetPart);
  parts.write(notesPart, withNotes(parts.text(notesPart), notes));
  const gone = before.map(({ row, column }) => `${row} ${column}`);
  const kept = parts.text(boxesPart).replace(SHAPES, (shape) => {
    const { row, column } = boxPlace(shape);
    return isNoteBox(shape) && gone.includes(`${row} ${column}`) ? "" : shape;
  });
  const ids = [...kept.matchAll(/_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const boxes = notes.map((note) => {
    const own = added !== null ? 0 : Number(/\bid="_x0000_s(\d+)"/.exec(note.box)?.[1] ?? 0);
    const id = own === 0 || ids.includes(own) ? Math.max(number * 1024, ...ids) + 1 : own;
    ids.push(id);
    if (note.box === "") return boxXml(id, note.row, note.column);
    return placeBox(note.box, note).replace(
      /(\bid|o:spid)="_x0000_s\d+"/g,
      (_all, name: string) => `${name}="_x0000_s${id}"`,
    );
  });
  parts.write(
    boxesPart,
    kept.replace(/<\/xml>\s*$/, () => `${boxes.join("")}</xml>`),
  );
  return added;
}

function withNotes(xml: string, notes: readonly Note[]): string {
  const root = parseXml(xml);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) return xml;
  const names = childrenOf(authors, "author").map(({ text }) => text);
  const known = names.length;
  const texts = notes.map(({ row, column, author, xml: note }) => {
    const authorId = names.includes(author) ? names.indexOf(author) : names.push(author) - 1;
    const tag = /^<[^>]*>/.exec(note)?.[0] ?? "";
    return setAttributes(tag, { ref: writeArea(cellArea(row, column)), authorId }) + note.slice(tag.length);
  });
  const fresh = names.slice(known).map((name) => element("author", {}, escapeText(name)));
  return applyEdits(xml, [
    ...appendInside(xml, authors, fresh.join("")),
    ...userNotes(xml).map(({ node: { start, end } }) => ({ start, end, text: "" })),
    ...appendInside(xml, list, texts.join("")),
  ]);
}
