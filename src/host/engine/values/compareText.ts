export interface TextOrder {
  matchCase?: boolean;
  /** How Chinese is ordered. */
  method?: "PinYin" | "StrokeCount";
}

const plain = new Intl.Collator("en", { sensitivity: "accent" });
const exact = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });
const pinyin = new Intl.Collator("zh-u-co-pinyin");
const strokes = new Intl.Collator("zh-u-co-stroke");

/** Excel's own order of signs, all before digits and letters. */
const SIGNS = ' !"#$%&()*,./:;?@[\\]^_`{|}~+<=>';

/** The order in which Excel sorts text: without case unless asked, Chinese after other scripts and by its sound. */
export function compareText(a: string, b: string, { matchCase, method }: TextOrder = {}): number {
  const [han, otherHan] = [startsHan(a), startsHan(b)];
  if (han !== otherHan) return han ? 1 : -1;
  if (han) return (method === "StrokeCount" ? strokes : pinyin).compare(a, b);
  return compareWords(a, b, matchCase === true ? exact : plain);
}

const startsHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** Hyphens and apostrophes only decide between texts that are otherwise the same: those that have them come last. */
function compareWords(a: string, b: string, letters: Intl.Collator): number {
  if (!/[\x20-\x2f\x3a-\x40[-`{-~]/.test(a + b)) return letters.compare(a, b);
  const [left, right] = [a.replace(/['-]/g, ""), b.replace(/['-]/g, "")];
  return comparePieces(piecesOf(left), piecesOf(right), letters) || a.length - left.length - (b.length - right.length);
}

/** Each sign by itself, and what stands between signs. */
const piecesOf = (text: string): string[] =>
  text.match(/[\x20-\x2f\x3a-\x40[-`{-~]|[^\x20-\x2f\x3a-\x40[-`{-~]+/g) ?? [];

function comparePieces(a: readonly string[], b: readonly string[], letters: Intl.Collator): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left = "", right = ""] = [a[index], b[index]];
    const [sign, otherSign] = [SIGNS.indexOf(left), SIGNS.indexOf(right)];
    const order = sign < 0 && otherSign < 0 ? letters.compare(left, right) : signOrder(sign) - signOrder(otherSign);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const signOrder = (place: number) => (place < 0 ? SIGNS.length : place);
