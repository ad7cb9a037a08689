import type { Area } from "../../engine";
import { columnCount, intersect } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument, invalidOperation, itemNotFound } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { filterColumns, writeFilterXml } from "./filterXml";
import type { Criteria } from "./filterCriteria";
import { criteriaOf, rowTest } from "./filterCriteria";
import { refuseOnProtected } from "../base/protection";
import { RangeTarget } from "../base/rangeTarget";
import { hideRow } from "../format/sizes";
import type { FilterTarget } from "../base/targets";

defineClass("AutoFilter", {
  get: {
    enabled: (target) => filterArea(target) !== null,
    isDataFiltered: (target) => isFiltered(target),
    criteria(target) {
      const area = filterArea(target);
      const criteria = criteriaOf(target.table ?? target.sheet);
      if (isFiltered(target) && criteria.size === 0)
        throw new NotEmulatedError("AutoFilter.criteria of an opened file");
      return Array.from(
        { length: area ? columnCount(area) : 0 },
        (_, index) => criteria.get(index) ?? { filterOn: "Values" },
      );
    },
  },
  methods: {
    apply: (target, args) => apply(target, args),
    clearCriteria: (target) => clearFilter(target),
    clearColumnCriteria(target, args) {
      criteriaOf(target.table ?? target.sheet).delete(args.whole(0));
      return refilter(target);
    },
    reapply: (target) => refilter(target),
    remove(target) {
      if (target.table) throw new NotEmulatedError("AutoFilter.remove of a table");
      clearFilter(target);
      target.sheet.autoFilter = null;
      target.sheet.changes.autoFilter = true;
    },
    getRange(target) {
      const area = filterArea(target);
      if (!area) throw itemNotFound();
      return play("Range", new RangeTarget(target.session, target.sheet, area));
    },
    getRangeOrNullObject(target) {
      const area = filterArea(target);
      return area && play("Range", new RangeTarget(target.session, target.sheet, area));
    },
  },
});

const isFiltered = ({ sheet, table }: FilterTarget): boolean =>
  table ? table.filtered : sheet.autoFilter?.filtered === true;

function filterArea({ sheet, table }: FilterTarget): Area | null {
  if (!table) return sheet.autoFilter?.area ?? null;
  return table.showFilterButton && table.showHeaders ? table.area : null;
}

async function apply(target: FilterTarget, args: Arguments): Promise<void> {
  const { session, sheet, table } = target;
  refuseOnProtected(sheet, "allowAutoFilter");
  const { area } = rangeFrom(session, sheet, args, 0);
  if (
    !table &&
    (!sheet.autoFilter || !intersect(sheet.autoFilter.area, area) || area.top !== sheet.autoFilter.area.top)
  ) {
    if (sheet.tables.some((other) => intersect(other.area, area))) throw invalidOperation();
    clearFilter(target);
    sheet.autoFilter = { area, filtered: false };
    sheet.changes.autoFilter = true;
  }
  if (!args.given(1)) return refilter(target);
  return applyCriteria(target, args.whole(1), args.record(2));
}

/** Filters by one column, counted from the filter's first; others that are filtered stay so. */
export function applyCriteria(target: FilterTarget, column: number, criteria: Criteria): Promise<void> {
  const area = filterArea(target);
  if (!area || column < 0 || column >= columnCount(area)) throw invalidArgument();
  const known = criteriaOf(target.table ?? target.sheet);
  known.set(column, criteria);
  return refilter(target).catch((error: unknown) => {
    known.delete(column);
    throw error;
  });
}

export function clearFilter(target: FilterTarget): void {
  const { sheet, table } = target;
  const area = filterArea(target);
  criteriaOf(table ?? sheet).clear();
  if (!area || !isFiltered(target)) return;
  for (let row = area.top + 1; row <= area.bottom; row++) hideRow(sheet, row, false);
  note(target, false);
}

/** Hides the rows that the criteria do not let through, and shows the others. */
export async function refilter(target: FilterTarget): Promise<void> {
  const { session, sheet, table } = target;
  const area = filterArea(target);
  if (!area) throw invalidOperation();
  await session.calculated();
  const body = { ...area, top: area.top + 1, bottom: area.bottom - Number(table?.showTotals ?? false) };
  const criteria = criteriaOf(table ?? sheet);
  const tests = [...criteria].map(([column, wanted]) => rowTest(session.book, sheet, body, area.left + column, wanted));
  if (tests.length === 0) return clearFilter(target);
  for (let row = body.top; row <= body.bottom; row++) hideRow(sheet, row, !tests.every((passes) => passes(row)));
  note(target, true);
}

function note({ sheet, table }: FilterTarget, filtered: boolean): void {
  if (table) {
    table.filtered = filtered;
    table.conditions = filterColumns(criteriaOf(table));
    table.changed = true;
    return;
  }
  if (!sheet.autoFilter) return;
  const { area } = sheet.autoFilter;
  sheet.autoFilter = { area, filtered, xml: writeFilterXml(area, criteriaOf(sheet)) };
  sheet.changes.autoFilter = true;
}
