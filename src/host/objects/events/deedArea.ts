import type { Area, Sheet } from "../../engine";
import type { Deed } from "../../wire/objectTable";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";

/** The cells, or the sheet alone, that a deed is aimed at. */
export interface Aim {
  readonly sheet: Sheet;
  readonly area: Area | null;
}

/** Where the deed's object stands; null when that is no sheet. */
export function aimOf({ object: { target } }: Deed): Aim | null {
  if (typeof target !== "object" || target === null) return null;
  if (target instanceof RangeTarget) return target.present ? { sheet: target.sheet, area: target.area } : null;
  if (target instanceof AreasTarget) return areasAim(target);
  // Rules, borders and the like carry the cells through which they were reached.
  for (const value of Object.values(target)) if (value instanceof AreasTarget) return areasAim(value);
  const sheet = (target as { sheet?: Sheet | null }).sheet ?? null;
  return sheet && { sheet, area: null };
}

function areasAim({ ranges, first }: AreasTarget): Aim | null {
  if (!first.present) return null;
  const { sheet } = first;
  const areas = ranges.filter((range) => range.present && range.sheet === sheet).map(({ area }) => area);
  const most = (side: (area: Area) => number) => Math.max(...areas.map(side));
  const least = (side: (area: Area) => number) => Math.min(...areas.map(side));
  const area = {
    top: least(({ top }) => top),
    left: least(({ left }) => left),
    bottom: most(({ bottom }) => bottom),
    right: most(({ right }) => right),
  };
  return { sheet, area };
}
