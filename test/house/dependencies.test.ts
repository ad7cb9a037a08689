import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const { dependencies = {}, devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};
const versions = Object.entries({ ...dependencies, ...devDependencies });
const architecture = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
const listing = architecture.slice(architecture.indexOf("## Dependencies"));

test("every dependency is pinned to one version", () => {
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("every dependency has its reason in ARCHITECTURE.md, and nothing else is listed there", () => {
  const listed = [...listing.matchAll(/^\| `(@?[\w./-]+)`/gm)].map((match) => match[1]);
  expect(listed.sort()).toEqual(versions.map(([name]) => name).sort());
});
