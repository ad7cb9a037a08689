import { type Edit, applyEdits, editAttributes } from "../xml/edit";
import { child, descendants, localName, parseXml, type XmlNode } from "../xml/tree";
import type { Mover } from "./mover";

/** Elements of a worksheet that name cells and that the book does not hold, by the attribute that does it. */
const NAMED: Record<string, string> = {
  hyperlink: "ref",
  protectedRange: "sqref",
  ignoredError: "sqref",
  cellWatch: "r",
  inputCells: "r",
};
/** What may not stand there empty. */
const LISTS = new Set(["hyperlinks", "protectedRanges", "ignoredErrors", "cellWatches", "rowBreaks", "colBreaks"]);

/** A worksheet (without its cells) whose links, allowed ranges, page breaks and sparklines went along with their cells. */
export function moveFrame(frame: string, mover: Mover): string {
  const root = parseXml(frame);
  const edits = [
    ...root.children.flatMap((list) => list.children.flatMap((node) => moveNamed(frame, node, mover))),
    ...["rowBreaks", "colBreaks"].flatMap((name) => moveBreaks(frame, child(root, name), name === "rowBreaks", mover)),
    ...descendants(root, "sparkline").flatMap((node) => moveSparkline(node, mover)),
  ];
  return edits.length === 0 ? frame : withoutEmptyLists(applyEdits(frame, edits));
}

const removed = ({ start, end }: XmlNode): Edit => ({ start, end, text: "" });

function moveNamed(frame: string, node: XmlNode, mover: Mover): Edit[] {
  const attribute = NAMED[localName(node.name)];
  const before = attribute === undefined ? undefined : node.attributes[attribute];
  if (attribute === undefined || before === undefined) return [];
  const after = mover.references(before);
  if (after === before) return [];
  return [after === null ? removed(node) : editAttributes(frame, node, { [attribute]: after })];
}

/** A break stands after a row or column, counted from 1: before the one of that index. */
function moveBreaks(frame: string, list: XmlNode | undefined, rows: boolean, mover: Mover): Edit[] {
  return (list?.children ?? []).flatMap((node) => {
    const id = Number(node.attributes["id"]);
    const cell = mover.cell(rows ? { row: id, column: 0 } : { row: 0, column: id });
    const next = cell && (rows ? cell.row : cell.column);
    if (next === id) return [];
    return [next === null ? removed(node) : editAttributes(frame, node, { id: next })];
  });
}

function moveSparkline(node: XmlNode, mover: Mover): Edit[] {
  const place = child(node, "sqref");
  const after = place && mover.references(place.text);
  if (!place || after === place.text) return [];
  return [
    after === null || after === undefined
      ? removed(node)
      : { start: place.innerStart, end: place.innerEnd, text: after },
  ];
}

function withoutEmptyLists(frame: string): string {
  const root = parseXml(frame);
  const edits = root.children
    .filter(({ name }) => LISTS.has(localName(name)))
    .flatMap((list): Edit[] => {
      if (list.children.length === 0) return [removed(list)];
      if (!localName(list.name).endsWith("Breaks")) return [];
      const manual = list.children.filter(({ attributes }) => attributes["man"] === "1").length;
      return [editAttributes(frame, list, { count: list.children.length, manualBreakCount: manual })];
    });
  return applyEdits(frame, edits);
}
