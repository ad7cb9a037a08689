import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readRibbon } from "../../src/playground/manifest";
import { root } from "../support/sourceFiles";

const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(root, "manifest.xml"), "utf8"),
  "text/xml",
) as unknown as Document;

test("the ribbon has the manifest's group with its buttons in their order", () => {
  const { name, groups } = readRibbon(manifest, "en-US");
  expect(name).toBe("Sector Signal");
  expect(groups.map(({ label }) => label)).toEqual(["Sector Signal"]);
  expect(groups[0]?.buttons.map(({ label }) => label)).toEqual([
    "Score industries",
    "Open pane",
    "Undo last run",
    "Freeze for sharing",
  ]);
});

test("a button that shows the pane runs no action, the others name theirs", () => {
  const [group] = readRibbon(manifest, "en-US").groups;
  expect(group?.buttons.map(({ action }) => action)).toEqual([
    "scoreIndustries",
    null,
    "undoLastRun",
    "freezeForSharing",
  ]);
});

test("in Chinese labels and tips are the manifest's Chinese ones", () => {
  const { name, groups } = readRibbon(manifest, "zh-CN");
  expect(name).toBe("行业红绿灯");
  for (const { label, tip } of groups[0]?.buttons ?? []) expect(label + tip).toMatch(/[\u4e00-\u9fff]/);
});

test("icons are asked of the server that shows the page, in 32 pixels", () => {
  const [group] = readRibbon(manifest, "en-US").groups;
  expect(group?.buttons.map(({ icon }) => icon)).toEqual([
    "./assets/icon-32.png",
    "./assets/pane-32.png",
    "./assets/undo-32.png",
    "./assets/freeze-32.png",
  ]);
});
