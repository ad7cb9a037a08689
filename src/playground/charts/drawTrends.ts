import type { DrawnSeries, Trend } from "./chartData";
import { lineLook, polyline } from "./drawLines";
import { fitTrend, movingAverage } from "./fitTrend";
import type { Mark, Spot } from "./picture";
import { path, words } from "./picture";

/** Where a point of a series' axes lies; null outside of the plot. */
type Place = (spot: Spot) => Spot | null;

const STEPS = 60;

/** The trendlines of a series, with their equations where they are asked for. */
export function drawTrends(series: DrawnSeries, points: readonly (Spot | null)[], place: Place): Mark[] {
  const known = points.filter((point) => point !== null).sort((a, b) => a.x - b.x);
  return series.trends.flatMap((trend) => {
    if (known.length < 2) return [];
    const { curve, says } = traced(trend, known);
    const drawn = curve.map(place).filter((spot) => spot !== null);
    const end = drawn.at(-1);
    if (!end) return [];
    const dotted = { ...lineLook(trend.color), "stroke-width": 1.5, "stroke-dasharray": "2 4" };
    return [
      path(polyline(drawn), { ...dotted, class: "trend" }),
      ...says.map((text, index) => words(text, end.x - 4, end.y - 24 + index * 14, "end")),
    ];
  });
}

function traced(trend: Trend, points: readonly Spot[]): { curve: Spot[]; says: string[] } {
  if (trend.type === "MovingAverage") return { curve: movingAverage(points, trend.period), says: [] };
  const fitted = fitTrend(points, trend);
  if (fitted === null) return { curve: [], says: [] };
  const [first, last] = [(points[0]?.x ?? 0) - trend.backward, (points.at(-1)?.x ?? 0) + trend.forward];
  const curve = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = first + ((last - first) * step) / STEPS;
    return { x, y: fitted.y(x) };
  });
  const says = [
    ...(trend.equation ? [fitted.equation] : []),
    ...(trend.rSquared ? [`R² = ${Number(fitted.rSquared.toFixed(4))}`] : []),
  ];
  return { curve, says };
}
