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
  const addresses = all.map((element) => attribute(element, "DefaultValue")).filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith(`${development.address}/`))).toEqual([]);
});

test("the shared runtime, the function file and the pane are one page", () => {
  const page = ["Runtime", "FunctionFile"].flatMap(elements).map((element) => attribute(element, "resid"));
  const panes = elements("SourceLocation").filter((element) => element.hasAttribute("resid"));
  expect(new Set([...page, ...panes.map((element) => attribute(element, "resid"))])).toEqual(new Set(["Page.Url"]));
  expect(elements("Runtime").map((element) => attribute(element, "lifetime"))).toEqual(["long"]);
});

test("runtimes come before the form factor, as Excel insists", () => {
  expect(xml.indexOf("<Runtimes>")).toBeGreaterThan(0);
  expect(xml.indexOf("<Runtimes>")).toBeLessThan(xml.indexOf("<DesktopFormFactor>"));
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
  expect(texts("FunctionName").sort()).toEqual(associated.sort());
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
