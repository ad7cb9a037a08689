import type { Table } from "../../engine";
import { sortArea } from "../../engine";
import { invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { sortKeys } from "../range/rangeSort";
import { bodyArea } from "./tableAreas";
import type { TableTarget } from "../base/targets";

interface Sorting {
  fields: unknown[];
  matchCase: boolean;
}

/** The sorting last applied to a table in this session. */
const applied = new WeakMap<Table, Sorting>();

defineClass("TableSort", {
  get: {
    fields: ({ table }) => applied.get(table)?.fields ?? [],
    matchCase: ({ table }) => applied.get(table)?.matchCase ?? false,
  },
  methods: {
    async apply(target, args) {
      const sorting = { fields: args.list(0), matchCase: args.flag(1) };
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

async function sort({ session, sheet, table }: TableTarget, { fields, matchCase }: Sorting): Promise<void> {
  refuseOnProtected(sheet, "allowSort");
  await session.calculated();
  sortArea(session.book, sheet, bodyArea(table), sortKeys(fields), { matchCase });
}
