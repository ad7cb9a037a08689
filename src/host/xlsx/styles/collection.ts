import { appendInside, applyEdits, element, source } from "../xml/edit";
import { putChild, STYLESHEET } from "../xml/order";
import { child, parseXml, type XmlNode } from "../xml/tree";
import { canonical } from "./canonical";

/** One list of the stylesheet (fonts, fills, cellXfs …) that grows at its end, so that old numbers stand. */
export class StyleCollection {
  readonly #known = new Map<string, number>();
  readonly #sources: string[] = [];
  readonly #added: string[] = [];
  readonly nodes: XmlNode[];

  constructor(
    readonly name: string,
    stylesheet: string,
    root: XmlNode,
    readonly ignored: RegExp = /^$/,
  ) {
    this.nodes = child(root, name)?.children ?? [];
    this.nodes.forEach((node, index) => {
      const key = canonical(node, ignored);
      if (!this.#known.has(key)) this.#known.set(key, index);
      this.#sources.push(source(stylesheet, node));
    });
  }

  /** The element's text as it stands in the file; undefined for what was added. */
  source(index: number): string | undefined {
    return this.#sources[index];
  }

  /** The number of an element that means the same, added when there is none. */
  indexOf(xml: string): number {
    const key = canonical(parseXml(xml), this.ignored);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.add(xml);
    this.#known.set(key, index);
    return index;
  }

  /** The number of a new element, whatever is there. */
  add(xml: string): number {
    return this.nodes.length + this.#added.push(xml) - 1;
  }

  /** The stylesheet with what was added. */
  applyTo(stylesheet: string): string {
    if (this.#added.length === 0) return stylesheet;
    const count = this.nodes.length + this.#added.length;
    const list = child(parseXml(stylesheet), this.name);
    const text = this.#added.join("");
    if (!list) return putChild(stylesheet, STYLESHEET, this.name, element(this.name, { count }, text));
    return applyEdits(stylesheet, appendInside(stylesheet, list, text, { count }));
  }
}
