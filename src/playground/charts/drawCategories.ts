import type { Ticks } from "./axes";
import { acrossOf, bottomAxis, plotBox, uprightAxis, upOf } from "./axes";
import type { ChartData, DrawnSeries } from "./chartData";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";
import type { Box, Mark } from "./picture";
import type { Scale } from "./scale";
import { scaleOf } from "./scale";
import type { Span } from "./stack";
import { stack } from "./stack";

/** A series ready to be drawn: its spans on its scale, and where a point lies. */
export interface Placed {
  readonly series: DrawnSeries;
  readonly spans: readonly (Span | null)[];
  readonly scale: Scale;
  /** Pixels of a place along the categories and one along the values, both from 0 to 1. */
  readonly spot: (along: number, value: number) => { readonly x: number; readonly y: number };
}

/** Columns, bars, lines and areas, also together, over categories; a second value axis where a series asks for it. */
export function drawCategories(data: ChartData, room: Box): Mark[] {
  const lying = data.drawing === "bar";
  const stacked = stack(data);
  const steps = Math.max(2, Math.floor((lying ? room.width : room.height) / (lying ? 70 : 34)));
  const scales = [false, true].map((secondary) => scaleFor(data, stacked, secondary, steps));
  const [first, second] = scales;
  if (!first) return [];
  const count = data.categories.length;
  // Lines and areas of their own reach from edge to edge only where areas are; all else stands between the lines.
  const edges = data.series.every(({ drawing }) => drawing === "area") && count > 1;
  const along = (index: number): number => (edges ? index / (count - 1) : (index + 0.5) / count);
  const categories: Ticks = {
    axis: data.axes.category,
    labels: data.categories.map((text, index) => ({ at: along(index), text })),
    lines: Array.from({ length: count + 1 }, (_, index) => index / count),
  };
  const values: Ticks = { axis: data.axes.value, labels: first.ticks };
  const others = second && data.series.some(({ secondary }) => secondary) ? second : undefined;
  const far: Ticks | undefined = others && { axis: data.axes.value2, labels: others.ticks };
  const plot = lying ? plotBox(room, values, categories) : plotBox(room, categories, values, far);
  const axes = lying
    ? [...bottomAxis(plot, values, false), ...uprightAxis(plot, categories, "left", room)]
    : [
        ...uprightAxis(plot, values, "left", room),
        ...(far ? uprightAxis(plot, far, "right", room) : []),
        ...bottomAxis(plot, categories, !edges),
      ];
  const placed = data.series.map((series, index): Placed => {
    const axis = series.secondary ? data.axes.value2 : data.axes.value;
    const spot = (at: number, value: number) =>
      lying
        ? { x: acrossOf(plot, axis, value), y: upOf(plot, data.axes.category, at) }
        : { x: acrossOf(plot, data.axes.category, at), y: upOf(plot, axis, value) };
    return { series, spans: stacked[index] ?? [], scale: (series.secondary ? others : first) ?? first, spot };
  });
  const of = (...drawings: readonly string[]) => placed.filter(({ series }) => drawings.includes(series.drawing));
  return [
    ...axes,
    ...of("area").flatMap((one) => drawLines(one, along, true)),
    ...drawBars(of("column", "bar"), count, data, lying),
    ...of("line").flatMap((one) => drawLines(one, along, false)),
  ];
}

function scaleFor(data: ChartData, stacked: readonly (readonly (Span | null)[])[], secondary: boolean, steps: number) {
  const spans = stacked.filter((_, index) => data.series[index]?.secondary === secondary).flat();
  const ends = spans.flatMap((span) => (span ? [span.from, span.to] : []));
  const own = spans.flatMap((span) => (span ? [span.to] : []));
  // What stands on the ground does not draw the ground into the scale.
  const list = data.stacking === "none" ? own : ends;
  const axis = secondary ? data.axes.value2 : data.axes.value;
  const [low, high] = list.reduce<[number, number]>(
    ([min, max], one) => [Math.min(min, one), Math.max(max, one)],
    [Infinity, -Infinity],
  );
  if (low > high) return scaleOf(0, 1, axis, steps);
  if (data.stacking !== "percent") return scaleOf(low, high, axis, steps);
  const whole = { ...axis, min: axis.min ?? (low < 0 ? -1 : 0), max: axis.max ?? (high > 0 ? 1 : 0) };
  return scaleOf(low, high, whole, steps);
}
