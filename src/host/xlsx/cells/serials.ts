const DAY = 86400000;

/** The serial number of an ISO 8601 date, time or both (cells of type "d"); undefined when it is none. */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const parts = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!parts || text.trim() === "") return undefined;
  const [, year, month, day, hours, minutes, seconds] = parts;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (date1904) return days + 24107 + time;
  // Excel counts a 29 February 1900 that never was.
  const serial = days + 25569;
  return (serial < 61 ? serial - 1 : serial) + time;
}
