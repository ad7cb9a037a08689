import { element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { DASHES } from "./words";

export type Options = Readonly<Record<string, unknown>>;

export const text = (options: Options, path: string): string | undefined => {
  const value = options[path];
  return typeof value === "string" && value !== "" ? value : undefined;
};
export const number = (options: Options, path: string): number | undefined => {
  const value = options[path];
  return typeof value === "number" ? value : undefined;
};
export const flag = (options: Options, path: string, fallback: boolean): boolean => {
  const value = options[path];
  return typeof value === "boolean" ? value : fallback;
};
export const isSet = (options: Options, path: string): boolean =>
  Object.keys(options).some((key) => key === path || key.startsWith(`${path}.`));

/** `<c:name val="…"/>`; nothing without a value. */
export const value = (name: string, val: string | number | boolean | null | undefined): string =>
  val === undefined || val === null ? "" : element(`c:${name}`, { val });

const solid = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
export const NO_FILL = "<a:noFill/>";

/** An outline: colour, weight in points and dashes, each only when it was set. */
export function outline(options: Options, path: string, fallback = ""): string {
  const [color, style, weight] = [
    text(options, `${path}.color`),
    text(options, `${path}.lineStyle`),
    number(options, `${path}.weight`),
  ];
  if (style === "None") return element("a:ln", {}, NO_FILL);
  const dash = DASHES[style ?? ""];
  const inside = (color === undefined ? "" : solid(color)) + (dash ? element("a:prstDash", { val: dash }) : "");
  if (inside === "" && weight === undefined) return fallback;
  return element("a:ln", { w: weight === undefined ? null : Math.round(weight * 12700) }, inside);
}

/** Down to the right, as Excel draws it when it is only asked for one. */
const SHADOW = element(
  "a:effectLst",
  {},
  element(
    "a:outerShdw",
    { blurRad: 50800, dist: 38100, dir: 2700000, algn: "tl", rotWithShape: 0 },
    element("a:prstClr", { val: "black" }, element("a:alpha", { val: 40000 })),
  ),
);

/** Fill, outline and shadow of a piece; `line` is where its outline is kept ("border" or "line"). */
export function shape(options: Options, path: string, line: "border" | "line", fallback = ""): string {
  const color = text(options, `${path}.fill.color`);
  const fill = color === undefined ? "" : color === "none" ? NO_FILL : solid(color);
  const shadow = flag(options, path.replace(/format$/, "showShadow"), false) ? SHADOW : "";
  const inside = fill + outline(options, `${path}.${line}`) + shadow;
  return inside === "" ? fallback : element("c:spPr", {}, inside);
}

/** What a run of text looks like; `tag` is "a:defRPr", "a:rPr" or "a:endParaRPr". */
export function runLook(options: Options, path: string, tag: string, size: number | null): string {
  const points = number(options, `${path}.size`) ?? size;
  const [bold, italic, name] = [options[`${path}.bold`], options[`${path}.italic`], text(options, `${path}.name`)];
  const color = text(options, `${path}.color`);
  return element(
    tag,
    {
      lang: tag === "a:rPr" ? "en-US" : null,
      sz: points === null ? null : Math.round(points * 100),
      b: typeof bold === "boolean" ? bold : null,
      i: typeof italic === "boolean" ? italic : null,
      u: options[`${path}.underline`] === "Single" ? "sng" : null,
    },
    (color === undefined ? "" : solid(color)) + (name === undefined ? "" : element("a:latin", { typeface: name })),
  );
}

/** `<c:txPr>` when a font or a turn was set. */
export function textLook(options: Options, font: string, rotation?: number): string {
  if (!isSet(options, font) && rotation === undefined) return "";
  const paragraph = element("a:pPr", {}, runLook(options, font, "a:defRPr", null));
  return element("c:txPr", {}, turned(rotation) + element("a:p", {}, paragraph + '<a:endParaRPr lang="en-US"/>'));
}

export const turned = (degrees: number | undefined): string =>
  element("a:bodyPr", {
    rot: degrees === undefined ? null : Math.round(degrees * -60000),
    vert: degrees === undefined ? null : "horz",
  });

/** Text in runs, some of which look otherwise (`<path>.sub.<start>.<length>`). */
export function richText(
  words: string,
  options: Options,
  path: string,
  size: number | null,
  rotation?: number,
): string {
  const font = `${path}.format.font`;
  const runs = pieces(words, options, path).map(({ text: run, font: own }) =>
    element(
      "a:r",
      {},
      runLook(own === null ? options : merged(options, font, own), font, "a:rPr", size) +
        element("a:t", {}, escapeText(run)),
    ),
  );
  const paragraph = element("a:pPr", {}, runLook(options, font, "a:defRPr", size));
  return element("c:rich", {}, turned(rotation) + element("a:p", {}, paragraph + runs.join("")));
}

const merged = (options: Options, font: string, own: string): Options => ({
  ...options,
  ...Object.fromEntries(
    Object.entries(options)
      .filter(([key]) => key.startsWith(`${own}.`))
      .map(([key, set]) => [font + key.slice(own.length), set]),
  ),
});

function pieces(words: string, options: Options, path: string): { text: string; font: string | null }[] {
  const looks = new Array<string | null>(words.length).fill(null);
  for (const key of Object.keys(options)) {
    const found = key.startsWith(`${path}.sub.`) ? /^(\d+)\.(\d+)\.font\./.exec(key.slice(path.length + 5)) : null;
    if (!found) continue;
    const [start, length] = [Number(found[1]), Number(found[2])];
    looks.fill(`${path}.sub.${start}.${length}.font`, start, Math.min(start + length, words.length));
  }
  const cuts = looks.flatMap((look, index) => (index > 0 && look === looks[index - 1] ? [] : [index]));
  return cuts.map((from, index) => ({ text: words.slice(from, cuts[index + 1]), font: looks[from] ?? null }));
}
