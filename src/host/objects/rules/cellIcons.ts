import type { ConditionalFormat, Sheet } from "../../engine";
import { contains, cellArea, eachCell, getCell, iconCount } from "../../engine";
import { asNumber, asRecord, asText } from "../../wire/arguments";
import { NotEmulatedError } from "../../wire/errors";
import { byPriority } from "./rules";

/** One icon of a set, counted from the one for the lowest values. */
export interface CellIcon {
  readonly set: string;
  readonly index: number;
}

/** @throws InvalidArgument for what is no icon */
export function asIcon(value: unknown): CellIcon {
  const { set, index } = asRecord(value);
  return { set: asText(set), index: asNumber(index) };
}

/** The cells that show this icon, as the rules of the sheet have it; values must be calculated. */
export function showsIcon(sheet: Sheet, { set, index }: CellIcon): (row: number, column: number) => boolean {
  const rules = byPriority(sheet)
    .filter(({ type }) => type === "IconSet")
    .map((rule) => ({ rule, icon: iconsOf(sheet, rule) }));
  return (row, column) => {
    const value = getCell(sheet, row, column)?.value;
    if (typeof value !== "number") return false;
    // Of several rules the first paints.
    const first = rules.find(({ rule }) => rule.areas.some((area) => contains(area, cellArea(row, column))));
    const icon = first?.icon(value);
    return icon?.set === set && icon.index === index;
  };
}

type Criterion = Readonly<Record<string, unknown>>;

/** Which icon a number gets from this rule. */
function iconsOf(sheet: Sheet, { areas, rule }: ConditionalFormat): (value: number) => CellIcon {
  const set = String(rule["style"]);
  const count = iconCount(set);
  const numbers: number[] = [];
  for (const area of areas)
    eachCell(sheet, area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  numbers.sort((a, b) => a - b);
  const given = (rule["criteria"] ?? []) as readonly (Criterion | undefined)[];
  const limits = Array.from({ length: count }, (_, index) => limit(given[index], (100 * index) / count, numbers));
  return (value) => {
    // The lowest icon has no limit below it.
    const reached = limits.reduce(
      (last, { from, open }, index) => ((open ? value > from : value >= from) ? index : last),
      0,
    );
    const custom = given[reached]?.["customIcon"];
    if (custom !== undefined && custom !== null) return asIcon(custom);
    return { set, index: rule["reverseIconOrder"] === true ? count - 1 - reached : reached };
  };
}

function limit(
  criterion: Criterion = {},
  percent: number,
  numbers: readonly number[],
): { from: number; open: boolean } {
  const { type = "Invalid", formula, operator } = criterion;
  const open = operator === "GreaterThan";
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const share = (part: number) => low + ((high - low) * part) / 100;
  if (type === "Invalid") return { from: share(percent), open };
  const amount = Number(String(formula ?? "0").replace(/^=/, ""));
  if (Number.isNaN(amount)) throw new NotEmulatedError("Icon of a rule whose limit is a formula");
  if (type === "Percent") return { from: share(amount), open };
  return { from: type === "Percentile" ? percentile(numbers, amount) : amount, open };
}

/** As PERCENTILE.INC has it. */
function percentile(numbers: readonly number[], percent: number): number {
  const place = ((numbers.length - 1) * percent) / 100;
  const below = numbers[Math.floor(place)] ?? 0;
  return below + (place - Math.floor(place)) * ((numbers[Math.ceil(place)] ?? below) - below);
}
