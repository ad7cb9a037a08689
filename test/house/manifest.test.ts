import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { deployManifest, development, releaseId } from "../../scripts/deployManifest.cjs";

const root = path.join(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "text/xml");
const version = (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version;

const elements = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const texts = (name: string): string[] => elements(name).map((element) => element.textContent ?? "");
const all = elements("*");
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(elements).filter((element) => element.hasAttribute("id"));
const uses = all.filter((element) => element.hasAttribute("resid")).map((element) => attribute(element, "resid"));

/** Width and height of a PNG, from its header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string): string => path.join(root, address.replace(`${development.address}/`, ""));

test("every resid that is used is defined, once, and every one that is defined is used", () => {
  const ids = resources.map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(uses)].sort()).toEqual([...ids].sort());
});

test("no id of a resource is longer than 32 characters", () => {
  expect(resources.map((element) => attribute(element, "id")).filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("no text in %s is longer than %i characters, in any language", (list, most) => {
  const strings = elements(list).flatMap((element) => [...element.getElementsByTagName("*")]);
  const values = strings.map((element) => attribute(element, "DefaultValue") || attribute(element, "Value"));
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => value.length > most || value === "")).toEqual([]);
});

test("every text has a Chinese twin", () => {
  const localised = [...elements("bt:String"), ...elements("DisplayName"), ...elements("Description")].filter(
    (element) => element.hasAttribute("DefaultValue"),
  );
  const chinese = (element: Element): number =>
    ["bt:Override", "Override"]
      .flatMap((name) => [...element.getElementsByTagName(name)])
      .filter((override) => attribute(override, "Locale") === "zh-CN").length;
  expect(localised.filter((element) => chinese(element) !== 1).map((element) => attribute(element, "id"))).toEqual([]);
});

test("every address is below the one that a build replaces", () => {
  const values = all.flatMap((element) =>
    ["DefaultValue", "Value", "Url", "ResourcesUrl"].map((name) => attribute(element, name)),
  );
  const addresses = values.filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith(`${development.address}/`))).toEqual([]);
});

const locations = (parent: string): string[] =>
  elements(parent).flatMap((element) =>
    [...element.getElementsByTagName("SourceLocation")].map((location) => attribute(location, "resid")),
  );

test("the shared runtime, the function file, the pane and the cell functions are one page", () => {
  const files = ["Runtime", "FunctionFile"].flatMap(elements).map((element) => attribute(element, "resid"));
  expect([locations("Page").length, locations("Action").length]).toEqual([1, 1]);
  expect(new Set([...files, ...locations("Page"), ...locations("Action")])).toEqual(new Set(["Page.Url"]));
  expect(elements("Runtime").map((element) => attribute(element, "lifetime"))).toEqual(["long"]);
});

test("runtimes come before all form factors, and those before the desktop's, as Excel insists", () => {
  const order = ["<Runtimes>", "<AllFormFactors>", "<DesktopFormFactor>"].map((tag) => xml.indexOf(tag));
  expect(order[0]).toBeGreaterThan(0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("cell functions have a script, a page and metadata, in this order, and no prefix", () => {
  const point = elements("ExtensionPoint").find((element) => attribute(element, "xsi:type") === "CustomFunctions");
  const parts = [...(point?.getElementsByTagName("*") ?? [])].map((element) => element.tagName);
  expect(parts.filter((tag) => tag !== "SourceLocation")).toEqual(["Script", "Page", "Metadata"]);
  const url = (id: string) => elements("bt:Url").find((element) => attribute(element, "id") === id);
  const metadata = url(locations("Metadata")[0] ?? "");
  const overrides = [...(metadata?.getElementsByTagName("bt:Override") ?? [])];
  expect([url(locations("Script")[0] ?? ""), metadata].map((one) => one?.getAttribute("DefaultValue"))).toEqual([
    `${development.address}/functions.js`,
    `${development.address}/functions.json`,
  ]);
  expect(overrides.map((one) => [attribute(one, "Locale"), attribute(one, "Value")])).toEqual([
    ["zh-CN", `${development.address}/functions.zh-CN.json`],
  ]);
});

test("the floor is ExcelApi 1.14 with SharedRuntime 1.1", () => {
  const sets = elements("Set").map((element) => [attribute(element, "Name"), attribute(element, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("the version is package.json's", () => {
  expect(texts("Version")).toEqual([`${version}.0`]);
});

test("every control and every group has icons of 16, 32 and 80 pixels, and the files have those sizes", () => {
  const images = new Map(elements("bt:Image").map((element) => [attribute(element, "id"), element]));
  const icons = elements("Icon").map((icon) => [...icon.getElementsByTagName("bt:Image")]);
  for (const icon of icons) {
    expect(icon.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
    for (const image of icon) {
      const size = Number(attribute(image, "size"));
      const resource = images.get(attribute(image, "resid"));
      expect(pixels(iconFile(resource?.getAttribute("DefaultValue") ?? ""))).toEqual([size, size]);
    }
  }
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is %i pixels wide and high", (name, size) => {
  const addresses = elements(name).map((element) => attribute(element, "DefaultValue"));
  expect(addresses.map((address) => pixels(iconFile(address)))).toEqual([[size, size]]);
});

test("the actions that buttons run are the actions that the code associates", () => {
  const code = readFileSync(path.join(root, "src/commands/index.ts"), "utf8");
  const associated = [...code.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map((match) => match[1]);
  expect([...new Set(texts("FunctionName"))].sort()).toEqual(associated.sort());
});

test("the group on Home has its four buttons in order, and a cell's menu has one entry, as Excel allows", () => {
  const actions = (parent: string): string[] =>
    elements(parent).flatMap((element) =>
      [...element.getElementsByTagName("Action")].map((action) =>
        (action.getElementsByTagName("FunctionName")[0]?.textContent ?? attribute(action, "xsi:type")).trim(),
      ),
    );
  expect(actions("Group")).toEqual(["scoreIndustries", "ShowTaskpane", "undoLastRun", "freezeForSharing"]);
  expect(actions("OfficeMenu")).toEqual(["scoreIndustries"]);
  expect(elements("OfficeMenu").map((element) => attribute(element, "id"))).toEqual(["ContextMenuCell"]);
});

test("no two controls or groups have one id", () => {
  const ids = ["Control", "Group"].flatMap(elements).map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("nothing starts by itself and nothing replaces another add-in", () => {
  expect(xml).not.toMatch(/AutoShow|EquivalentAddins|Namespace>/);
});

describe("a build for an address", () => {
  const built = deployManifest(xml, "https://example.com/sector-signal/");

  test("replaces every localhost address and keeps what follows it", () => {
    expect(built).not.toContain("localhost");
    expect(built.split("https://example.com/sector-signal/").length).toBe(xml.split(`${development.address}/`).length);
    expect(built).toContain('"https://example.com/sector-signal/taskpane.html"');
  });

  test("has the release's id, so that a development build can stand beside it", () => {
    expect(built).toContain(`<Id>${releaseId}</Id>`);
    expect(texts("Id")).toEqual([development.id]);
  });

  test("is refused for an address without https", () => {
    expect(() => deployManifest(xml, "http://example.com")).toThrow("https");
  });
});
