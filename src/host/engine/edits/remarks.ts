import type { Area, CellComment, Note, Sheet } from "../book";
import { cellArea, contains } from "../addresses/areas";
import type { Shift } from "../formulas/shift";
import { shiftArea } from "../formulas/shift";

type Remark = CellComment | Note;

const isOn = ({ row, column }: Remark, area: Area): boolean => contains(area, cellArea(row, column));

/** Comments and notes go along with the cells that are put in or taken out. */
export function shiftRemarks(sheet: Sheet, shift: Shift): void {
  const stays = (remark: Remark): boolean => {
    const place = shiftArea(cellArea(remark.row, remark.column), shift);
    if (place) Object.assign(remark, { row: place.top, column: place.left });
    return place !== null;
  };
  sheet.comments = sheet.comments.filter(stays);
  sheet.notes = sheet.notes.filter(stays);
}

export function clearRemarks(sheet: Sheet, area: Area): void {
  sheet.comments = sheet.comments.filter((comment) => !isOn(comment, area));
  sheet.notes = sheet.notes.filter((note) => !isOn(note, area));
}

/** Takes them off the cells that are cut, for `putRemarks`. */
export function takeRemarks(sheet: Sheet, area: Area): Pick<Sheet, "comments" | "notes"> {
  const taken = {
    comments: sheet.comments.filter((comment) => isOn(comment, area)),
    notes: sheet.notes.filter((note) => isOn(note, area)),
  };
  clearRemarks(sheet, area);
  return taken;
}

/** Puts them where their cells went; what was there is gone with its cells. */
export function putRemarks(
  { comments, notes }: Pick<Sheet, "comments" | "notes">,
  sheet: Sheet,
  target: Area,
  { rows, columns }: { rows: number; columns: number },
): void {
  clearRemarks(sheet, target);
  for (const remark of [...comments, ...notes]) {
    remark.row += rows;
    remark.column += columns;
  }
  sheet.comments.push(...comments);
  sheet.notes.push(...notes);
}

/** Those on sorted cells go where their cells went; `places` says where each row (or column) is now. */
export function sortRemarks(sheet: Sheet, area: Area, rows: boolean, places: ReadonlyMap<number, number>): void {
  const along = rows ? "row" : "column";
  for (const remark of [...sheet.comments, ...sheet.notes])
    if (isOn(remark, area)) remark[along] = places.get(remark[along]) ?? remark[along];
}
