import type { Table } from "../../engine";
import { sortArea } from "../../engine";
import { invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { SORT_METHODS, sortKeys } from "../range/rangeSort";
import { bodyArea } from "./tableAreas";
import type { TableTarget } from "../base/targets";

interface Sorting {
  fields: unknown[];
  matchCase: boolean;
  method: (typeof SORT_METHODS)[number];
}

/** The sorting last applied to a table in this session. */
const applied = new WeakMap<Table, Sorting>();

defineClass("TableSort", {
  get: {
    fields: ({ table }) => applied.get(table)?.fields ?? [],
    matchCase: ({ table }) => applied.get(table)?.matchCase ?? false,
    method: ({ table }) => applied.get(table)?.method ?? "PinYin",
  },
  methods: {
    async apply(target, args) {
      const sorting = {
        fields: args.list(0),
        matchCase: args.flag(1),
        method: args.oneOf(2, SORT_METHODS, "PinYin"),
      };
      await sort(target, sorting);
      applied.set(target.table, sorting);
    },
    clear: ({ table }) => void applied.delete(table),
    reapply(target) {
      const sorting = applied.get(target.table);
      if (!sorting) throw invalidOperation();
      return sort(target, sorting);
    },
  },
});

async function sort({ session, sheet, table }: TableTarget, { fields, ...order }: Sorting): Promise<void> {
  refuseOnProtected(sheet, "allowSort");
  await session.calculated();
  const keys = sortKeys(fields, sheet, table.area);
  sortArea(session.book, sheet, bodyArea(table), keys, order);
}
