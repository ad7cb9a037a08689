import type { Ticks } from "./axes";
import { acrossOf, axisLine, bottomAxis, plotBox, uprightAxis, upOf } from "./axes";
import type { ChartData } from "./chartData";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";
import { drawStock } from "./drawStock";
import { drawTrends } from "./drawTrends";
import type { Box, Mark } from "./picture";
import type { Placed } from "./placed";
import type { Scale } from "./scale";
import { scaleOf } from "./scale";
import type { Span } from "./stack";
import { stack } from "./stack";

interface Layout {
  readonly first: Scale;
  /** Of the far axis. */
  readonly second: Scale | undefined;
  readonly along: (index: number) => number;
  readonly plot: Box;
  readonly axes: Mark[];
}

/** Columns, bars, lines and areas, also together, over categories; a second value axis where a series asks for it. */
export function drawCategories(data: ChartData, room: Box): Mark[] {
  const lying = data.drawing === "bar";
  const stacked = stack(data);
  const { first, second, along, plot, axes } = lay(data, room, stacked, lying);
  const placed = data.series.map((series, index): Placed => {
    const axis = series.secondary ? data.axes.value2 : data.axes.value;
    const spot = (at: number, value: number) =>
      lying
        ? { x: acrossOf(plot, axis, value), y: upOf(plot, data.axes.category, at) }
        : { x: acrossOf(plot, data.axes.category, at), y: upOf(plot, axis, value) };
    return { series, spans: stacked[index] ?? [], scale: (series.secondary ? second : first) ?? first, spot };
  });
  const of = (...drawings: readonly string[]) => placed.filter(({ series }) => drawings.includes(series.drawing));
  const count = data.categories.length;
  return [
    ...axes,
    ...of("area").flatMap((one) => drawLines(one, along, true)),
    ...drawBars(of("column", "bar"), count, data, lying),
    ...of("line").flatMap((one) => drawLines(one, along, false)),
    ...drawStock(of("stock"), count, along),
    ...(data.stacking === "none" ? placed.flatMap((one) => trendsOf(one, count, along)) : []),
  ];
}

/** Categories count 1, 2, 3 for a trend. */
function trendsOf({ series, scale, spot }: Placed, count: number, along: (index: number) => number): Mark[] {
  const points = series.values.map((y, index) => (y === null ? null : { x: index + 1, y }));
  return drawTrends(series, points, ({ x, y }) => {
    const up = scale.place(y);
    return x < 0.5 || x > count + 0.5 || !(up >= 0 && up <= 1) ? null : spot(along(x - 1), up);
  });
}

function lay(data: ChartData, room: Box, stacked: readonly (readonly (Span | null)[])[], lying: boolean): Layout {
  const steps = Math.max(2, Math.floor((lying ? room.width : room.height) / (lying ? 70 : 34)));
  const first = scaleFor(data, stacked, false, steps);
  const far = data.series.some(({ secondary }) => secondary);
  const second = far ? scaleFor(data, stacked, true, steps) : undefined;
  const count = data.categories.length;
  // Areas alone reach from edge to edge; all else stands in the middle of its category.
  const edges = count > 1 && data.series.every(({ drawing }) => drawing === "area");
  const along = (index: number): number => (edges ? index / (count - 1) : (index + 0.5) / count);
  const categories: Ticks = {
    axis: data.axes.category,
    labels: data.categories.map((text, index) => ({ at: along(index), text })),
    lines: Array.from({ length: count + 1 }, (_, index) => index / count),
  };
  const values: Ticks = { axis: data.axes.value, labels: first.ticks };
  const others: Ticks | undefined = second && { axis: data.axes.value2, labels: second.ticks };
  const ground = data.axes.value.reversed ? 1 - first.ground : first.ground;
  if (lying) {
    const plot = plotBox(room, values, categories);
    const drawn = [...bottomAxis(plot, values, false), ...uprightAxis(plot, categories, "left", room)];
    return { first, second, along, plot, axes: [...drawn, axisLine(plot, { across: ground })] };
  }
  const plot = plotBox(room, categories, values, others);
  const drawn = [...uprightAxis(plot, values, "left", room), ...bottomAxis(plot, categories, !edges)];
  const right = others ? uprightAxis(plot, others, "right", room) : [];
  return { first, second, along, plot, axes: [...drawn, ...right, axisLine(plot, { up: ground })] };
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
