import type { ChartData, DrawnSeries } from "./chartData";
import { lineLook, polyline, runs } from "./drawLines";
import type { Box, Mark, Spot } from "./picture";
import { circle, cut, line, path, textWidth, words } from "./picture";
import type { Scale } from "./scale";
import { scaleOf } from "./scale";

/** A web with an arm for each category, clockwise from the top, and a line around it for each series. */
export function drawRadar(data: ChartData, room: Box): Mark[] {
  const count = data.categories.length;
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  if (count === 0 || values.length === 0) return [];
  const widest = Math.min(Math.max(...data.categories.map((text) => textWidth(text))), room.width / 4);
  const radius = Math.max(1, Math.min(room.width / 2 - widest - 8, room.height / 2 - 20));
  const axis = data.axes.value;
  const scale = scaleOf(Math.min(...values), Math.max(...values), axis, Math.max(2, radius / 30));
  const centre = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  const spot = (index: number, out: number): Spot => {
    const turn = (2 * Math.PI * index) / count;
    return { x: centre.x + radius * out * Math.sin(turn), y: centre.y - radius * out * Math.cos(turn) };
  };
  const around = (out: number): Spot[] => data.categories.map((_, index) => spot(index, out));
  const rings = scale.ticks.filter(({ at }) => at > 0).map(({ at }) => closed(around(at)));
  return [
    ...(axis.gridlines ? rings.map((d) => path(d, { class: "gridline", fill: "none" })) : []),
    ...around(1).map(({ x, y }) => line(centre.x, centre.y, x, y, "gridline")),
    ...data.series.flatMap((series) => web(series, data, scale, spot)),
    ...(axis.visible ? scale.ticks : []).map(({ at, text }) => words(text, centre.x - 4, spot(0, at).y, "end")),
    ...data.categories.map((text, index) => name(cut(text, widest), spot(index, 1 + 12 / radius), centre)),
  ];
}

const closed = (spots: readonly Spot[]): string => `${polyline(spots)}Z`;

function web(series: DrawnSeries, data: ChartData, scale: Scale, spot: (index: number, out: number) => Spot): Mark[] {
  const spots = data.categories.map((_, index) => {
    const value = series.values[index] ?? null;
    return value === null ? null : spot(index, Math.max(0, scale.place(value)));
  });
  const known = spots.filter((one) => one !== null);
  const whole = known.length === spots.length;
  const filled = data.type === "RadarFilled";
  const lines = whole
    ? [closed(known)]
    : runs(spots).map(([from, to]) => polyline(spots.slice(from, to + 1).filter((one) => one !== null)));
  const look = filled ? { fill: series.color, "fill-opacity": 0.6 } : lineLook(series.color);
  return [
    ...lines.map((d) => path(d, look)),
    ...(series.markers && !filled ? known.map(({ x, y }) => circle(x, y, 3, series.color)) : []),
    ...spots.flatMap((at, index) => {
      const label = series.labels[index] ?? "";
      return at && label !== "" ? [words(label, at.x, at.y - 10)] : [];
    }),
  ];
}

/** A category beside the end of its arm, on the far side from the middle. */
function name(text: string, { x, y }: Spot, centre: Spot): Mark {
  const across = Math.abs(x - centre.x) < 2 ? "middle" : x < centre.x ? "end" : "start";
  return words(text, x, y, across);
}
