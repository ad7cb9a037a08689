import type { RuleFormat, Style } from "../../engine/book";
import { type Attributes, element, setAttributes, source } from "../xml/edit";
import { child, parseXml, type XmlNode } from "../xml/tree";
import { storedWord } from "../sheet/ruleNames";
import { writeBorder } from "./borders";
import { alike } from "./canonical";
import { StyleCollection } from "./collection";
import { type Palette, colorAttribute } from "./colors";
import { writeDxf } from "./dxf";
import { builtInId } from "./numberFormats";
import { customFormats, HORIZONTAL, readStyles, VERTICAL } from "./readStyles";
import { writeFont } from "./writeFont";

/** Turns styles of the book into cell formats of the file: old ones by number, new ones added at the end. */
export class StyleWriter {
  readonly #root: XmlNode;
  readonly #file: Style[];
  readonly #formats: Map<number, string>;
  readonly #lists: Record<"fonts" | "fills" | "borders" | "cellXfs" | "numFmts" | "dxfs", StyleCollection>;
  readonly #known = new Map<number, number>();

  constructor(
    readonly xml: string,
    readonly styles: readonly Style[],
    palette: Palette,
  ) {
    this.#root = parseXml(xml);
    this.#file = readStyles(this.#root, palette);
    this.#formats = customFormats(this.#root);
    const list = (name: string, ignored?: RegExp) => new StyleCollection(name, xml, this.#root, ignored);
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      // The apply… attributes only say what was typed last; Excel shows what the numbers say.
      cellXfs: list("cellXfs", /^apply/),
      dxfs: list("dxfs"),
    };
  }

  /** The cell format (xf) of a style of the book. */
  xf(index: number): number {
    const style = this.styles[index];
    if (!style) throw new RangeError(`No style ${index}: the book has ${this.styles.length}.`);
    if (style.xf !== undefined && !style.changed && style.xf < this.#file.length) return style.xf;
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const added = this.#lists.cellXfs.indexOf(this.#writeXf(style));
    this.#known.set(index, added);
    return added;
  }

  /** The differential format of a rule, or undefined when it has none; what else stood in `old` is kept. */
  dxf(format: RuleFormat, old?: number): number | undefined {
    const xml = writeDxf(format, old === undefined ? undefined : this.#lists.dxfs.source(old));
    return xml === "" ? undefined : this.#lists.dxfs.indexOf(xml);
  }

  /** The stylesheet with what was added; the same text when nothing was. */
  toXml(): string {
    return Object.values(this.#lists).reduce((xml, list) => list.applyTo(xml), this.xml);
  }

  #writeXf(style: Style): string {
    const { cellXfs, fonts, fills, borders } = this.#lists;
    const base = this.#file[style.xf ?? 0] ?? {
      font: {},
      fill: null,
      borders: {},
      numberFormat: "General",
      changed: false,
    };
    const old = cellXfs.nodes[style.xf ?? 0];
    const ids = old?.attributes ?? {};
    const attributes: Attributes = {
      numFmtId: ids["numFmtId"] ?? 0,
      fontId: ids["fontId"] ?? 0,
      fillId: ids["fillId"] ?? 0,
      borderId: ids["borderId"] ?? 0,
      xfId: ids["xfId"] ?? 0,
    };
    const change = (key: string, flag: string, value: number) => Object.assign(attributes, { [key]: value, [flag]: 1 });
    if (style.numberFormat !== base.numberFormat)
      change("numFmtId", "applyNumberFormat", this.#formatId(style.numberFormat));
    if (!alike(style.font, base.font))
      change(
        "fontId",
        "applyFont",
        fonts.indexOf(writeFont(style.font, base.font, fonts.source(Number(ids["fontId"] ?? 0)) ?? "<font/>")),
      );
    if (style.fill !== base.fill)
      change("fillId", "applyFill", style.fill === null ? 0 : fills.indexOf(writeFill(style.fill)));
    if (!alike(style.borders, base.borders))
      change("borderId", "applyBorder", borders.indexOf(writeBorder(style.borders)));
    const children = this.#children(style, base, old, attributes);
    const tag = setAttributes(cellXfs.source(style.xf ?? 0)?.match(/^<[^>]*>/)?.[0] ?? "<xf/>", attributes);
    return children === "" ? tag.replace(/\s*\/?>$/, "/>") : `${tag.replace(/\s*\/?>$/, ">")}${children}</xf>`;
  }

  #children(style: Style, base: Style, old: XmlNode | undefined, attributes: Attributes): string {
    const keep = (name: string) => {
      const node = child(old, name);
      return node ? source(this.xml, node) : "";
    };
    const look = ({ horizontal, vertical, wrapText, indent }: Style) => ({ horizontal, vertical, wrapText, indent });
    let alignment = keep("alignment");
    if (!alike(look(style), look(base))) {
      alignment = writeAlignment(style, alignment);
      attributes["applyAlignment"] = 1;
    }
    let protection = keep("protection");
    if (style.locked !== base.locked) {
      protection = setAttributes(protection || "<protection/>", { locked: style.locked === false ? 0 : null });
      attributes["applyProtection"] = 1;
    }
    return alignment + protection;
  }

  #formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const known = [...this.#formats].find(([, text]) => text === code);
    if (known) return known[0];
    // Numbers up to 163 belong to Excel itself.
    const id = Math.max(163, ...this.#formats.keys()) + 1;
    this.#formats.set(id, code);
    this.#lists.numFmts.indexOf(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

function writeFill(color: string): string {
  const inside = element("fgColor", colorAttribute(color)) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, inside));
}

function writeAlignment(style: Style, xml: string): string {
  const horizontal = style.horizontal === "General" ? undefined : storedWord(HORIZONTAL, style.horizontal);
  const vertical = style.vertical === "Bottom" ? undefined : storedWord(VERTICAL, style.vertical);
  return setAttributes(xml || "<alignment/>", {
    horizontal: horizontal ?? null,
    vertical: vertical ?? null,
    wrapText: style.wrapText === true ? 1 : null,
    indent: style.indent || null,
  });
}
