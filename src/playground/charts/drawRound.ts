import type { ChartData } from "./chartData";
import type { Box, Mark } from "./picture";
import { circle, path, spot, words } from "./picture";
import { sliceColor } from "./surroundings";

const FULL = 2 * Math.PI;

/** A pie of the first series, or a doughnut with a ring for each, the first inside; what is below zero counts by its size. */
export function drawRound(data: ChartData, room: Box): Mark[] {
  const radius = Math.max(1, Math.min(room.width, room.height) / 2 - 4);
  const centre = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  const rings = data.drawing === "pie" ? data.series.slice(0, 1) : data.series;
  const hole = data.drawing === "pie" ? 0 : radius * (data.hole / 100);
  const thickness = (radius - hole) / Math.max(1, rings.length);
  return rings.flatMap(({ values, labels }, ring) => {
    const [inner, outer] = [hole + ring * thickness, hole + (ring + 1) * thickness];
    const shares = sharesOf(values);
    let turn = 0;
    const slices: Mark[] = [];
    const texts: Mark[] = [];
    shares.forEach((share, index) => {
      const [from, to] = [turn, turn + share];
      turn = to;
      if (share === 0) return;
      slices.push(slice(centre, inner, outer, from, to, sliceColor(data, ring, index)));
      const label = labels[index] ?? "";
      const middle = point(centre, inner === 0 ? outer * 0.65 : (inner + outer) / 2, (from + to) / 2);
      if (label !== "") texts.push(words(label, middle.x, middle.y, "middle", { class: "inside" }));
    });
    return [...slices, ...texts];
  });
}

/** Parts of the whole that add up to 1; blanks have none. */
export function sharesOf(values: readonly (number | null)[]): number[] {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => (sum === 0 ? 0 : size / sum));
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

/** Clockwise from the top. */
const point = ({ x, y }: Centre, radius: number, turn: number): Centre => ({
  x: x + radius * Math.sin(turn * FULL),
  y: y - radius * Math.cos(turn * FULL),
});

function slice(centre: Centre, inner: number, outer: number, from: number, to: number, color: string): Mark {
  if (to - from > 0.99999)
    return inner === 0 ? circle(centre.x, centre.y, outer, color) : ring(centre, inner, outer, color);
  const large = to - from > 0.5 ? 1 : 0;
  const at = (radius: number, turn: number): string => {
    const { x, y } = point(centre, radius, turn);
    return spot(x, y);
  };
  const arc = `M${at(outer, from)}A${outer},${outer} 0 ${large} 1 ${at(outer, to)}`;
  const back =
    inner === 0
      ? `L${spot(centre.x, centre.y)}Z`
      : `L${at(inner, to)}A${inner},${inner} 0 ${large} 0 ${at(inner, from)}Z`;
  return path(arc + back, { fill: color, class: "slice" });
}

function ring(centre: Centre, inner: number, outer: number, color: string): Mark {
  const whole = (radius: number): string =>
    `M${spot(centre.x, centre.y - radius)}A${radius},${radius} 0 1 1 ${spot(centre.x, centre.y + radius)}A${radius},${radius} 0 1 1 ${spot(centre.x, centre.y - radius)}Z`;
  return path(whole(outer) + whole(inner), { fill: color, "fill-rule": "evenodd" });
}
