import type { Book } from "../../engine/book";
import type { Parts } from "../package/parts";
import { joinSheet, splitSheet } from "../sheet/sheetXml";
import { applyEdits, editAttributes } from "../xml/edit";
import { child } from "../xml/tree";
import type { Placed } from "./placeSheets";
import type { WorkbookPart } from "./readWorkbook";

/** Marks the active sheet's tab when it is another than before; two marked tabs would be a group that is edited together. */
export function selectTab(parts: Parts, workbook: WorkbookPart, book: Book, placed: readonly Placed[]): void {
  const active = placed.find(({ sheet }) => sheet.id === book.activeSheet);
  const before = workbook.sheets[workbook.activeTab] ?? workbook.sheets[0];
  if (!active || (!active.isNew && before?.part === active.part)) return;
  for (const { part } of placed) {
    const { frame, root, cells } = splitSheet(parts.text(part));
    const view = child(child(root, "sheetViews"), "sheetView");
    if (!view || (part !== active.part && view.attributes["tabSelected"] === undefined)) continue;
    const selected = editAttributes(frame, view, { tabSelected: part === active.part ? 1 : null });
    parts.write(part, joinSheet(applyEdits(frame, [selected]), cells));
  }
}
