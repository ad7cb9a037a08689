/** A rectangle of cells, zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "C5" for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$C$5". */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "A1:C5", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$C$5". */
export function fixedArea(area: Area): string {
  return `${fixedCell(area.top, area.left)}:${fixedCell(area.bottom, area.right)}`;
}

/** "'It''s mine'": always quoted, because Excel then needs no rules about which names may stand bare. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export interface Reference {
  /** Absent where the reference names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

const cellsPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "Sheet1!A1:C5", "='It''s'!$A$1", "A:C"; null where it is not a single rectangle. */
export function parseReference(text: string): Reference | null {
  const trimmed = text.trim().replace(/^=/, "");
  const match = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?([^!]+)$/.exec(trimmed);
  const cells = match?.[3];
  if (match === null || cells === undefined) return null;
  const area = parseArea(cells);
  if (area === null) return null;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = columnsPattern.exec(text);
  if (columns !== null) return ordered(0, columnIndex(columns[1] ?? "A"), lastRow, columnIndex(columns[2] ?? "A"));
  const rows = rowsPattern.exec(text);
  return rows === null ? null : ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn);
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return area.top >= 0 && area.bottom <= lastRow && area.right <= lastColumn ? area : null;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells that both cover, or null. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export const cellCount = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
