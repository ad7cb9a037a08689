import type { Area } from "../../engine/book";
import { parseArea } from "../../engine/addresses/a1";
import { columnLetters } from "../../engine/addresses/columnLetters";

/** "A1:B2 D4" as areas, in that order; what cannot be read is left out. */
export const readAreas = (sqref: string | undefined): Area[] =>
  (sqref ?? "")
    .trim()
    .split(/\s+/)
    .map((text) => parseArea(text))
    .filter((area) => area !== null);

/** "A1" or "A1:B2"; unlike in formulas, whole rows and columns are spelled with both corners. */
export function writeRef({ top, left, bottom, right }: Area): string {
  const first = columnLetters(left) + String(top + 1);
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

export const writeAreas = (areas: readonly Area[]): string => areas.map(writeRef).join(" ");
