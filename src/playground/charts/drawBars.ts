import type { ChartData } from "./chartData";
import type { Mark } from "./picture";
import { rect, words } from "./picture";
import type { Placed } from "./placed";

/** Columns, or bars that lie: side by side in each category, or on top of each other where they overlap wholly. */
export function drawBars(all: readonly Placed[], count: number, data: ChartData, lying: boolean): Mark[] {
  const overlap = data.overlap / 100;
  const places = overlap >= 1 ? 1 : all.length - (all.length - 1) * overlap;
  // A category is one group of columns and the gap beside it, in widths of a column.
  const width = 1 / count / (places + data.gap / 100);
  const lead = (1 / count - width * places) / 2;
  const bars: Mark[] = [];
  const labels: Mark[] = [];
  all.forEach(({ series, spans, scale, spot }, index) => {
    const offset = lead + index * width * (overlap >= 1 ? 0 : 1 - overlap);
    spans.forEach((span, category) => {
      if (!span) return;
      const start = category / count + offset;
      const ground = data.stacking === "none" ? scale.ground : scale.place(span.from);
      const [near, far] = [spot(start, clamp(ground)), spot(start + width, clamp(scale.place(span.to)))];
      const box = {
        left: Math.min(near.x, far.x),
        top: Math.min(near.y, far.y),
        width: Math.abs(far.x - near.x),
        height: Math.abs(far.y - near.y),
      };
      bars.push(rect(box, series.colors[category] ?? series.color));
      const label = series.labels[category] ?? "";
      if (label === "") return;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (data.stacking !== "none") labels.push(words(label, x, y, "middle", { class: "inside" }));
      else if (lying) labels.push(words(label, far.x + 4, y, "start"));
      else labels.push(words(label, x, span.to < 0 ? far.y + 9 : far.y - 9));
    });
  });
  return [...bars, ...labels];
}

const clamp = (place: number): number => Math.min(1, Math.max(0, place));
