import type { Ticks } from "./axes";
import { acrossOf, axisLine, bottomAxis, plotBox, uprightAxis, upOf } from "./axes";
import type { AxisData, ChartData, DrawnSeries } from "./chartData";
import { joined, lineLook, runs } from "./drawLines";
import { drawTrends } from "./drawTrends";
import type { Box, Mark, Spot } from "./picture";
import { circle, path, words } from "./picture";
import type { Scale } from "./scale";
import { scaleOf } from "./scale";

/** Points by two numbers, joined or not, or bubbles whose areas go by a third. */
export function drawPoints(data: ChartData, room: Box): Mark[] {
  const points = data.series.map(pointsOf);
  const seen = points.flat().filter((one) => one !== null);
  const across = scaleFor(
    seen.map(({ x }) => x),
    data.axes.category,
    room.width / 70,
  );
  const up = scaleFor(
    seen.map(({ y }) => y),
    data.axes.value,
    room.height / 34,
  );
  const bottom: Ticks = { axis: data.axes.category, labels: across.ticks };
  const left: Ticks = { axis: data.axes.value, labels: up.ticks };
  const plot = plotBox(room, bottom, left);
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: acrossOf(plot, data.axes.category, across.place(x)),
    y: upOf(plot, data.axes.value, up.place(y)),
  });
  const largest = Math.max(...data.series.flatMap(({ sizes }) => sizes.map((size) => Math.abs(size ?? 0))), 0);
  // The largest bubble is a quarter of the plot's smaller side.
  const radius = (size: number): number =>
    (Math.min(plot.width, plot.height) / 8) * Math.sqrt(largest === 0 ? 1 : size / largest);
  const inside = (at: number): boolean => at >= 0 && at <= 1;
  const series = data.series.flatMap((one, index): Mark[] => {
    const spots = (points[index] ?? []).map((point) => (point ? place(point) : null));
    const trends = drawTrends(one, points[index] ?? [], (point) =>
      inside(across.place(point.x)) && inside(up.place(point.y)) ? place(point) : null,
    );
    return [...(data.drawing === "bubble" ? bubbles(one, spots, radius) : scattered(one, spots)), ...trends];
  });
  const { category, value } = data.axes;
  return [
    ...uprightAxis(plot, left, "left", room),
    ...bottomAxis(plot, bottom, false),
    axisLine(plot, { up: value.reversed ? 1 - up.ground : up.ground }),
    axisLine(plot, { across: category.reversed ? 1 - across.ground : across.ground }),
    ...series,
  ];
}

const pointsOf = ({ x, values }: DrawnSeries): (Spot | null)[] =>
  values.map((value, index) => (value === null ? null : { x: x[index] ?? index + 1, y: value }));

const scaleFor = (values: readonly number[], axis: AxisData, steps: number): Scale => {
  const [low, high] = values.reduce<[number, number]>(
    ([min, max], one) => [Math.min(min, one), Math.max(max, one)],
    [Infinity, -Infinity],
  );
  return low > high ? scaleOf(0, 1, axis, steps) : scaleOf(low, high, axis, Math.max(2, Math.floor(steps)));
};

function scattered(series: DrawnSeries, spots: readonly (Spot | null)[]): Mark[] {
  const lines = series.joined
    ? runs(spots).map(([first, last]) => {
        const points = spots.slice(first, last + 1).filter((one) => one !== null);
        return path(joined(points, series.smooth), lineLook(series.color));
      })
    : [];
  const dots = spots.flatMap((spot, index): Mark[] => {
    if (!spot) return [];
    const label = series.labels[index] ?? "";
    return [
      ...(series.markers ? [circle(spot.x, spot.y, 3.5, series.colors[index] ?? series.color)] : []),
      ...(label === "" ? [] : [words(label, spot.x + 7, spot.y, "start")]),
    ];
  });
  return [...lines, ...dots];
}

/** Bubbles without a size, or with one below zero, are not drawn, as in Excel. */
const bubbles = (series: DrawnSeries, spots: readonly (Spot | null)[], radius: (size: number) => number): Mark[] =>
  spots.flatMap((spot, index): Mark[] => {
    const size = series.sizes.length === 0 ? 1 : (series.sizes[index] ?? 0);
    if (!spot || size <= 0) return [];
    const label = series.labels[index] ?? "";
    const bubble = circle(spot.x, spot.y, radius(size), series.colors[index] ?? series.color, 0.75);
    return label === "" ? [bubble] : [bubble, words(label, spot.x + radius(size) + 4, spot.y, "start")];
  });
