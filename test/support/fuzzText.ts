import fc from "fast-check";

/** What people and their exports put into cells: quotes, signs that Excel would parse, emoji, right-to-left, breaks, marks. */
const nasty = [
  ...'=1+1|+x|@x|-x|\'quoted|\'\'|"|""said""|O\'Brien & Sons|a,b;c|<b>&amp;</b>|=SUM(A1:A2)|007|1e5|TRUE|#N/A|#REF!|1/2'.split(
    "|",
  ),
  ..."{x}|[x]|x!y|$A$1|A1|R1C1|%|\\|~*?|_x000D_|_x0041_|__proto__|constructor|toString".split("|"),
  ..."📈 growth|👩‍👩‍👧‍👦|שלום עולם|العربية|ﬁnance|é|é|ＡＢＣ|ｶﾀｶﾅ|行业（新）|«x»|\u00a0lead|trail\u00a0|\u3000全角\u3000|two  spaces".split(
    "|",
  ),
  ...[
    "line\nbreak",
    "tab\tinside",
    "\u200bzero",
    "a\u00adb",
    "x".repeat(300),
    "很长的名称".repeat(60),
    " lead",
    "trail ",
  ],
];

const plain = ["Retail", "零售", "Energy", "Software", "银行", "Mining", "Health care", "物流", "Pharma", "Telecom"];

/** A text of at most a few hundred characters, ordinary as often as odd. */
export const label: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...plain) },
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...plain), fc.constantFrom(...nasty)).map((two) => two.join(" ")) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter(fitsXml) },
);

/** Excel's files hold no control characters and no halves of characters. */
function fitsXml(text: string): boolean {
  return text.trim() !== "" && !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text) && !/[\ud800-\udfff]/u.test(text);
}

/** Names of sheets that Excel takes: 31 characters, none of its forbidden signs, no apostrophe at the ends. */
export const sheetName: fc.Arbitrary<string> = fc.constantFrom(
  ...["Data", "数据", "Li's data", "a''b", "31 characters in the name of it", "x".repeat(31), "行业评分".repeat(7)],
  ...[
    "2024",
    "A1",
    "R1C1",
    "TRUE",
    "x!y",
    "a,b",
    "-x",
    "=1+1",
    "+x",
    "@x",
    "#REF",
    "(x)",
    "{x}",
    "a.b",
    "a b",
    "$x",
    '"x"',
  ],
  ...[
    "📈 growth",
    "עברית",
    "é",
    "GTM Model",
    "gtm scores",
    "GTM Budget",
    "GTM_Data",
    "Sheet1",
    "a&b",
    "<x>",
    "%",
    "~",
    "x;y",
    "c",
    "rc",
  ],
);

/** Numbers as people type them as text; some are none. */
export const textNumber: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 99999 }),
      fc.constantFrom("万", "亿", "万亿", "千", "百万", "k", "m", "bn", "%", " %", "％", "元", "人"),
    )
    .map(([n, unit]) => `${n / 100}${unit}`),
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => n.toLocaleString("en-US")),
  fc.integer({ min: 0, max: 9999 }).map((n) => `(${n})`),
  fc
    .tuple(fc.constantFrom("$", "￥", "¥", "€", "£ ", "RMB "), fc.integer({ min: 0, max: 99999 }))
    .map(([sign, n]) => `${sign}${n / 10}`),
  fc.constantFrom(
    "１２３",
    "－５",
    "+7",
    " 12 ",
    "1e3",
    ".5",
    "5.",
    "1,2,3",
    "12 34",
    "3-4",
    "约30",
    "≈5",
    "N/A",
    "—",
    "-",
    "暂无",
    "无",
    "/",
    "1.2.3",
    "\u00a05",
  ),
);
