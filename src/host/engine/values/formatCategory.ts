const NUMBER = String.raw`(?:#,##)?0(?:\.0+)?`;
/** A currency's sign: bare, quoted, or with the place it belongs to. */
const SIGN = String.raw`(?:\p{Sc}|"\p{Sc}"|\[\$[^\]-]+(?:-[0-9A-Fa-f]+)?\])`;
const MONEY = `(?:${SIGN} ?${NUMBER}|${NUMBER} ?${SIGN})`;

/** One of a kind, then the four ways in which the dialogue shows negative ones. */
const withNegatives = (kind: string): string =>
  String.raw`${kind}(?:;(?:\[Red\])?-?${kind}|_\);(?:\[Red\])?\(${kind}\))?`;
const accounting = (inside: string): string => String.raw`_\((?:${SIGN})?\* ${inside}`;
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "iu");

const DATES =
  "m/d m/d/yy mm/dd/yy d-mmm d-mmm-yy dd-mmm-yy mmm-yy mmmm-yy mmmmm mmmmm-yy d-mmm-yyyy yyyy-mm-dd m/d/yyyy".split(
    " ",
  );
const LONG_DATES = ["mmmm d, yyyy", "m/d/yy h:mm AM/PM", "m/d/yy h:mm", "dddd, mmmm dd, yyyy"];
const TIMES = ["h:mm", "h:mm AM/PM", "h:mm:ss", "h:mm:ss AM/PM", "mm:ss.0", "[h]:mm:ss"];

const SHAPES: readonly (readonly [category: string, shape: RegExp])[] = [
  ["General", /^(?:General)?$/i],
  ["Text", /^@$/],
  ["Number", whole(withNegatives(NUMBER))],
  ["Currency", whole(withNegatives(MONEY))],
  [
    "Accounting",
    whole(
      String.raw`${accounting(NUMBER)}_\);${accounting(String.raw`\(${NUMBER}\)`)};${accounting(String.raw`"-"\?*_\)`)};_\(@_\)`,
    ),
  ],
  ["Percentage", /^0(?:\.0+)?%$/],
  ["Fraction", /^# (?:\?\/\?|\?\?\/\?\?|\?\?\?\/\?\?\?|\?\/(?:2|4|8|10)|\?\?\/(?:16|100))$/],
  ["Scientific", /^0(?:\.0+)?E\+00$/],
  ["Special", /^(?:00000|00000-0000|\[<=9999999\]###-####;\(###\) ###-####|000-00-0000)$/],
];

/**
 * Under which heading Excel's dialogue of number formats lists this one: "Custom" for all that the dialogue does not offer by itself,
 * so also for what Excel gives to dates and times as they are typed ("d-mmm", "h:mm").
 * @param format as Excel knows it in en-US
 */
export function formatCategory(format: string): string {
  const plain = format.replace(/\\(.)/g, "$1");
  const shape = SHAPES.find(([, pattern]) => pattern.test(plain));
  if (shape) return shape[0];
  // The system's own forms carry a mark, all others of the dialogue's dates and times take text as it is.
  const [, mark, body = "", offered] = /^(\[\$-[^\]]*\])?(.*?)(;@)?$/.exec(plain) ?? [];
  const system = mark !== undefined && /F400|F800|x-sys/i.test(mark);
  if (plain === "m/d/yyyy") return "Date";
  if (offered === undefined && !system) return "Custom";
  if (TIMES.includes(body)) return "Time";
  return DATES.includes(body) || LONG_DATES.includes(body) ? "Date" : "Custom";
}
