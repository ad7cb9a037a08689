import type { Area } from "../address";
import type { Slices } from "../slices";
import type { SheetCells } from "../snapshot";
import { kindOf } from "./cellKind";
import { comparable } from "./labels";

/** A column's header, made unique, and the sheet's column that it stands in. */
export interface Header {
  readonly header: string;
  readonly column: number;
}

const nameHeader = /industry|sector|segment|vertical|name|行业|名称|细分|赛道|板块/i;

/** The column of the names: the one with the wanted header, else a column of texts, best one whose header says so. */
export function* findNameColumn(
  cells: SheetCells,
  body: Area,
  headers: readonly Header[],
  wantedHeader: string | undefined,
): Slices<Header | undefined> {
  if (wantedHeader !== undefined) {
    const wanted = comparable(wantedHeader);
    return headers.find((header) => comparable(header.header) === wanted);
  }
  const textual: Header[] = [];
  for (const [i, header] of headers.entries()) {
    if (textShare(cells, body, header.column) >= 0.6) textual.push(header);
    yield i / headers.length;
  }
  const called = (header: Header): boolean => nameHeader.test(header.header);
  // Codes may stand for names, but only where the header says so.
  return textual.find(called) ?? textual[0] ?? headers.find(called);
}

function textShare(cells: SheetCells, body: Area, column: number): number {
  let filled = 0;
  let texts = 0;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const kind = kindOf(cells, row, column);
    if (kind === "missing") continue;
    filled++;
    if (kind === "text") texts++;
  }
  return filled === 0 ? 0 : texts / filled;
}
