import { COLUMNS, ROWS, columnLetters, parseReference, tokenize, writePrefix } from "../../engine";
import type { Corner } from "../../engine";

/** "=A1+$B$2" seen from C3 is "=R[-2]C[-2]+R2C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const reference = kind === "reference" ? parseReference(text) : null;
      if (!reference) return text;
      const corner = (at: Corner) => cornerR1C1(at, row, column);
      const to = reference.to && corner(reference.to);
      const from = corner(reference.from);
      return writePrefix(reference.sheet) + (to === null || to === from ? from : `${from}:${to}`);
    })
    .join("");
}

function cornerR1C1({ row, column, rowFixed, columnFixed }: Corner, homeRow: number, homeColumn: number): string {
  const part = (letter: string, index: number | undefined, fixed: boolean, home: number) => {
    if (index === undefined) return "";
    if (fixed) return `${letter}${index + 1}`;
    return index === home ? letter : `${letter}[${index - home}]`;
  };
  return part("R", row, rowFixed, homeRow) + part("C", column, columnFixed, homeColumn);
}

const PLACE = String.raw`(\[-?\d+\]|\d+)?`;
const CORNER = `(?:R${PLACE}C${PLACE}|R${PLACE}|C${PLACE})`;
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_.])${CORNER}(?::${CORNER})?(?![\\p{L}\\p{N}_.([])`, "giu");

/** The other way round; texts in quotes are left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(REFERENCE, (found) => areaA1(found, row, column))))
    .join("");
}

/** Whole rows and columns have two ends even when R1C1 names one. */
function areaA1(text: string, row: number, column: number): string {
  const [first = "", second] = text.split(":");
  const from = cornerA1(first, row, column);
  const whole = !/^r.*c/i.test(first);
  const to = second === undefined ? (whole ? from : null) : cornerA1(second, row, column);
  return to === null ? from : `${from}:${to}`;
}

function cornerA1(text: string, row: number, column: number): string {
  const [, bothRow, bothColumn] = /^R(.*)C(.*)$/i.exec(text) ?? [];
  if (bothRow !== undefined && bothColumn !== undefined) return columnPart(bothColumn, column) + rowPart(bothRow, row);
  return /^r/i.test(text) ? rowPart(text.slice(1), row) : columnPart(text.slice(1), column);
}

const rowPart = (text: string, home: number): string => {
  const { index, mark } = place(text, home, ROWS);
  return mark + String(index + 1);
};

const columnPart = (text: string, home: number): string => {
  const { index, mark } = place(text, home, COLUMNS);
  return mark + columnLetters(index);
};

/** Relative places wrap round the sheet's edge, as in Excel. */
function place(text: string, home: number, size: number): { index: number; mark: string } {
  if (text === "") return { index: home, mark: "" };
  if (text.startsWith("[")) return { index: (home + Number(text.slice(1, -1)) + size) % size, mark: "" };
  return { index: Number(text) - 1, mark: "$" };
}
