const plain = new Intl.Collator("en", { sensitivity: "accent" });
const exact = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });
const pinyin = new Intl.Collator("zh-u-co-pinyin");

/** The order in which Excel sorts text: without case unless asked, Chinese after other scripts and by its sound. */
export function compareText(a: string, b: string, matchCase = false): number {
  const [han, otherHan] = [startsHan(a), startsHan(b)];
  if (han !== otherHan) return han ? 1 : -1;
  return han ? pinyin.compare(a, b) : (matchCase ? exact : plain).compare(a, b);
}

const startsHan = (text: string) => /^\p{Script=Han}/u.test(text);
