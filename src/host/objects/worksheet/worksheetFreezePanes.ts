import type { Area } from "../../engine";
import { COLUMNS, ROWS } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { RangeTarget } from "../base/rangeTarget";
import type { SheetTarget } from "../base/targets";

defineClass("WorksheetFreezePanes", {
  methods: {
    freezeRows: (target, args) => freeze(target, count(args), 0),
    freezeColumns: (target, args) => freeze(target, 0, count(args)),
    freezeAt(target, args) {
      if (!args.given(0)) return freeze(target, 0, 0);
      const { area } = rangeFrom(target.session, target.sheet, args, 0);
      freeze(target, area.bottom === ROWS - 1 ? 0 : area.bottom + 1, area.right === COLUMNS - 1 ? 0 : area.right + 1);
    },
    unfreeze: (target) => freeze(target, 0, 0),
    getLocation(target) {
      const area = frozenArea(target);
      if (!area) throw itemNotFound();
      return play("Range", new RangeTarget(target.session, target.sheet, area));
    },
    getLocationOrNullObject(target) {
      const area = frozenArea(target);
      return area && play("Range", new RangeTarget(target.session, target.sheet, area));
    },
  },
});

function count(args: Arguments): number {
  const rows = args.wholeOr(0, 1);
  if (rows < 1) throw invalidArgument();
  return rows;
}

function freeze({ sheet }: SheetTarget, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.changes.view = true;
}

function frozenArea({ sheet: { frozen } }: SheetTarget): Area | null {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return null;
  return { top: 0, left: 0, bottom: (rows || ROWS) - 1, right: (columns || COLUMNS) - 1 };
}
