import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readAddin } from "../../src/host";
import frozen from "../functions/frozen.json";
import { openBook } from "../support/openBook";
import { root } from "../support/sourceFiles";

const address = "https://example.com/sector-signal";
const dist = mkdtempSync(path.join(tmpdir(), "sector-signal-"));
const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");
const files = (): string[] => readdirSync(dist, { recursive: true, encoding: "utf8" });

beforeAll(() => {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--env", `address=${address}`, "--output-path", dist];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(dist, { recursive: true }));

test("no localhost is left anywhere", () => {
  const texts = files().filter((file) => /\.(html|xml|json)$/.test(file));
  expect(texts).toEqual(
    expect.arrayContaining(["taskpane.html", "manifest.xml", "support.html", "privacy.html", "shortcuts.json"]),
  );
  expect(texts.filter((file) => read(file).includes("localhost"))).toEqual([]);
});

test("everything that the manifest points at is there", () => {
  const addresses = [...read("manifest.xml").matchAll(/(?:Value|Url)="(https:[^"]+)"/g)].map(([, url = ""]) => url);
  const missing = addresses.filter((url) => !files().includes(url.replace(`${address}/`, "")));
  expect(addresses.length).toBeGreaterThan(8);
  expect(missing).toEqual([]);
});

test("the page loads office.js from Microsoft's address and everything else from its own", () => {
  const sources = [...read("taskpane.html").matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(
    ([, source = ""]) => source,
  );
  expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(sources.slice(1).filter((source) => !files().includes(source))).toEqual([]);
  expect(sources.length).toBeGreaterThan(2);
});

test("the page's security policy lets scripts in from two places and requests out to one", () => {
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(read("taskpane.html"))?.[1];
  expect(policy?.split("; ")).toEqual(
    expect.arrayContaining(["script-src 'self' https://appsforoffice.microsoft.com", "connect-src 'self'"]),
  );
});

test.each(["support.html", "privacy.html"])(
  "%s loads nothing at all, and every page that it links to is there",
  (page) => {
    const html = read(page);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<(script|link|img|iframe)|\ssrc=|url\(|@import/);
    const links = [...html.matchAll(/href="?([^"\s#>]+)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !files().includes(link))).toEqual([]);
    expect([...html.matchAll(/<h1[^>]*>/g)].map(([tag]) => tag)).toEqual(["<h1>", '<h1 lang="zh-CN">']);
  },
);

test("scripts are named by their content, and nothing of the host or of tests is among them", () => {
  // The manifest names the functions' script, so that one has a name that stays as well.
  const scripts = files().filter((file) => file.endsWith(".js") && file !== "functions.js");
  expect(scripts.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  const code = scripts.map(read).join("\n");
  expect(code).not.toMatch(/univer|NotEmulatedError|sourceMappingURL/i);
});

test.each(["en-US", "zh-CN"])(
  "the built cell functions calculate through the real client, found by the manifest (%s)",
  async (language) => {
    const addin = readAddin(dist, language);
    const { functions } = addin.functions;
    expect(functions.map(({ id }) => id)).toEqual(frozen.map(({ id }) => id));
    const workbook = await openBook(undefined, { ...addin, language });
    const shown = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.formulas = [["=GTMSCORE({8,6,4},{2,1,1})", "=GTMTIER(A1)", '=GTMWHY({9,2},{"x","y"})']];
      range.load("values");
      await context.sync();
      return range.values[0];
    });
    const carried = language === "zh-CN" ? "主要得分" : "Carried by";
    expect(shown).toEqual([6.5, "B", expect.stringContaining(carried)]);
  },
);

test("the functions' script has neither React nor the pane in it", () => {
  expect(read("functions.js")).not.toMatch(/react|fluent|createElement/i);
});
