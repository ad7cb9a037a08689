import { clearArea, forgetTableEverywhere, renameTableEverywhere, spellOutTable } from "../../engine";
import type { Area, Table } from "../../engine";
import { asFlag, asText } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { clearFilter, refilter } from "../filter/autoFilter";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { RangeTarget } from "../base/rangeTarget";
import { bodyArea, headerArea, refuseTableArea, refuseTableName, tableKey, totalsArea } from "./tableAreas";
import { readHeaders } from "./tableHeaders";
import { setShowHeaders, setShowTotals } from "./tableRowsShown";
import type { TableTarget } from "../base/targets";

/** Sets a property that only the table's own part of the file keeps. */
const setter =
  <K extends keyof Table>(name: K, read: (value: unknown) => Required<Table>[K]) =>
  ({ sheet, table }: TableTarget, value: unknown): void => {
    refuseOnProtected(sheet);
    table[name] = read(value);
    table.changed = true;
  };

const part = ({ session, sheet, table }: TableTarget, area: Area | null) => {
  if (!sheet.tables.includes(table) || !area) throw itemNotFound();
  return play("Range", new RangeTarget(session, sheet, area));
};

defineClass("Table", {
  id: { name: "Id", of: ({ table }) => tableKey(table) },
  get: {
    id: ({ table }) => tableKey(table),
    legacyId: ({ table }) => String(table.id),
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
    style: ({ table }) => table.style,
    showFilterButton: ({ table }) => table.showFilterButton,
    showBandedRows: ({ table }) => table.showBandedRows,
    showBandedColumns: ({ table }) => table.showBandedColumns === true,
    highlightFirstColumn: ({ table }) => table.highlightFirstColumn === true,
    highlightLastColumn: ({ table }) => table.highlightLastColumn === true,
  },
  set: {
    name({ session, table }, value) {
      const name = asText(value);
      refuseTableName(session.book, name, table);
      renameTableEverywhere(session.book, table, name);
      table.name = name;
      table.changed = true;
    },
    showHeaders: (target, value) => setShowHeaders(target, asFlag(value)),
    showTotals: (target, value) => setShowTotals(target, asFlag(value)),
    style: setter("style", asText),
    showFilterButton: setter("showFilterButton", asFlag),
    showBandedRows: setter("showBandedRows", asFlag),
    showBandedColumns: setter("showBandedColumns", asFlag),
    highlightFirstColumn: setter("highlightFirstColumn", asFlag),
    highlightLastColumn: setter("highlightLastColumn", asFlag),
  },
  objects: {
    worksheet: ({ session, sheet }) => play("Worksheet", { session, sheet }),
    columns: (target) => play("TableColumnCollection", target),
    rows: (target) => play("TableRowCollection", target),
    autoFilter: (target) => play("AutoFilter", target),
    sort: (target) => play("TableSort", target),
  },
  methods: {
    getRange: (target) => part(target, target.table.area),
    getHeaderRowRange: (target) => part(target, target.table.showHeaders ? headerArea(target.table) : null),
    getDataBodyRange: (target) => part(target, bodyArea(target.table)),
    getTotalRowRange: (target) => part(target, target.table.showTotals ? totalsArea(target.table) : null),
    clearFilters: (target) => clearFilter(target),
    reapplyFilters: (target) => refilter(target),
    resize: (target, args) => resize(target, rangeFrom(target.session, target.sheet, args, 0)),
    delete({ session, sheet, table }) {
      refuseOnProtected(sheet);
      forgetTableEverywhere(session.book, table);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      clearArea(session.book, sheet, table.area, "All");
    },
    convertToRange(target) {
      const { session, sheet, table } = target;
      clearFilter(target);
      const range = part(target, table.area);
      spellOutTable(session.book, table);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return range;
    },
  },
});

/** The header row stays where it is, and the table keeps at least one of its columns and one row of data. */
function resize({ session, sheet, table }: TableTarget, range: RangeTarget): void {
  refuseOnProtected(sheet);
  const { area } = range;
  const { top, left, right } = table.area;
  const rows = area.bottom - area.top + 1 - Number(table.showHeaders) - Number(table.showTotals);
  if (range.sheet !== sheet || area.top !== top || rows < 1 || area.left > right || area.right < left)
    throw invalidArgument(
      "The headers must remain in the same row, and the resulting table must overlap the original table.",
    );
  refuseTableArea(sheet, area, table);
  table.area = area;
  table.changed = true;
  if (table.showHeaders) readHeaders(session.book, sheet, table);
  session.book.dirty = true;
}
