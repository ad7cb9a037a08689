import type { CellStyle, RuleFormat, Style } from "../../engine/book";
import { builtInStyleId } from "../../engine/state/cellStyles";
import { NORMAL_STYLE } from "../../engine/state/newBook";
import type { StyleChange } from "../../engine/book";
import { type Attributes, element, setAttributes, source } from "../xml/edit";
import { child, childrenOf, parseXml, type XmlNode } from "../xml/tree";
import { storedWord } from "../sheet/ruleNames";
import { writeBorder } from "./borders";
import { alike } from "./canonical";
import { StyleCollection } from "./collection";
import type { Palette } from "./colors";
import { writeDxf } from "./dxf";
import { builtInId } from "./numberFormats";
import { customFormats, HORIZONTAL, readStyles, VERTICAL } from "./readStyles";
import { fillOf, writeFill } from "./writeFill";
import { writeFont } from "./writeFont";

/** Turns styles of the book into cell formats of the file: old ones by number, new ones added at the end. */
export class StyleWriter {
  readonly #root: XmlNode;
  readonly #file: Style[];
  readonly #formats: Map<number, string>;
  readonly #lists: Record<
    "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "numFmts" | "dxfs",
    StyleCollection
  >;
  readonly #known = new Map<number, number>();
  readonly #styleXfs: Map<string, number>;

  constructor(
    readonly xml: string,
    readonly styles: readonly Style[],
    readonly palette: Palette,
    readonly cellStyles: readonly CellStyle[] = [],
  ) {
    this.#root = parseXml(xml);
    this.#file = readStyles(this.#root, palette).styles;
    this.#formats = customFormats(this.#root);
    this.#styleXfs = new Map(
      childrenOf(child(this.#root, "cellStyles"), "cellStyle").map(({ attributes }) => [
        (attributes["name"] ?? "").toLowerCase(),
        Number(attributes["xfId"] ?? 0),
      ]),
    );
    const list = (name: string, ignored?: RegExp) => new StyleCollection(name, xml, this.#root, ignored);
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      // The apply… attributes only say what was typed last; Excel shows what the numbers say.
      cellStyleXfs: list("cellStyleXfs"),
      cellXfs: list("cellXfs", /^apply/),
      cellStyles: list("cellStyles"),
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
    const xml = writeDxf(format, {
      palette: this.palette,
      formatId: (code) => this.#formatId(code),
      old: old === undefined ? undefined : this.#lists.dxfs.source(old),
    });
    return xml === "" ? undefined : this.#lists.dxfs.indexOf(xml);
  }

  /** The stylesheet with what was added; the same text when nothing was. */
  toXml(): string {
    for (const { name, builtIn } of this.cellStyles) if (!builtIn) this.#styleXf(name);
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
    if (!alike(fillOf(style), fillOf(base))) change("fillId", "applyFill", fills.indexOf(writeFill(style)));
    if (style.named !== base.named) attributes["xfId"] = this.#styleXf(style.named);
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
    const look = ({ horizontal, vertical, wrapText, indent, ...rest }: Style) => {
      const { shrinkToFit, autoIndent, textOrientation, readingOrder } = rest;
      return { horizontal, vertical, wrapText, indent, shrinkToFit, autoIndent, textOrientation, readingOrder };
    };
    let alignment = keep("alignment");
    if (!alike(look(style), look(base))) {
      alignment = writeAlignment(style, alignment);
      attributes["applyAlignment"] = 1;
    }
    let protection = keep("protection");
    if (style.locked !== base.locked || style.formulaHidden !== base.formulaHidden) {
      protection = setAttributes(protection || "<protection/>", {
        locked: style.locked === false ? 0 : null,
        hidden: style.formulaHidden === true ? 1 : null,
      });
      attributes["applyProtection"] = 1;
    }
    return alignment + protection;
  }

  /** The format that cells of a cell style stand on; the style is added where the file has none of that name. */
  #styleXf(name: string | undefined): number {
    const style = name === undefined ? undefined : this.cellStyles.find((one) => one.name === name);
    if (!style) return 0;
    const known = this.#styleXfs.get(style.name.toLowerCase());
    if (known !== undefined) return known;
    const id = builtInStyleId(style.name) ?? null;
    const { cellStyles, cellStyleXfs } = this.#lists;
    // Each style has a format of its own, alike or not.
    const xfId = cellStyleXfs.add(this.#writeXf(styleFromLook(style.look)).replace(/\sxfId="[^"]*"/, ""));
    cellStyles.add(element("cellStyle", { name: style.name, xfId, builtinId: id }));
    this.#styleXfs.set(style.name.toLowerCase(), xfId);
    return xfId;
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

/** A cell style's look as the format of a cell that has nothing else. */
const styleFromLook = ({
  font,
  borders,
  readingOrder,
  pattern,
  patternColor,
  named: _named,
  ...look
}: StyleChange): Style => ({
  ...NORMAL_STYLE,
  ...look,
  changed: true,
  ...(readingOrder === undefined ? {} : { readingOrder }),
  ...(pattern === undefined ? {} : { pattern }),
  ...(patternColor === undefined ? {} : { patternColor }),
  font: { ...NORMAL_STYLE.font, ...font },
  borders: Object.fromEntries(
    Object.entries(borders ?? {}).filter(([, border]) => border !== null && border.style !== "None"),
  ),
});

function writeAlignment(style: Style, xml: string): string {
  const horizontal = style.horizontal === "General" ? undefined : storedWord(HORIZONTAL, style.horizontal);
  const vertical = style.vertical === "Bottom" ? undefined : storedWord(VERTICAL, style.vertical);
  return setAttributes(xml || "<alignment/>", {
    horizontal: horizontal ?? null,
    vertical: vertical ?? null,
    wrapText: style.wrapText === true ? 1 : null,
    indent: style.indent || null,
    shrinkToFit: style.shrinkToFit === true ? 1 : null,
    justifyLastLine: style.autoIndent === true ? 1 : null,
    textRotation: writeTurn(style.textOrientation) || null,
    readingOrder: style.readingOrder === undefined ? null : style.readingOrder === "LeftToRight" ? 1 : 2,
  });
}

const writeTurn = (turn = 0): number => (turn === 180 ? 255 : turn < 0 ? 90 - turn : turn);
