import type { Culture } from "./culture";
import { formatSections } from "./formatPieces";
import { systemDates } from "./localFormat";

/** The number format by which a cell is shown under these regional settings, in the words that the formatter understands. */
export function shownFormat(format: string, culture: Culture): string {
  if (/^\[\$-F800\]/i.test(format)) return cellPattern(culture.longDate);
  if (/^\[\$-F400\]/i.test(format)) return cellPattern(culture.longTime);
  const shown = systemDates(format, culture);
  if (culture.dateSeparator === "/" || !shown.includes("/")) return shown;
  return formatSections(shown, /^[dmyhs]+$/i)
    .map(({ pieces, isDate }) =>
      pieces.map(({ text }) => (isDate && text === "/" ? `\\${culture.dateSeparator}` : text)).join(""),
    )
    .join(";");
}

/** A pattern of Windows' as a number format. */
const cellPattern = (pattern: string): string =>
  pattern.replaceAll("M", "m").replaceAll("'", '"').replace("tt", "AM/PM");
