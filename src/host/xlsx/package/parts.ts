import { FileError } from "../fileError";
import type { ZipEntry } from "./zip";
import { pack, readZip, unpack, writeZip } from "./zip";

/** The parts of a workbook file by name ("xl/workbook.xml"); a part that is not written stays as it was packed. */
export class Parts {
  readonly #entries = new Map<string, ZipEntry>();
  /** OPC part names differ in case only by mistake, which Excel forgives. */
  readonly #spelling = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  #changed = false;

  constructor(bytes?: Uint8Array) {
    for (const entry of bytes ? readZip(bytes) : []) this.#put(entry);
  }

  /** Whether any part was written or removed. */
  get changed(): boolean {
    return this.#changed;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#spelling.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array {
    const entry = this.#entries.get(this.#spelling.get(name.toLowerCase()) ?? "");
    if (!entry) throw new FileError("damaged", `The part ${name} is missing.`);
    return unpack(entry);
  }

  /** An XML part's text, its main namespace without a prefix. */
  text(name: string): string {
    const known = this.#texts.get(name.toLowerCase());
    if (known !== undefined) return known;
    const text = withoutPrefix(decode(this.bytes(name)));
    this.#texts.set(name.toLowerCase(), text);
    return text;
  }

  write(name: string, content: string | Uint8Array): void {
    if (typeof content === "string" && this.has(name) && content === this.text(name)) return;
    this.#changed = true;
    const old = this.#entries.get(this.#spelling.get(name.toLowerCase()) ?? "");
    const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#put(pack(old?.name ?? name, data, old?.method ?? 8));
    if (typeof content === "string") this.#texts.set(name.toLowerCase(), content);
    else this.#texts.delete(name.toLowerCase());
  }

  remove(name: string): void {
    this.#changed = true;
    this.#entries.delete(this.#spelling.get(name.toLowerCase()) ?? "");
    this.#spelling.delete(name.toLowerCase());
    this.#texts.delete(name.toLowerCase());
  }

  /** The first of prefix1suffix, prefix2suffix … that no part has. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  toBytes(): Uint8Array {
    return writeZip([...this.#entries.values()]);
  }

  #put(entry: ZipEntry): void {
    this.#entries.set(entry.name, entry);
    this.#spelling.set(entry.name.toLowerCase(), entry.name);
  }
}

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
  const declared = utf16 ? text.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"') : text;
  // XML readers turn every line end into one line feed.
  return declared.includes("\r") ? declared.replace(/\r\n?/g, "\n") : declared;
}

/** Some writers give the main namespace a prefix (<x:workbook>): the same XML without it, so that edits need not care. */
function withoutPrefix(xml: string): string {
  const prefix = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<([\w.-]+):/.exec(xml.slice(0, 4000))?.[1];
  if (prefix === undefined || !/^(?:x|ssml|s|main)$/.test(prefix)) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");
}
