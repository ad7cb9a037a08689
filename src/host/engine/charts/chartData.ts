import type { Area, Book, Chart, ChartSeries, Scalar, Sheet } from "../book";
import { parseAddress, writeAddress } from "../addresses/a1";
import { mapReferences } from "../formulas/references";
import { getCell } from "../state/cells";
import { findSheet } from "../state/sheets";
import { styleOf } from "../state/styles";
import { displayText } from "../values/display";

/** The cells of a chart's reference ("=Sheet1!$B$2:$B$9", or several areas in brackets); none when it has lost them. */
export function referencedCells(book: Book, formula: string): { sheet: Sheet; area: Area }[] {
  const text = formula.replace(/^=/, "").replace(/^\((.*)\)$/s, "$1");
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => {
    const address = parseAddress(part.trim());
    const sheet = address?.sheet === null || !address ? undefined : findSheet(book, address.sheet);
    return sheet && address ? [{ sheet, area: address.area }] : [];
  });
}

export interface ChartPointValue {
  value: Scalar;
  /** As the cell shows it. */
  text: string;
  numberFormat: string;
}

/** What a chart's reference holds, by rows; at most `limit` cells. Formulas must be calculated beforehand. */
export function referencedValues(book: Book, formula: string, limit = 32000): ChartPointValue[] {
  const found: ChartPointValue[] = [];
  for (const { sheet, area } of referencedCells(book, formula))
    for (let row = area.top; row <= area.bottom && found.length < limit; row++)
      for (let column = area.left; column <= area.right && found.length < limit; column++) {
        const cell = getCell(sheet, row, column);
        const { numberFormat } = styleOf(book, cell?.style ?? 0);
        found.push({
          value: cell?.value ?? null,
          text: displayText(cell?.value ?? null, numberFormat, book.culture),
          numberFormat,
        });
      }
  return found;
}

/** A title or a series' name: the text itself, or that of the cell which its formula names. */
export const chartText = (book: Book, text: string): string =>
  text.startsWith("=")
    ? referencedValues(book, text)
        .map((point) => point.text)
        .join(" ")
    : text;

/** What the legend calls a series. */
export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  return series.name === "" ? `Series${chart.series.indexOf(series) + 1}` : chartText(book, series.name);
}

/** A chart's reference to an area of a sheet. */
export const chartReference = (sheet: Sheet, area: Area): string => `=${writeAddress(sheet.name, area, true)}`;

/** A formula as charts keep it: its references absolute and with their sheet. */
export const absoluteFormula = (formula: string, home: string): string =>
  mapReferences(formula.startsWith("=") ? formula : `=${formula}`, (reference) => ({
    ...reference,
    sheet: reference.sheet ?? home,
    from: { ...reference.from, rowFixed: true, columnFixed: true },
    to: reference.to && { ...reference.to, rowFixed: true, columnFixed: true },
  }));
