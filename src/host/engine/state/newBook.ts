import type { Book, Changes, Sheet, Style } from "../book";
import { cellArea } from "../addresses/areas";
import { CellSet } from "./cellSet";

export const NORMAL_STYLE: Style = {
  changed: false,
  numberFormat: "General",
  font: { name: "Calibri", size: 11, color: "#000000" },
  fill: null,
  borders: {},
};

/** A book as Excel makes it: one empty sheet unless told otherwise. With `bytes` it stands for an opened file. */
export function newBook(sheetNames: readonly string[] = ["Sheet1"], bytes?: Uint8Array): Book {
  const sheets = sheetNames.map((name, index) => newSheet(`s${index + 1}`, name));
  return {
    sheets,
    activeSheet: sheets[0]?.id ?? "",
    names: [],
    styles: [NORMAL_STYLE],
    settings: new Map(),
    properties: {},
    ...(bytes ? { bytes } : {}),
    dirty: false,
  };
}

/** An empty sheet that belongs to no book yet. */
export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    kind: "worksheet",
    cells: [],
    columns: new Map(),
    rows: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    hyperlinks: [],
    comments: [],
    notes: [],
    page: {},
    rowBreaks: [],
    columnBreaks: [],
    autoFilter: null,
    protection: { protected: false, options: {} },
    frozen: { rows: 0, columns: 0 },
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    defaultColumnWidth: 8.43,
    defaultRowHeight: 15,
    selection: cellArea(0, 0),
    customProperties: new Map(),
    changes: noChanges(),
  };
}

/** Nothing changed since the file was opened. */
export const noChanges = (): Changes => ({
  cells: new CellSet(),
  structure: false,
  columns: false,
  rows: new Set(),
  merges: false,
  conditionalFormats: false,
  validations: false,
  autoFilter: false,
  view: false,
  protection: false,
  properties: false,
});
