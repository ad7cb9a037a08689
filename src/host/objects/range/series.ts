import type { Scalar } from "../../engine";

type Fill = (offset: number) => string | number | null;

const LISTS = [
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Sun Mon Tue Wed Thu Fri Sat",
].map((list) => list.split(" "));

/**
 * What follows a line of values when it is filled on; `offset` counts from the first one and may be negative. Null where the
 * values are only repeated: one number alone, texts that are no part of a series.
 */
export function continued(values: readonly Scalar[], type: string, dates: boolean): Fill | null {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) return ofNumbers(numbers, type, dates);
  return ofTexts(values);
}

function ofNumbers(numbers: readonly number[], type: string, dates: boolean): Fill | null {
  const [first = 0] = numbers;
  if (type === "FillMonths" || type === "FillYears")
    return (offset) => addMonths(first, offset * (type === "FillYears" ? 12 : 1));
  if (type === "FillWeekdays") return (offset) => addWeekdays(first, offset);
  if (type === "GrowthTrend") return growth(numbers);
  const counts = dates || type === "FillSeries" || type === "FillDays" || type === "LinearTrend";
  if (numbers.length === 1) return counts ? (offset) => first + offset : null;
  const { slope, base } = line(numbers);
  return (offset) => tidy(base + slope * offset);
}

/** The line that Excel's fill handle follows: least squares. */
function line(numbers: readonly number[]): { slope: number; base: number } {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return { slope, base: mean - slope * middle };
}

function growth(numbers: readonly number[]): Fill | null {
  if (numbers.length < 2 || numbers.some((number) => number <= 0)) return null;
  const { slope, base } = line(numbers.map(Math.log));
  return (offset) => tidy(Math.exp(base + slope * offset));
}

const tidy = (number: number): number => Number(number.toPrecision(14));

/** Names of days and months go round; a number at the end is counted on. */
function ofTexts(values: readonly Scalar[]): Fill | null {
  const [first] = values;
  if (typeof first !== "string") return null;
  const list = LISTS.find((names) => names.some((name) => name.toLowerCase() === first.toLowerCase()));
  if (list && values.length === 1) {
    const at = list.findIndex((name) => name.toLowerCase() === first.toLowerCase());
    return (offset) => list[(((at + offset) % list.length) + list.length) % list.length] ?? null;
  }
  return (offset) => {
    const length = values.length;
    const pick = ((offset % length) + length) % length;
    const value = values[pick];
    const parts = typeof value === "string" ? /^(.*?)(\d+)$/s.exec(value) : null;
    if (!parts) return null;
    const turns = Math.floor(offset / length) * (length === 1 ? 1 : stepOf(values));
    return (parts[1] ?? "") + String(Math.abs(Number(parts[2]) + turns));
  };
}

/** "Q1", "Q2" go on with "Q3": as many further as there are texts of one stem, else one. */
function stepOf(values: readonly Scalar[]): number {
  const stems = new Set(values.map((value) => String(value).replace(/\d+$/, "")));
  return stems.size === 1 ? values.length : 1;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function addMonths(serial: number, months: number): number {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
  return (moved - EPOCH) / DAY + (serial % 1);
}

function addWeekdays(serial: number, days: number): number {
  const step = Math.sign(days);
  let at = serial;
  for (let left = Math.abs(days); left > 0;) {
    at += step;
    if (![0, 1].includes(Math.floor(at) % 7)) left--;
  }
  return at;
}
