import { halfWidth } from "#core";

/** Powers of ten; longest first, so that 万亿 is not read as 亿. */
const magnitudes: readonly (readonly [suffix: string, power: number])[] = [
  ["万亿", 12],
  ["百万", 6],
  ["千万", 7],
  ["十亿", 9],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["bn", 9],
  ["mn", 6],
  ["k", 3],
  ["m", 6],
  ["b", 9],
];

const units = /(元|人民币|人|家|个|次|起|件|usd|rmb|cny)$/i;
const currency = /^(¥|￥|\$|€|£|rmb|usd|cny)\s*/i;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Reads a number that somebody typed as text: "12 %" is 0.12, "12.3亿" is 1230000000, "(1,234)" is -1234, "１２" is 12.
 * @returns the number, or null when the text is not one number.
 * @example parseNumber("3,400万") // 34000000
 */
export function parseNumber(text: string): number | null {
  if (!/[0-9０-９]/.test(text)) return null;
  let rest = halfWidth(text).trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed !== null) rest = `-${bracketed[1] ?? ""}`.replace(/^--/, "?");
  rest = rest
    .replace(/^([+-]?)\s*/, "$1")
    .replace(currency, "")
    .replace(units, "")
    .trim();
  const percent = /%$/.test(rest);
  if (percent) rest = rest.slice(0, -1).trim();
  const { digits, power } = percent ? { digits: rest, power: -2 } : withoutMagnitude(rest);
  const bare = grouped.test(digits) ? digits.replace(/,/g, "") : digits;
  if (!plain.test(bare)) return null;
  // The power goes into the literal, because 12.3 * 1e8 and 12 / 100 would each add a rounding.
  const number = /e/i.test(bare) ? Number(bare) * 10 ** power : Number(`${bare}e${power}`);
  return Number.isFinite(number) ? number : null;
}

function withoutMagnitude(text: string): { digits: string; power: number } {
  const lower = text.toLowerCase();
  const found = magnitudes.find(([suffix]) => lower.endsWith(suffix));
  if (found === undefined) return { digits: text, power: 0 };
  return { digits: text.slice(0, -found[0].length).trim(), power: found[1] };
}
