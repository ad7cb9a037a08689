import type { Mark, Spot } from "./picture";
import { circle, path, spot as written, words } from "./picture";
import type { Placed } from "./placed";

/** A line through its points, or an area under them; blanks leave a gap. */
export function drawLines({ series, spans, scale, spot }: Placed, along: (index: number) => number, filled: boolean) {
  const top = spans.map((span, index) => (span ? spot(along(index), scale.place(span.to)) : null));
  const marks: Mark[] = [];
  for (const [first, last] of runs(top)) {
    const points = top.slice(first, last + 1).filter((one) => one !== null);
    if (filled) {
      const low = points.map((_, index) => {
        const from = spans[first + index]?.from ?? 0;
        return spot(along(first + index), from === 0 ? scale.ground : scale.place(from));
      });
      marks.push(path(`${polyline(points)}L${low.reverse().map(at).join("L")}Z`, { fill: series.color }));
    } else if (series.joined) marks.push(path(joined(points, series.smooth), lineLook(series.color)));
  }
  top.forEach((point, index) => {
    if (!point) return;
    if (series.markers && !filled) marks.push(circle(point.x, point.y, 3, series.colors[index] ?? series.color));
    const label = series.labels[index] ?? "";
    if (label !== "") marks.push(words(label, point.x, point.y - 10));
  });
  return marks;
}

const at = ({ x, y }: Spot): string => written(x, y);
export const polyline = (points: readonly Spot[]): string => `M${points.map(at).join("L")}`;

export const lineLook = (color: string) => ({
  fill: "none",
  stroke: color,
  "stroke-width": 2.25,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
});

/** First and last index of what stands without a gap. */
export function runs(points: readonly (Spot | null)[]): [number, number][] {
  const found: [number, number][] = [];
  points.forEach((point, index) => {
    if (!point) return;
    const open = found.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** A path through the points, with a curve's tangents along the neighbours when smooth. */
export function joined(points: readonly Spot[], smooth: boolean): string {
  if (!smooth || points.length < 3) return polyline(points);
  const [start] = points;
  if (!start) return "";
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const [before, after] = [points[index - 1] ?? from, points[index + 2] ?? to];
    const one = written(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6);
    const two = written(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6);
    return `C${one} ${two} ${at(to)}`;
  });
  return `M${at(start)}${curves.join("")}`;
}
