import type { Area } from "../../engine";
import { NotEmulatedError, invalidArgument } from "../../wire/errors";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Files number months and quarters. */
const WORDS: Readonly<Record<string, string>> = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
  YearToDate: "yearToDate",
  ...Object.fromEntries(MONTHS.map((name, index) => [`AllDatesInPeriod${name}`, `M${index + 1}`])),
  ...Object.fromEntries([1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`])),
  ...Object.fromEntries(
    ["Yesterday", "Today", "Tomorrow", "LastWeek", "ThisWeek", "NextWeek"].map((name) => [name, lowered(name)]),
  ),
  ...Object.fromEntries(
    ["Month", "Quarter", "Year"].flatMap((unit) =>
      ["Last", "This", "Next"].map((which) => [which + unit, lowered(which + unit)]),
    ),
  ),
};

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const known = (criterion: string): string | undefined =>
  Object.keys(WORDS).find((name) => name.toLowerCase() === criterion.toLowerCase());

export const dynamicWord = (criterion: string): string => WORDS[known(criterion) ?? ""] ?? "null";

/** What Excel's dynamic filters let through: numbers beside the mean, or dates beside today. */
export function dynamicTest(criterion: string, body: Area, value: (row: number) => unknown): (row: number) => boolean {
  const name = known(criterion);
  if (name === undefined) throw invalidArgument();
  const number = (row: number): number | null => {
    const held = value(row);
    return typeof held === "number" ? held : null;
  };
  if (name === "AboveAverage" || name === "BelowAverage") {
    const numbers = rowsOf(body).flatMap((row) => number(row) ?? []);
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return (row) => {
      const held = number(row);
      return held !== null && (name === "AboveAverage" ? held > mean : held < mean);
    };
  }
  const inside = period(name, new Date());
  return (row) => {
    const held = number(row);
    return held !== null && inside(new Date(EPOCH + Math.floor(held) * DAY));
  };
}

const rowsOf = ({ top, bottom }: Area): number[] => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

/** Dates are without a time zone, as cells are: `now` counts by the clock on the wall. */
function period(name: string, now: Date): (date: Date) => boolean {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const month = /^AllDatesInPeriod(\D+)$/.exec(name)?.[1];
  if (month !== undefined) return (date) => MONTHS[date.getUTCMonth()] === month;
  const quarter = /Quarter(\d)$/.exec(name)?.[1];
  if (quarter !== undefined) return (date) => Math.floor(date.getUTCMonth() / 3) + 1 === Number(quarter);
  const [from, to] = bounds(name, today, new Date(today));
  return (date) => date.getTime() >= from && date.getTime() < to;
}

function bounds(name: string, today: number, date: Date): [number, number] {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const step = name.startsWith("Last") ? -1 : name.startsWith("Next") ? 1 : 0;
  const months = (start: number, count: number): [number, number] => [
    Date.UTC(year, start, 1),
    Date.UTC(year, start + count, 1),
  ];
  const days = (first: number, count: number): [number, number] => [first, first + count * DAY];
  if (name === "YearToDate") return [Date.UTC(year, 0, 1), today + DAY];
  if (name.endsWith("Year")) return months(12 * step, 12);
  if (name.endsWith("Quarter")) return months((Math.floor(month / 3) + step) * 3, 3);
  if (name.endsWith("Month")) return months(month + step, 1);
  if (name.endsWith("Week")) return days(today + (step * 7 - date.getUTCDay()) * DAY, 7);
  const offset = { Yesterday: -1, Today: 0, Tomorrow: 1 }[name];
  if (offset === undefined) throw new NotEmulatedError(`DynamicFilterCriteria ${name}`);
  return days(today + offset * DAY, 1);
}
