import type { Area, Hyperlink, Sheet } from "../book";
import { intersect, subtract } from "../addresses/areas";

/** Links on sorted cells go where their cells went; `places` says where each row (or column) is now. */
export function moveLinks(sheet: Sheet, area: Area, rows: boolean, places: ReadonlyMap<number, number>): void {
  if (!sheet.hyperlinks.some((link) => intersect(link.area, area))) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link): Hyperlink[] => {
    const inside = intersect(link.area, area);
    if (!inside) return [link];
    const rest = subtract(link.area, area).map((part) => ({ ...link, area: part }));
    return [...rest, ...lines(inside, rows).map((line) => ({ ...link, area: movedLine(line, rows, places) }))];
  });
}

function lines(area: Area, rows: boolean): Area[] {
  const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, offset) => onLine(area, rows, from + offset));
}

function movedLine(line: Area, rows: boolean, places: ReadonlyMap<number, number>): Area {
  const from = rows ? line.top : line.left;
  return onLine(line, rows, places.get(from) ?? from);
}

const onLine = (area: Area, rows: boolean, at: number): Area =>
  rows ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
