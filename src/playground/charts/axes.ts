import type { AxisData } from "./chartData";
import type { Box, Mark } from "./picture";
import { FONT, cut, line, textWidth, words } from "./picture";

/** What stands along an axis; `at` counts from 0 at its start to 1 at its end. */
export interface Ticks {
  readonly axis: AxisData;
  readonly labels: readonly { readonly at: number; readonly text: string }[];
  /** Of gridlines; where the labels are when left out. */
  readonly lines?: readonly number[];
}

const LABEL = 18;
const TITLE = 18;
const PAD = 6;

const labelWidth = ({ axis, labels }: Ticks): number =>
  axis.visible ? Math.max(...labels.map(({ text }) => textWidth(text)), 0) + PAD : 0;

/** Room for the labels and titles of an axis along the bottom, one at the left and maybe one at the right; what is left is the plot. */
export function plotBox(room: Box, bottom: Ticks, left: Ticks, right?: Ticks): Box {
  const title = (ticks: Ticks | undefined): number => (ticks && ticks.axis.title !== "" ? TITLE : 0);
  const before = Math.min(labelWidth(left), room.width * 0.4) + title(left);
  const after = (right ? labelWidth(right) : 6) + title(right);
  const below = (bottom.axis.visible ? LABEL : 0) + title(bottom);
  return {
    left: room.left + before,
    top: room.top + FONT / 2,
    width: Math.max(1, room.width - before - after),
    height: Math.max(1, room.height - below - FONT / 2),
  };
}

export const acrossOf = ({ left, width }: Box, { reversed }: AxisData, at: number): number =>
  left + width * (reversed ? 1 - at : at);
export const upOf = ({ top, height }: Box, { reversed }: AxisData, at: number): number =>
  top + height * (reversed ? at : 1 - at);

/** The line of an axis that lies `up` of the plot's height, or stands `across` of its width. */
export function axisLine({ left, top, width, height }: Box, where: { up: number } | { across: number }): Mark {
  if ("up" in where) {
    const y = top + height * (1 - where.up);
    return line(left, y, left + width, y, "axis");
  }
  const x = left + width * where.across;
  return line(x, top, x, top + height, "axis");
}

/** An axis along the bottom, with as many of its labels as find room. */
export function bottomAxis(plot: Box, { axis, labels, lines }: Ticks, spread: boolean): Mark[] {
  const bottom = plot.top + plot.height;
  const marks: Mark[] = [];
  if (axis.gridlines)
    for (const at of lines ?? labels.map((label) => label.at)) {
      const x = acrossOf(plot, axis, at);
      marks.push(line(x, plot.top, x, bottom, "gridline"));
    }
  if (axis.visible) {
    const slot = plot.width / Math.max(1, spread ? labels.length : labels.length - 1);
    const widest = Math.max(...labels.map(({ text }) => textWidth(text)), 1);
    // Names are cut before they are left out: every one is worth some letters.
    const every = Math.max(1, Math.ceil((Math.min(widest, 60) + PAD) / slot));
    labels.forEach(({ at, text }, index) => {
      if (index % every > 0) return;
      const shown = cut(text, slot * every - PAD / 2);
      // At the plot's right edge there is no room for half a name.
      const most = plot.left + plot.width + PAD - textWidth(shown) / 2;
      marks.push(words(shown, Math.min(acrossOf(plot, axis, at), most), bottom + LABEL / 2 + 2));
    });
  }
  if (axis.title !== "") {
    const y = bottom + (axis.visible ? LABEL : 0) + TITLE / 2;
    marks.push(words(cut(axis.title, plot.width), plot.left + plot.width / 2, y));
  }
  return marks;
}

/** An upright axis, at the left or at the right. */
export function uprightAxis(plot: Box, { axis, labels, lines }: Ticks, side: "left" | "right", room: Box): Mark[] {
  const x = side === "left" ? plot.left : plot.left + plot.width;
  const marks: Mark[] = [];
  if (axis.gridlines)
    for (const at of lines ?? labels.map((label) => label.at)) {
      const y = upOf(plot, axis, at);
      marks.push(line(plot.left, y, plot.left + plot.width, y, "gridline"));
    }
  if (axis.visible) {
    const every = Math.max(1, Math.ceil((FONT + 2) / (plot.height / Math.max(1, labels.length))));
    const width = room.width * 0.4;
    labels.forEach(({ at, text }, index) => {
      if (index % every > 0) return;
      const [edge, anchor] = side === "left" ? ([x - PAD, "end"] as const) : ([x + PAD, "start"] as const);
      marks.push(words(cut(text, width), edge, upOf(plot, axis, at), anchor));
    });
  }
  if (axis.title !== "") {
    const across = side === "left" ? room.left + TITLE / 2 - 2 : room.left + room.width - TITLE / 2 + 2;
    const y = plot.top + plot.height / 2;
    const turn = { transform: `rotate(-90 ${across} ${y})` };
    marks.push(words(cut(axis.title, plot.height), across, y, "middle", turn));
  }
  return marks;
}
