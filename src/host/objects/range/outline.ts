import type { Sheet } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { hideColumn, hideRow } from "../format/sizes";

/** Excel's outline has eight levels, the first of which is no group. */
const DEEPEST = 7;

type Lines = "rows" | "columns";
interface Info {
  extra?: Readonly<Record<string, string>>;
}

export const levelOf = (info: Info | undefined): number => Number(info?.extra?.["outlineLevel"] ?? 0);

function setLevel(sheet: Sheet, lines: Lines, index: number, level: number): void {
  const infos: Map<number, Info> = sheet[lines];
  const { extra, ...info } = infos.get(index) ?? {};
  const { outlineLevel: _level, ...others } = extra ?? {};
  const next = level === 0 ? others : { ...others, outlineLevel: String(level) };
  infos.set(index, Object.keys(next).length === 0 ? info : { ...info, extra: next });
  if (lines === "rows") sheet.changes.rows.add(index);
  else sheet.changes.columns = true;
}

const linesArgument = (args: Arguments): Lines =>
  args.oneOf(0, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";

const span = ({ area }: RangeTarget, lines: Lines): [number, number] =>
  lines === "rows" ? [area.top, area.bottom] : [area.left, area.right];

function change(range: RangeTarget, args: Arguments, by: 1 | -1): void {
  const { sheet } = range;
  const lines = linesArgument(args);
  refuseOnProtected(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [from, to] = span(range, lines);
  const levels = Array.from({ length: to - from + 1 }, (_, index) => levelOf(sheet[lines].get(from + index)));
  // Lines of the range that are in no group are passed over; there must be one that is.
  if (by < 0 ? levels.every((level) => level === 0) : levels.includes(DEEPEST)) throw invalidArgument();
  levels.forEach((level, index) => {
    if (level + by >= 0) setLevel(sheet, lines, from + index, level + by);
  });
}

function show(range: RangeTarget, args: Arguments, hidden: boolean): void {
  const { sheet } = range;
  const lines = linesArgument(args);
  const [from, to] = span(range, lines);
  for (let index = from; index <= to; index++)
    if (levelOf(sheet[lines].get(index)) > 0) hide(sheet, lines, index, hidden);
}

const hide = (sheet: Sheet, lines: Lines, index: number, hidden: boolean): void =>
  (lines === "rows" ? hideRow : hideColumn)(sheet, index, hidden);

export const outlineMethods = {
  group: (range: RangeTarget, args: Arguments) => change(range, args, 1),
  ungroup: (range: RangeTarget, args: Arguments) => change(range, args, -1),
  hideGroupDetails: (range: RangeTarget, args: Arguments) => show(range, args, true),
  showGroupDetails: (range: RangeTarget, args: Arguments) => show(range, args, false),
};

/** Shows groups down to these levels, 1 being none; 0 leaves rows or columns as they are. */
export function showOutlineLevels(sheet: Sheet, rows: number, columns: number): void {
  for (const [lines, shown] of [
    ["rows", rows],
    ["columns", columns],
  ] as const) {
    if (shown < 0 || shown > DEEPEST + 1) throw invalidArgument();
    if (shown === 0) continue;
    for (const [index, info] of [...sheet[lines]])
      if (levelOf(info) > 0) hide(sheet, lines, index, levelOf(info) >= shown);
  }
}
