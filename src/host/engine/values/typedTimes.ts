import type { Typed } from "./typed";

const CLOCK = /^([0-9]{1,4}):([0-9]{1,4})(?::([0-9]{1,4}))?(\.[0-9]+)?$/;
const HALF_DAY = /^([0-9]{1,2})(?::([0-9]{2}))?(?::([0-9]{2}))? ?([ap])m?$/i;

/** "3:15", "3:15:30.5", "3 PM", and "25:00", which is more than a day; a part of a day as Excel counts it. */
export function parseTime(text: string): Typed | null {
  return parseClock(text) ?? parseHalfDay(text);
}

function parseClock(text: string): Typed | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, first, second, third, fraction = ""] = found;
  // "15:30.5" has no hours.
  const short = third === undefined && fraction !== "";
  const [hours, minutes, seconds] = (short ? [0, first, second] : [first, second, third ?? 0]).map(Number) as Three;
  const beyond = [hours >= 24, minutes >= 60, seconds >= 60].filter(Boolean).length;
  if (beyond > 1) return null;
  const value = days(hours, minutes, seconds + Number(`0${fraction}`));
  if (fraction !== "") return { value, numberFormat: "mm:ss.0" };
  if (beyond === 1) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: third === undefined ? "h:mm" : "h:mm:ss" };
}

function parseHalfDay(text: string): Typed | null {
  const found = HALF_DAY.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [found[1], found[2] ?? 0, found[3] ?? 0].map(Number) as Three;
  if (hours > 12 || minutes > 59 || seconds > 59) return null;
  const afternoon = found[4]?.toLowerCase() === "p" ? 12 : 0;
  return {
    value: days((hours % 12) + afternoon, minutes, seconds),
    numberFormat: found[3] === undefined ? "h:mm AM/PM" : "h:mm:ss AM/PM",
  };
}

type Three = [number, number, number];

const days = (hours: number, minutes: number, seconds: number): number =>
  (hours * 3600 + minutes * 60 + seconds) / 86400;
