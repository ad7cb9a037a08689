import type { MenuConfig } from "@univerjs/ui";

const ids = [
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.contextMenu.text-to-number",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** What the grid could do and the workbook would not keep is not offered; its shortcuts come to nothing, too. */
export const hiddenMenus: MenuConfig = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
