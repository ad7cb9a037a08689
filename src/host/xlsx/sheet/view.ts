import type { Area, Sheet } from "../../engine/book";
import { type Edit, appendInside, applyEdits, editAttributes, element, source } from "../xml/edit";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../xml/tree";
import { readAreas, writeRef } from "./areas";

export type View = Pick<Sheet, "frozen" | "showGridlines" | "showHeadings" | "selection">;

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function readView(root: XmlNode): View {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(pane?.attributes["state"] ?? "");
  const active = activeSelection(view);
  return {
    frozen: frozen
      ? frozenFrom(pane?.attributes ?? {}, readAreas(view?.attributes["topLeftCell"])[0])
      : { rows: 0, columns: 0 },
    showGridlines: flag(view?.attributes["showGridLines"], true),
    showHeadings: flag(view?.attributes["showRowColHeaders"], true),
    selection: readAreas(active?.attributes["sqref"] ?? active?.attributes["activeCell"])[0] ?? A1,
  };
}

function frozenFrom({ xSplit = "0", ySplit = "0" }: XmlNode["attributes"], first = A1): View["frozen"] {
  const [rows, columns] = [Number(ySplit), Number(xSplit)];
  const { top, left } = first;
  return { rows, columns, ...(rows > 0 && top > 0 ? { top } : {}), ...(columns > 0 && left > 0 ? { left } : {}) };
}

function activeSelection(view: XmlNode | undefined): XmlNode | undefined {
  const pane = child(view, "pane")?.attributes["activePane"] ?? "topLeft";
  const selections = childrenOf(view, "selection");
  return selections.find((node) => (node.attributes["pane"] ?? "topLeft") === pane) ?? selections[0];
}

/** The <sheetViews> for a view; `xml` and `node` are what stood there, of which all else is kept. */
export function writeViews(xml: string, node: XmlNode | undefined, before: View, view: View): string {
  const old = node ? source(xml, node) : `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;
  const root = parseXml(old);
  const first = child(root, "sheetView");
  if (!first) return old;
  const framed = applyEdits(old, [
    editAttributes(old, first, {
      showGridLines: view.showGridlines ? null : 0,
      showRowColHeaders: view.showHeadings ? null : 0,
      ...(sameFrame(before, view) ? {} : { topLeftCell: firstCell(view.frozen) }),
    }),
    ...(sameFrame(before, view) ? [] : removals(first)),
  ]);
  return sameFrame(before, view) ? moveSelection(framed, view) : addPane(framed, view);
}

const sameFrame = ({ frozen: a }: View, { frozen: b }: View): boolean =>
  a.rows === b.rows && a.columns === b.columns && a.top === b.top && a.left === b.left;

/** Where the frozen pane begins, when that is not at A1. */
const firstCell = ({ top = 0, left = 0 }: View["frozen"]): string | null =>
  top === 0 && left === 0 ? null : writeRef({ top, left, bottom: top, right: left });

const removals = (view: XmlNode): Edit[] =>
  [...childrenOf(view, "pane"), ...childrenOf(view, "selection")].map(({ start, end }) => ({ start, end, text: "" }));

function moveSelection(xml: string, view: View): string {
  const first = child(parseXml(xml), "sheetView");
  const active = activeSelection(first);
  if (!first) return xml;
  if (!active) return applyEdits(xml, putFirst(xml, first, selection(view.selection)));
  return applyEdits(xml, [editAttributes(xml, active, selectionAttributes(view.selection))]);
}

function addPane(xml: string, view: View): string {
  const { rows, columns, top = 0, left = 0 } = view.frozen;
  const first = child(parseXml(xml), "sheetView");
  if (!first) return xml;
  const active =
    rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : undefined;
  const [row, column] = [top + rows, left + columns];
  const corner = writeRef({ top: row, left: column, bottom: row, right: column });
  const split = {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: corner,
    activePane: active,
    state: "frozen",
  };
  const others = ["topRight", "bottomLeft"].filter((pane) => active === "bottomRight" || pane === active);
  const panes = active === "bottomRight" ? [...others, active] : others;
  const selections = panes.map((pane) =>
    pane === active ? selection(view.selection, pane) : element("selection", { pane }),
  );
  return applyEdits(
    xml,
    putFirst(xml, first, active ? element("pane", split) + selections.join("") : selection(view.selection)),
  );
}

const putFirst = (xml: string, node: XmlNode, text: string): Edit[] =>
  node.children.length > 0 ? [{ start: node.innerStart, end: node.innerStart, text }] : appendInside(xml, node, text);

const selectionAttributes = (area: Area) => ({
  activeCell: writeRef({ top: area.top, left: area.left, bottom: area.top, right: area.left }),
  sqref: writeRef(area),
  activeCellId: null,
});

const selection = (area: Area, pane?: string): string => element("selection", { pane, ...selectionAttributes(area) });
