/** What a detail of a problem holds. */
export type Entry = string | number;

/**
 * A number as an analyst writes it: thousands separators, at most six decimals, a true minus sign; texts stay as they are.
 * A number that is none becomes a dash.
 *
 * @example readableNumber(1234567.5) // "1,234,567.5"
 */
export function readableNumber(entry: Entry): string {
  if (typeof entry === "string") return entry;
  if (!Number.isFinite(entry)) return "—";
  const size = Math.abs(entry);
  const sign = entry < 0 ? "−" : "";
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return sign + Number(size.toPrecision(6)).toString();
  const [whole = "", decimals = ""] = size.toFixed(6).split(".");
  const kept = decimals.replace(/0+$/, "");
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (kept === "" ? "" : `.${kept}`);
}

/**
 * A share as a percentage with at most two decimals.
 *
 * @example readablePercent(0.125) // "12.5%"
 */
export function readablePercent(entry: Entry): string {
  if (typeof entry === "string") return entry;
  return Number.isFinite(entry) ? `${readableNumber(Math.round(entry * 1e4) / 1e2)}%` : "—";
}

/** "1 row", "1,200 rows": a count with its English noun. */
export function counted(count: Entry, one: string, many = `${one}s`): string {
  return `${readableNumber(count)} ${Number(count) === 1 ? one : many}`;
}

/** "is" after one, "are" after many. */
export function verb(count: Entry, one: string, many: string): string {
  return Number(count) === 1 ? one : many;
}
