import type { CellValue, SheetInfo, WorkbookSnapshot } from "#workbook";

/** A sheet as it would be read, from rows of cells that start at A1; "" is blank, "#N/A" and its like are errors. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetInfo> = {},
): SheetInfo {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const type = (value: CellValue): string => {
    if (value === "") return "Empty";
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value) ? "Error" : "String";
  };
  return {
    name,
    visible: true,
    used: { top: 0, left: 0, bottom: values.length - 1, right: width - 1 },
    isProtected: false,
    autoFilter: null,
    filterHidesRows: false,
    tables: [],
    merges: [],
    hasHiddenRows: false,
    cells: {
      top: 0,
      left: 0,
      values,
      formulas: values,
      numberFormats: values.map((row) => row.map(() => "General")),
      types: values.map((row) => row.map(type)),
    },
    ...more,
  };
}

export function snapshotOf(sheets: readonly SheetInfo[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { sheets, activeSheet: sheets[0]?.name ?? "", names: [], tierRules: [], ...more };
}
