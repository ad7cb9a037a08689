/** Asks how large a sheet is and what keeps it from being written. */
export function loadSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled,isDataFiltered");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  return { sheet, used, filter };
}

export type SheetProxy = ReturnType<typeof loadSheet>;
