/**
 * Full-width letters, digits and signs as their ASCII twins, wide and unbreakable spaces as spaces.
 *
 * @example halfWidth("１２％") // "12%"
 */
export function halfWidth(text: string): string {
  // Most texts have none of them, which one look tells.
  if (!/[\uff01-\uff5e\u3000\u00a0\u2212]/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/\u2212/g, "-");
}
