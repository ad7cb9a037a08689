import type { Area, Sheet } from "../../engine";
import { COLUMNS, ROWS } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { rangeFrom } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { RangeTarget } from "../base/rangeTarget";
import type { SheetTarget } from "../base/targets";

type Frozen = Sheet["frozen"];

defineClass("WorksheetFreezePanes", {
  methods: {
    freezeRows: (target, args) => freeze(target, { rows: count(args), columns: 0 }),
    freezeColumns: (target, args) => freeze(target, { rows: 0, columns: count(args) }),
    freezeAt: (target, args) =>
      freeze(target, args.given(0) ? paneOf(rangeFrom(target.session, target.sheet, args, 0).area) : NONE),
    unfreeze: (target) => freeze(target, NONE),
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

const NONE: Frozen = { rows: 0, columns: 0 };

/** The range is what the pane at the top left shows, from its first cell on: what lies before it can no longer be scrolled to. */
function paneOf({ top, left, bottom, right }: Area): Frozen {
  const rows = bottom === ROWS - 1 ? 0 : bottom - top + 1;
  const columns = right === COLUMNS - 1 ? 0 : right - left + 1;
  return { rows, columns, ...(rows > 0 && top > 0 ? { top } : {}), ...(columns > 0 && left > 0 ? { left } : {}) };
}

function freeze({ sheet }: SheetTarget, frozen: Frozen): void {
  sheet.frozen = frozen;
  sheet.changes.view = true;
}

function frozenArea({ sheet: { frozen } }: SheetTarget): Area | null {
  const { rows, columns, top = 0, left = 0 } = frozen;
  if (rows === 0 && columns === 0) return null;
  return {
    top,
    left,
    bottom: rows > 0 ? top + rows - 1 : ROWS - 1,
    right: columns > 0 ? left + columns - 1 : COLUMNS - 1,
  };
}
