import { columnLetters } from "../../engine/addresses/columnLetters";
import { parseArea } from "../../engine/addresses/a1";
import { boxPlace, isNoteBox, placeBox, SHAPES } from "../comments/noteBoxes";
import { type Edit, applyEdits } from "../xml/edit";
import { child, descendants, localName, parseXml, type XmlNode } from "../xml/tree";
import type { Corner, Mover } from "./mover";

/** Notes and threaded comments: gone with their cell, or beside it at its new place. */
export const moveComments = (xml: string, mover: Mover): string =>
  xml.replace(
    /<((?:\w+:)?(?:comment|threadedComment))\s([^>]*?\bref=")([^"]+)("[^>]*?)(?:\/>|>[\s\S]*?<\/\1>)/g,
    (all, name: string, before: string, ref: string) => {
      const place = cellOf(ref);
      const next = place && mover.cell(place);
      if (!place || (next && same(next, place))) return all;
      const start = `<${name} ${before}`;
      return next
        ? start + columnLetters(next.column) + String(next.row + 1) + all.slice(start.length + ref.length)
        : "";
    },
  );

const same = (a: Corner, b: Corner) => a.row === b.row && a.column === b.column;
const cellOf = (ref: string): Corner | null => {
  const area = parseArea(ref);
  return area && { row: area.top, column: area.left };
};

/** The boxes of notes. */
export const moveNoteBoxes = (vml: string, mover: Mover): string =>
  vml.replace(SHAPES, (shape) => {
    if (!isNoteBox(shape)) return shape;
    const place = boxPlace(shape);
    const next = mover.cell(place);
    if (!next) return "";
    return same(next, place) ? shape : placeBox(shape, next);
  });

/** Charts, pictures and shapes; what is pinned to the page (absolute) stays. */
export function moveDrawing(xml: string, mover: Mover): string {
  const edits = parseXml(xml).children.flatMap((anchor): Edit[] => {
    const [from, to] = [child(anchor, "from"), child(anchor, "to")];
    if (!from || anchor.attributes["editAs"] === "absolute") return [];
    const before = readCorner(from);
    const after = mover.corner(before);
    if (!to) return moveCorner(from, before, after);
    const end = readCorner(to);
    const rigid = anchor.attributes["editAs"] === "oneCell";
    const moved = rigid
      ? { row: end.row + after.row - before.row, column: end.column + after.column - before.column }
      : mover.corner(end);
    return [...moveCorner(from, before, after), ...moveCorner(to, end, moved)];
  });
  return applyEdits(xml, edits);
}

const readCorner = (node: XmlNode): Corner => ({
  row: Number(child(node, "row")?.text ?? 0),
  column: Number(child(node, "col")?.text ?? 0),
});

function moveCorner(node: XmlNode, before: Corner, after: Corner): Edit[] {
  const set = (tag: string, from: number, to: number): Edit[] => {
    const place = child(node, tag);
    return place && from !== to ? [{ start: place.innerStart, end: place.innerEnd, text: String(to) }] : [];
  };
  return [...set("row", before.row, after.row), ...set("col", before.column, after.column)];
}

/** Where a pivot table stands. */
export function movePivot(xml: string, mover: Mover): string {
  const location = descendants(parseXml(xml), "location").find(({ name }) => localName(name) === "location");
  const ref = location?.attributes["ref"];
  const next = ref === undefined ? null : mover.references(ref);
  return ref === undefined || next === null ? xml : xml.replace(`ref="${ref}"`, `ref="${next}"`);
}
