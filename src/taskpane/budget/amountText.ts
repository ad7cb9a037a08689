import type { Language } from "#text";
import { showNumber } from "../fields/showNumber";

/**
 * An amount without a currency: grouped, at most two decimals.
 *
 * @example amountText(50000000, "en") // "50,000,000"
 */
export function amountText(amount: number, language: Language): string {
  return showNumber(amount, language, "plain", 2);
}

/**
 * The same amount in 万 or 亿, as a Chinese reader counts; undefined in English and for small amounts.
 *
 * @example wanText(50000000, "zh") // "5,000 万"
 */
export function wanText(amount: number, language: Language): string | undefined {
  if (language !== "zh" || !(Math.abs(amount) >= 1e4)) return undefined;
  const [size, digits, word] = Math.abs(amount) >= 1e8 ? [1e8, 4, "亿"] : [1e4, 2, "万"];
  return `${showNumber(amount / size, language, "plain", digits)} ${word}`;
}
