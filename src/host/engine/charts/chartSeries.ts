import type { Area, Book, ChartSeries, Sheet } from "../book";
import { columnCount, intersect, rowCount } from "../addresses/areas";
import { getCell, isBlank, styleAt, usedArea } from "../state/cells";
import { styleOf } from "../state/styles";
import { chartReference } from "./chartData";
import { isScattered } from "./chartTypes";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export const newSeries = (name: string): ChartSeries => ({
  name,
  values: "",
  categories: "",
  sizes: "",
  color: null,
  options: {},
  trendlines: [],
});

/**
 * The series that Excel makes of a block of cells: each column is one (each row when the block is wider than high), the
 * first line names them when it is text, and the first column goes along the axis when it is text or dates.
 */
export function seriesOf(
  book: Book,
  sheet: Sheet,
  source: Area,
  type: string,
  by: SeriesBy,
): { by: "Columns" | "Rows"; series: ChartSeries[] } {
  const used = usedArea(sheet, true, source);
  const area = (used && intersect(source, { ...source, bottom: used.bottom, right: used.right })) ?? source;
  const columns = by === "Auto" ? columnCount(area) <= rowCount(area) : by === "Columns";
  const labels = labelsOf(book, sheet, area, type);
  const lines = columns ? columnLines(area, labels) : rowLines(area, labels);
  const reference = (line: Area | null) => (line ? chartReference(sheet, line) : "");
  const series = lines.values.map((line, index) => ({
    ...newSeries(reference(lines.names[index] ?? null)),
    values: reference(line),
    categories: reference(lines.categories),
  }));
  return { by: columns ? "Columns" : "Rows", series: type.startsWith("Bubble") ? bubbles(series) : series };
}

interface Labels {
  top: boolean;
  left: boolean;
}

/** Which edges of the block name what is in it; at least one line of values stays. */
function labelsOf(book: Book, sheet: Sheet, area: Area, type: string): Labels {
  const corner = isBlank(getCell(sheet, area.top, area.left));
  const every = (part: Area, test: (row: number, column: number) => boolean): boolean => {
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) if (!test(row, column)) return false;
    return true;
  };
  const isText = (row: number, column: number) => typeof getCell(sheet, row, column)?.value === "string";
  const isDate = (row: number, column: number) =>
    typeof getCell(sheet, row, column)?.value === "number" &&
    /[dmy]/i.test(styleOf(book, styleAt(sheet, row, column)).numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));
  const [high, wide] = [area.bottom > area.top, area.right > area.left];
  const below = { ...area, top: area.top + 1, right: area.left };
  const beside = { ...area, left: area.left + 1, bottom: area.top };
  const left =
    wide &&
    (isScattered(type) ||
      corner ||
      (high ? every(below, (r, c) => isText(r, c) || isDate(r, c)) : isText(area.top, area.left)));
  const top = high && (corner || every(wide ? beside : { ...area, bottom: area.top }, isText));
  return { top, left };
}

interface Lines {
  values: Area[];
  names: (Area | null)[];
  categories: Area | null;
}

function columnLines(area: Area, { top, left }: Labels): Lines {
  const first = area.top + Number(top);
  const indices = Array.from(
    { length: area.right - area.left + 1 - Number(left) },
    (_, i) => area.left + Number(left) + i,
  );
  return {
    values: indices.map((column) => ({ top: first, bottom: area.bottom, left: column, right: column })),
    names: indices.map((column) => (top ? { top: area.top, bottom: area.top, left: column, right: column } : null)),
    categories: left ? { top: first, bottom: area.bottom, left: area.left, right: area.left } : null,
  };
}

function rowLines(area: Area, { top, left }: Labels): Lines {
  const first = area.left + Number(left);
  const indices = Array.from(
    { length: area.bottom - area.top + 1 - Number(top) },
    (_, i) => area.top + Number(top) + i,
  );
  return {
    values: indices.map((row) => ({ top: row, bottom: row, left: first, right: area.right })),
    names: indices.map((row) => (left ? { top: row, bottom: row, left: area.left, right: area.left } : null)),
    categories: top ? { top: area.top, bottom: area.top, left: first, right: area.right } : null,
  };
}

/** A bubble chart takes its lines in pairs: y values and sizes. */
function bubbles(series: readonly ChartSeries[]): ChartSeries[] {
  if (series.length < 2) return [...series];
  return series.flatMap((one, index) => (index % 2 === 0 ? [{ ...one, sizes: series[index + 1]?.values ?? "" }] : []));
}
