import type { ChartData, Side } from "./chartData";
import type { Box, Mark } from "./picture";
import { FONT, cut, rect, textWidth, words } from "./picture";
import { accent } from "./readChart";

export interface Entry {
  readonly name: string;
  readonly color: string;
}

export const TITLE_SIZE = 16;
const MARGIN = 8;
const LINE = 20;
/** A swatch and the gap before the next entry. */
const SWATCH = 14;
const GAP = 14;

export const isRound = ({ drawing }: ChartData): boolean => drawing === "pie" || drawing === "doughnut";

/** The colour of a pie's slice: each has one of its own. */
export const sliceColor = (data: ChartData, series: number, index: number): string =>
  data.series[series]?.colors[index] ?? accent(index);

export function legendEntries(data: ChartData): Entry[] {
  if (isRound(data)) return data.categories.map((name, index) => ({ name, color: sliceColor(data, 0, index) }));
  const trends = data.series.flatMap((series) => series.trends);
  return [...data.series, ...trends].map(({ name, color }) => ({ name, color }));
}

/** Title and legend, and the room that they leave for the plot. */
export function surround(data: ChartData, width: number, height: number): { marks: Mark[]; room: Box } {
  const marks: Mark[] = [];
  let room: Box = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  if (data.title !== "") {
    const title = cut(data.title, room.width, TITLE_SIZE);
    marks.push(words(title, width / 2, room.top + 10, "middle", { class: "title" }));
    room = { ...room, top: room.top + 28, height: room.height - 28 };
  }
  if (data.legend === null || data.series.length === 0) return { marks, room };
  const legend = placeLegend(legendEntries(data), room, data.legend);
  return { marks: [...marks, ...legend.marks], room: legend.room };
}

function placeLegend(entries: readonly Entry[], room: Box, side: Side): { marks: Mark[]; room: Box } {
  return side === "Left" || side === "Right" ? beside(entries, room, side) : inRows(entries, room, side);
}

const entryMarks = ({ name, color }: Entry, x: number, y: number, width: number): Mark[] => [
  rect({ left: x, top: y - 4, width: 8, height: 8 }, color),
  words(cut(name, width - SWATCH), x + SWATCH, y, "start"),
];

function beside(entries: readonly Entry[], room: Box, side: "Left" | "Right") {
  const widest = Math.max(...entries.map(({ name }) => textWidth(name) + SWATCH), 0);
  const width = Math.min(widest + 4, room.width * 0.35);
  const shown = entries.slice(0, Math.max(1, Math.floor(room.height / LINE)));
  const left = side === "Left" ? room.left : room.left + room.width - width;
  const first = room.top + (room.height - shown.length * LINE) / 2 + LINE / 2;
  const marks = shown.flatMap((entry, index) => entryMarks(entry, left, first + index * LINE, width));
  const rest = room.width - width - MARGIN;
  return { marks, room: { ...room, width: rest, left: side === "Left" ? room.left + width + MARGIN : room.left } };
}

function inRows(entries: readonly Entry[], room: Box, side: "Top" | "Bottom") {
  const widthOf = ({ name }: Entry): number => Math.min(textWidth(name, FONT) + SWATCH, room.width * 0.6);
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = widthOf(entry) + GAP;
    if (used > 0 && used + width > room.width + GAP) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += width;
  }
  // A legend never takes more than a third of the chart.
  const shown = rows.slice(0, Math.max(1, Math.floor(room.height / 3 / LINE)));
  const height = shown.length * LINE + 4;
  const top = side === "Top" ? room.top : room.top + room.height - height + 4;
  const marks = shown.flatMap((row, index) => {
    let x = room.left + (room.width - row.reduce((sum, entry) => sum + widthOf(entry) + GAP, -GAP)) / 2;
    return row.flatMap((entry) => {
      const drawn = entryMarks(entry, x, top + index * LINE + LINE / 2, widthOf(entry) + 1);
      x += widthOf(entry) + GAP;
      return drawn;
    });
  });
  const rest = { ...room, height: room.height - height };
  return { marks, room: side === "Top" ? { ...rest, top: room.top + height } : rest };
}
