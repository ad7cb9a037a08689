import type { ChartData } from "./chartData";
import { drawCategories } from "./drawCategories";
import { drawPoints } from "./drawPoints";
import { drawRadar } from "./drawRadar";
import { drawRound } from "./drawRound";
import type { Mark } from "./picture";
import { cut, words } from "./picture";
import { isRound, surround } from "./surroundings";

/**
 * The drawing of a chart of so many pixels. One whose type is not drawn gets its title and `name`, the words for its type, in an empty
 * frame: nothing is made up.
 */
export function drawChart(data: ChartData, width: number, height: number, name: string): Mark[] {
  if (data.drawing === null) {
    const { marks } = surround({ ...data, legend: null }, width, height);
    return [...marks, words(cut(name, width - 16), width / 2, height / 2)];
  }
  const { marks, room } = surround(data, width, height);
  if (room.width < 20 || room.height < 20) return marks;
  return [...marks, ...plot(data, room)];
}

function plot(data: ChartData, room: Parameters<typeof drawRound>[1]): Mark[] {
  if (isRound(data)) return drawRound(data, room);
  if (data.drawing === "scatter" || data.drawing === "bubble") return drawPoints(data, room);
  if (data.drawing === "radar") return drawRadar(data, room);
  return data.categories.length === 0 ? [] : drawCategories(data, room);
}
