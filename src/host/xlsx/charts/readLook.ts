import { THEME_ORDER, type Palette } from "../styles/colors";
import { child, childrenOf, descendants, type XmlNode } from "../xml/tree";
import type { Options } from "./look";
import { DASHES, apiWord } from "./words";

export const val = (node: XmlNode | undefined): string | undefined => node?.attributes["val"];

/** An option, unless the file leaves it out or says what Excel takes anyway. */
export const option = (path: string, said: unknown, taken?: unknown): Options =>
  said === undefined || said === null || said === taken ? {} : { [path]: said };

export const numberOf = (node: XmlNode | undefined): number | undefined =>
  val(node) === undefined ? undefined : Number(val(node));

/** An element without a value is true. */
export const flagOf = (node: XmlNode | undefined): boolean | undefined =>
  node && !["0", "false"].includes(val(node) ?? "1");

const SAME: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** "#RRGGBB" of a solid fill; theme colours without their shades, which only Excel mixes; null for anything else. */
export function readColor(fill: XmlNode | undefined, palette: Palette): string | null {
  const plain = plainColor(fill);
  if (plain !== undefined) return plain;
  const scheme = val(child(fill, "schemeClr"));
  const color = scheme === undefined ? undefined : palette.theme[THEME_ORDER.indexOf(SAME[scheme] ?? scheme)];
  return color === undefined ? null : `#${color}`;
}

/** A colour that was chosen, rather than taken from the theme. */
const plainColor = (fill: XmlNode | undefined): string | undefined =>
  val(child(fill, "srgbClr")) === undefined ? undefined : `#${val(child(fill, "srgbClr"))?.toUpperCase() ?? ""}`;

/** Fill, outline and shadow of a piece, as `shape` writes them. */
export function readShape(node: XmlNode | undefined, path: string, line: "border" | "line"): Options {
  const look = child(node, "spPr");
  const fill = child(look, "noFill") ? "none" : plainColor(child(look, "solidFill"));
  return {
    ...option(`${path}.fill.color`, fill),
    ...readOutline(child(look, "ln"), `${path}.${line}`),
    ...(child(child(look, "effectLst"), "outerShdw") ? { [path.replace(/format$/, "showShadow")]: true } : {}),
  };
}

export function readOutline(line: XmlNode | undefined, path: string): Options {
  if (child(line, "noFill")) return { [`${path}.lineStyle`]: "None" };
  const weight = line?.attributes["w"];
  return {
    ...option(`${path}.color`, plainColor(child(line, "solidFill"))),
    ...option(`${path}.lineStyle`, apiWord(DASHES, val(child(line, "prstDash")))),
    ...option(`${path}.weight`, weight === undefined ? undefined : Number(weight) / 12700),
  };
}

/** What a run of text looks like; `size` is what Excel takes where nobody set one. */
export function readRun(run: XmlNode | undefined, path: string, size?: number): Options {
  const { sz, b, i, u } = run?.attributes ?? {};
  const on = (said: string | undefined) => (said === undefined ? undefined : said === "1" || said === "true");
  return {
    ...option(`${path}.size`, sz === undefined ? undefined : Number(sz) / 100, size),
    ...option(`${path}.bold`, on(b)),
    ...option(`${path}.italic`, on(i)),
    ...option(`${path}.underline`, u === undefined ? undefined : u === "none" ? "None" : "Single"),
    ...option(`${path}.color`, plainColor(child(run, "solidFill"))),
    ...option(`${path}.name`, child(run, "latin")?.attributes["typeface"]),
  };
}

/** Degrees that a text is turned by; Excel writes a thousand where it turns the text as it fits. */
export function turnOf(text: XmlNode | undefined): number | undefined {
  const turn = Number(child(text, "bodyPr")?.attributes["rot"] ?? NaN) / -60000;
  return Math.abs(turn) <= 180 ? turn + 0 : undefined;
}

const lookOf = (text: XmlNode | undefined): XmlNode | undefined => child(child(child(text, "p"), "pPr"), "defRPr");

/** Font and turn of a piece's `<c:txPr>`. */
export const readTextLook = (node: XmlNode | undefined, path: string): Options => ({
  ...readFont(node, `${path}.format.font`),
  ...option(`${path}.textOrientation`, turnOf(child(node, "txPr")), 0),
});

export const readFont = (node: XmlNode | undefined, path: string): Options =>
  readRun(lookOf(child(node, "txPr")), path);

/** Font of a text in runs, and of those runs that look otherwise. */
export function readRich(rich: XmlNode | undefined, path: string, size?: number): Options {
  const font = `${path}.format.font`;
  const common = readRun(lookOf(rich), font, size);
  let at = 0;
  const runs = childrenOf(child(rich, "p"), "r").map((run): Options => {
    const length = child(run, "t")?.text.length ?? 0;
    const own = `${path}.sub.${at}.${length}.font`;
    at += length;
    const look = Object.entries(readRun(child(run, "rPr"), own, size));
    return Object.fromEntries(look.filter(([key, set]) => common[font + key.slice(own.length)] !== set));
  });
  return Object.assign({}, common, ...runs) as Options;
}

/** The words of a title, or its formula. */
export function readTitle(title: XmlNode | undefined): string {
  const tx = child(title, "tx");
  const formula = tx && descendants(tx, "f")[0]?.text;
  if (formula !== undefined) return `=${formula.trim()}`;
  return wordsOf(child(tx, "rich"));
}

export const wordsOf = (rich: XmlNode | undefined): string =>
  childrenOf(rich, "p")
    .map((paragraph) =>
      descendants(paragraph, "t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");

/** What a title looks like; `size` and `turn` are what Excel takes where nobody set them. */
export const readTitleLook = (title: XmlNode | undefined, path: string, size: number, turn = 0): Options => {
  const rich = child(child(title, "tx"), "rich");
  return {
    ...readRich(rich, path, size),
    ...readFont(title, `${path}.format.font`),
    ...option(`${path}.textOrientation`, turnOf(rich) ?? turnOf(child(title, "txPr")), turn),
    ...readShape(title, `${path}.format`, "border"),
    ...option(`${path}.overlay`, flagOf(child(title, "overlay")), false),
  };
};
