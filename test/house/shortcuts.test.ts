import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../support/sourceFiles";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Words };
}
type Words = Readonly<Record<string, { readonly value: string }>>;

const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const read = (file: string): unknown => JSON.parse(text(`src/commands/${file}`));
const { actions, shortcuts, resources } = read("shortcuts.json") as Shortcuts;
const chinese = read("shortcuts.zh-CN.json") as Words;

test("every shortcut runs an action that it names, and the code associates", () => {
  const associated = [...text("src/commands/index.ts").matchAll(/associate\("(\w+)"/g)].map((match) => match[1]);
  expect(actions.map(({ id }) => id)).toEqual(shortcuts.map(({ action }) => action));
  expect(actions.filter(({ id, type }) => type !== "ExecuteFunction" || !associated.includes(id))).toEqual([]);
});

test("every name that is shown has words in both languages, and no words are left over", () => {
  const tokens = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1]);
  for (const words of [resources.default, chinese]) {
    expect(Object.keys(words)).toEqual(tokens);
    expect(Object.values(words).filter(({ value }) => value === "")).toEqual([]);
  }
  expect(Object.values(chinese).every(({ value }) => /\p{Script=Han}/u.test(value))).toBe(true);
});

/**
 * Microsoft recommends all three modifiers: Excel itself uses them with F9 only, and browsers with no letter.
 * With AltGr they type a character on many keyboards: these letters are taken on US International, German or Polish ones.
 * @source learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
const typedWithAltGr = "ACDEILMNOPQRSTUWYZ";

test("every combination has all three modifiers and a key that neither Excel, a browser nor a keyboard layout takes", () => {
  const keys = shortcuts.flatMap(({ key }) => Object.entries(key));
  expect(keys.filter(([platform]) => !["default", "windows", "mac", "web"].includes(platform))).toEqual([]);
  for (const [platform, key] of keys) {
    const letter = (platform === "mac" ? /^Command\+Shift\+Alt\+([A-Z])$/ : /^Ctrl\+Shift\+Alt\+([A-Z])$/).exec(
      key,
    )?.[1];
    expect([platform, key, letter !== undefined && !typedWithAltGr.includes(letter)]).toEqual([platform, key, true]);
  }
  // On a Mac, Ctrl and Alt together belong to the screen reader.
  expect(shortcuts.filter(({ key }) => key["default"] === undefined || key["mac"] === undefined)).toEqual([]);
});

test("no combination runs two actions", () => {
  for (const platform of ["default", "mac"]) {
    const keys = shortcuts.map(({ key }) => key[platform]);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("the manifest names both files behind VersionOverrides, where Excel looks for them", () => {
  const manifest = text("manifest.xml");
  const after = manifest.slice(manifest.indexOf("</VersionOverrides>"));
  expect([...after.matchAll(/Url="[^"]+\/([^"/]+)"/g)].map((match) => match[1])).toEqual([
    "shortcuts.json",
    "shortcuts.zh-CN.json",
  ]);
});
