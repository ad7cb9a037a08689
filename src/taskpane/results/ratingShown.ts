import type { Language } from "#text";
import { resultWords } from "#text";
import type { GridColumn } from "#workbook";
import { numberText } from "./numberText";

/**
 * A row's rating as a reader of the sheet knows it: what somebody typed as text stays as typed, a share is a percent,
 * a date is a date, large numbers are in millions or 亿.
 */
export function ratingShown(column: GridColumn | undefined, row: number, language: Language): string {
  const cell = column?.cells[row];
  if (column === undefined || cell === undefined || (cell.kind === "missing" && cell.text === "")) {
    return resultWords[language].blank;
  }
  if (cell.kind !== "number") return cell.text;
  const number = numberText(language);
  switch (column.format) {
    case "percent":
      return number.percent(cell.rating);
    case "date":
      return number.date(cell.rating);
    case "number":
    case "text":
      return number.plain(cell.rating);
  }
}
