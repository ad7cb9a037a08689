/** A piece of a drawing, named as SVG names it; the page makes elements of it. */
export interface Mark {
  readonly tag: "rect" | "path" | "circle" | "line" | "text";
  readonly at: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** In pixels from the chart's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point: in pixels from the chart's corner, or by its numbers on two axes. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const FONT = 12;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/** About what a text takes: nothing is measured, so that a layout is the same everywhere. */
export function textWidth(text: string, size = FONT): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return (wide + (text.length - wide) * 0.55) * size;
}

/** A text that fits into so many pixels, with an ellipsis where it was cut; "" where not even a letter fits. */
export function cut(text: string, width: number, size = FONT): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return characters.length === 0 ? "" : `${characters.join("").trimEnd()}…`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export const line = (x1: number, y1: number, x2: number, y2: number, kind: string): Mark => ({
  tag: "line",
  at: { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), class: kind },
});

export const rect = ({ left, top, width, height }: Box, fill: string, kind?: string): Mark => ({
  tag: "rect",
  at: {
    x: rounded(left),
    y: rounded(top),
    width: rounded(width),
    height: rounded(height),
    fill,
    ...(kind === undefined ? {} : { class: kind }),
  },
});

export const path = (d: string, at: Mark["at"]): Mark => ({ tag: "path", at: { d, ...at } });

export const circle = (cx: number, cy: number, r: number, fill: string, opacity = 1): Mark => ({
  tag: "circle",
  at: { cx: rounded(cx), cy: rounded(cy), r: rounded(r), fill, "fill-opacity": opacity },
});

/** `y` is the middle of its line. */
export const words = (
  text: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end" = "middle",
  at: Mark["at"] = {},
): Mark => ({
  tag: "text",
  at: { x: rounded(x), y: rounded(y), "text-anchor": anchor, "dominant-baseline": "central", ...at },
  text,
});

/** Points of a path: "12.5,3". */
export const spot = (x: number, y: number): string => `${rounded(x)},${rounded(y)}`;
