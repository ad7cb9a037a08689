import * as text from "#text";

/** Every table of words that has both languages. */
const tables = Object.entries(text as Record<string, unknown>).filter(
  (entry): entry is [string, { en: unknown; zh: unknown }] =>
    typeof entry[1] === "object" && entry[1] !== null && "en" in entry[1] && "zh" in entry[1],
);

/** Texts and functions by their path: "paneWords.views.data". */
function leaves(words: unknown, path: string): [string, unknown][] {
  if (typeof words !== "object" || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
}

/** The columns of the English and the Chinese labels are called so on every sheet. */
const same = ["criteria", "tiers", "gates"].flatMap((table) => [`modelWords.${table}.en`, `modelWords.${table}.zh`]);

const hasChinese = (words: string): boolean => /[\u3400-\u9fff]/.test(words);
/** What is the same in both languages: names of formats, keys, symbols. */
const isWord = (words: string): boolean => /[a-z]{4}/.test(words);

test("there are tables to compare", () => {
  expect(tables.map(([name]) => name)).toEqual(expect.arrayContaining(["paneWords", "modelViewWords", "resultWords"]));
});

describe.each(tables)("%s", (name, { en, zh }) => {
  const [english, chinese] = [leaves(en, name), leaves(zh, name)];

  test("has the same entries in both languages", () => {
    expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });

  test("leaves nothing blank, speaks Chinese in Chinese, and no Chinese in English", () => {
    const texts = (all: [string, unknown][]) =>
      all.filter((leaf): leaf is [string, string] => typeof leaf[1] === "string");
    const translated = new Map(texts(chinese));
    expect([...texts(english), ...translated].filter(([, words]) => words.trim() === "")).toEqual([]);
    expect(
      texts(english).filter(
        ([path, words]) => isWord(words) && !same.includes(path) && !hasChinese(translated.get(path) ?? ""),
      ),
    ).toEqual([]);
    expect(texts(english).filter(([path, words]) => hasChinese(words) && !same.includes(path))).toEqual([]);
  });
});
