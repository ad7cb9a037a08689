import type { Book, TableStyle } from "../../engine/book";
import { element, inner, setAttributes, source } from "../xml/edit";
import { putChild, STYLESHEET } from "../xml/order";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../xml/tree";
import { alike } from "./canonical";

type TableStyles = Pick<Book, "tableStyles" | "defaultTableStyle">;

/** Styles for pivot tables and slicers stand in the same list. */
const isForTables = ({ attributes }: XmlNode): boolean => flag(attributes["table"], true);

/** The user's table styles, and the one that new tables get. */
export function readTableStyles(stylesheet: string, root: XmlNode): TableStyles {
  const list = child(root, "tableStyles");
  const styles = childrenOf(list, "tableStyle")
    .filter(isForTables)
    .map((node): TableStyle => {
      const name = node.attributes["name"] ?? "";
      return { id: name, name, xml: source(stylesheet, node) };
    });
  const given = list?.attributes["defaultTableStyle"];
  return {
    ...(styles.length === 0 ? {} : { tableStyles: styles }),
    ...(given === undefined ? {} : { defaultTableStyle: given }),
  };
}

/** The stylesheet with the table styles of the book; the same text when it has them already. */
export function writeTableStyles(stylesheet: string, book: TableStyles): string {
  const root = parseXml(stylesheet);
  const before = readTableStyles(stylesheet, root);
  if (alike(said(before), said(book))) return stylesheet;
  const list = child(root, "tableStyles");
  const own = (book.tableStyles ?? []).map(writeStyle);
  const others = childrenOf(list, "tableStyle").filter((node) => !isForTables(node));
  const styles = [...own, ...others.map((node) => source(stylesheet, node))];
  const attributes = { count: styles.length, defaultTableStyle: book.defaultTableStyle ?? null };
  const tag = list ? stylesheet.slice(list.start, list.innerStart) : "<tableStyles>";
  const start = setAttributes(tag, attributes).replace(/\s*\/>$/, ">");
  return putChild(stylesheet, STYLESHEET, "tableStyles", `${start}${styles.join("")}</tableStyles>`);
}

const said = ({ tableStyles = [], defaultTableStyle }: TableStyles) => ({
  styles: tableStyles.map(({ name, xml }) => ({ name, xml })),
  defaultTableStyle,
});

/** A copy needs an identity of its own: the one of the original is left out. */
function writeStyle({ id, name, xml }: TableStyle): string {
  if (xml === undefined) return element("tableStyle", { name, pivot: 0, count: 0 });
  const node = parseXml(xml);
  const copied = node.attributes["name"] !== id;
  const tag = setAttributes(xml.slice(0, node.innerStart), { name });
  const start = copied ? tag.replace(/\s[\w]+:uid="[^"]*"/, "") : tag;
  return start.endsWith("/>") ? start : `${start}${inner(xml, node)}</${node.name}>`;
}
