import { chartReference, intersect, usedArea } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeArgument } from "../base/rangeTarget";

/** Whole columns end where the sheet's contents do. */
export function rangeReference({ sheet, area }: RangeTarget): string {
  const used = usedArea(sheet, true);
  return chartReference(sheet, (used && isLarge(area) && intersect(area, used)) || area);
}

const isLarge = ({ top, bottom, left, right }: RangeTarget["area"]): boolean =>
  (bottom - top + 1) * (right - left + 1) > 100_000;

export function sourceArgument(args: Arguments, index: number): RangeTarget {
  const range = rangeArgument(args, index);
  if (!range) throw invalidArgument();
  return range;
}
