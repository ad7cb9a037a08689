import { FileError } from "../fileError";
import { appendInside, applyEdits, element } from "../xml/edit";
import { escapeText, loadText, storeText, unescapeXml } from "../xml/text";
import { parseXml } from "../xml/tree";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>';

/** The texts that cells refer to by number; new ones are added at the end, so that the old numbers stand. */
export class SharedStrings {
  readonly #texts: string[] = [];
  /** Numbers of texts with runs of their own format, or phonetics: not to be given to a cell that holds plain text. */
  readonly #rich = new Set<number>();
  readonly #plain = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(readonly xml: string = EMPTY) {
    for (let at = xml.indexOf("<si"); at >= 0; at = xml.indexOf("<si", at)) at = this.#read(at);
  }

  text(index: number): string {
    const text = this.#texts[index];
    if (text === undefined) throw new FileError("damaged", `There is no shared text ${index}.`);
    return text;
  }

  isRich(index: number): boolean {
    return this.#rich.has(index);
  }

  /** The number of a plain text, added when no cell had it yet. */
  indexOf(text: string): number {
    const known = this.#plain.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.push(text) - 1;
    this.#plain.set(text, index);
    this.#added.push(element("si", {}, textElement(text)));
    return index;
  }

  /** The part with what was added; the same text when nothing was. */
  toXml(): string {
    if (this.#added.length === 0) return this.xml;
    // An empty <sst> closes itself; a full one may have many megabytes, of which the tree needs only the ends.
    const first = this.xml.indexOf("<si");
    const last = this.xml.lastIndexOf("</sst");
    if (first >= 0 && last > first) {
      const start = this.xml.slice(0, first).replace(/\s(?:count|uniqueCount)="[^"]*"/g, "");
      return `${start}${this.xml.slice(first, last)}${this.#added.join("")}${this.xml.slice(last)}`;
    }
    const attributes = { count: null, uniqueCount: null };
    return applyEdits(this.xml, appendInside(this.xml, parseXml(this.xml), this.#added.join(""), attributes));
  }

  #read(at: number): number {
    const tagEnd = this.xml.indexOf(">", at);
    const closed = this.xml.charAt(tagEnd - 1) === "/";
    const end = closed ? tagEnd : this.xml.indexOf("</si>", tagEnd);
    if (tagEnd < 0 || end < 0) throw new FileError("damaged", "A shared text is never closed.");
    const body = closed ? "" : this.xml.slice(tagEnd + 1, end);
    const text = readRuns(body);
    const index = this.#texts.push(text) - 1;
    if (/<r[\s>]|<rPh|<phoneticPr/.test(body)) this.#rich.add(index);
    else if (!this.#plain.has(text)) this.#plain.set(text, index);
    return closed ? tagEnd + 1 : end + 5;
  }
}

/** The plain text of a string item: its <t>, or those of all its runs; how it is pronounced is left out. */
export function readRuns(body: string): string {
  const simple = /^<t(?:\s[^>]*)?>([^<]*)<\/t>$/.exec(body);
  if (simple) return loadText(unescapeXml(simple[1] ?? ""));
  const spoken = body.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
  const texts = [...spoken.matchAll(/<t(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/t>)/g)];
  return texts.map((match) => loadText(unescapeXml(match[1] ?? ""))).join("");
}

/** `<t>` with the spaces at its ends protected. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${escapeText(storeText(text))}</t>`;
}
