import type { Chart } from "../../engine/book";
import { type Edit, applyEdits } from "../xml/edit";
import { escapeText } from "../xml/text";
import { child, childrenOf, descendants, parseXml, type XmlNode } from "../xml/tree";

/** The elements of a series in the order of `c:order`, which is that of the book. */
export const seriesNodes = (root: XmlNode): XmlNode[] => {
  const plot = descendants(root, "plotArea")[0];
  const order = (node: XmlNode) => Number(child(node, "order")?.attributes["val"] ?? 0);
  return (plot?.children ?? []).flatMap((group) => childrenOf(group, "ser")).sort((a, b) => order(a) - order(b));
};

/** The formula of a reference (c:tx, c:cat, c:val …); undefined when it holds its values itself. */
export const formulaNode = (holder: XmlNode | undefined): XmlNode | undefined => holder && descendants(holder, "f")[0];

/** Formulas that the book says otherwise, because their cells were moved; nothing else of the part is touched. */
export function patchFormulas(xml: string, chart: Chart): string {
  const root = parseXml(xml);
  const title = formulaNode(child(child(child(root, "chart"), "title"), "tx"));
  const edits = seriesNodes(root).flatMap((node, index) => {
    const series = chart.series[index];
    if (!series) return [];
    return [
      ...replaced(formulaNode(child(node, "tx")), series.name),
      ...replaced(formulaNode(child(node, "cat") ?? child(node, "xVal")), series.categories),
      ...replaced(formulaNode(child(node, "val") ?? child(node, "yVal")), series.values),
      ...replaced(formulaNode(child(node, "bubbleSize")), series.sizes),
    ];
  });
  return applyEdits(xml, [...replaced(title, chart.title), ...edits]);
}

const replaced = (node: XmlNode | undefined, formula: string): Edit[] =>
  node && formula.startsWith("=") && formula.slice(1) !== node.text.trim()
    ? [{ start: node.innerStart, end: node.innerEnd, text: escapeText(formula.slice(1)) }]
    : [];
