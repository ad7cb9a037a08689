import type { Area, Book, Sheet } from "../book";
import { eachCell, getCell, placeCell, touchCell } from "../state/cells";
import { setStyle } from "../state/styles";
import { clearRules } from "./ruleAreas";
import { clearRemarks } from "./remarks";
import { freeSpill } from "./spills";

/** Excel's `ClearApplyTo`; the book keeps no hyperlinks. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats with their conditional formats, or all of it and the validations, comments and notes too. */
export function clearArea(book: Book, sheet: Sheet, area: Area, what: ClearWhat = "All"): void {
  if (what === "All" || what === "Contents") clearContents(book, sheet, area);
  if (what === "All" || what === "Formats") clearFormats(sheet, area);
  if (what !== "All") return;
  clearRules(sheet, area, "validations");
  clearRemarks(sheet, area);
}

function clearContents(book: Book, sheet: Sheet, area: Area): void {
  const places: [number, number][] = [];
  eachCell(sheet, area, (_cell, row, column) => places.push([row, column]));
  for (const [row, column] of places) {
    freeSpill(sheet, row, column);
    const cell = getCell(sheet, row, column);
    placeCell(sheet, row, column, cell && { value: null, style: cell.style });
    touchCell(book, sheet, row, column);
  }
}

function clearFormats(sheet: Sheet, area: Area): void {
  eachCell(sheet, area, (_cell, row, column) => setStyle(sheet, row, column, 0));
  clearRules(sheet, area, "conditionalFormats");
}
