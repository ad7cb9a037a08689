/**
 * The pane against Microsoft's React template with the same Fluent controls: bytes of JavaScript, first paint, and the time
 * until its button can be pressed. The template stands for "React, Fluent and nothing else": a page with one button that
 * imports every control that the pane imports. Both are built by the same configuration, load office.js, and are opened outside
 * Excel. The cell functions' script, which stands apart so that cells do not wait for React, is not the pane's.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { root } from "../scripts/bundles.mjs";
import configure from "../webpack.config.js";

const work = path.join(root, ".cache/bench-pane");
const client = path.join(root, "node_modules/@microsoft/office-js/dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const quick = process.argv.includes("--quick");
const runs = quick ? 3 : 9;

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Names of the controls (and hooks of Fluent's) that files import as values. */
function controls(files) {
  const names = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@fluentui\/react-components"/g)]
      .flatMap(([, list]) => list.split(","))
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
  return [...new Set([...names, "Button", "FluentProvider", "webLightTheme"])].sort();
}

function template(names) {
  return `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { ${names.join(", ")} } from "@fluentui/react-components";
// What a page imports and never shows would be shaken off.
Object.assign(globalThis, { controls: { ${names.join(", ")} } });
const button = createElement(Button, { appearance: "primary" }, "Run");
createRoot(document.getElementById("pane")).render(createElement(FluentProvider, { theme: webLightTheme }, button));
`;
}

async function build(entry, out) {
  const config = await configure({}, { mode: "production" });
  const plugins = config.plugins.filter((plugin) => /Html/.test(plugin.constructor.name));
  const files = entry === undefined ? {} : { entry, plugins: [], optimization: { ...config.optimization } };
  const stats = await promisify(webpack)({
    ...config,
    plugins,
    ...files,
    output: { ...config.output, path: out, clean: true },
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const { compilation } = stats;
  const ofPane = (list) => [...new Set(list)].filter((name) => name.endsWith(".js") && !name.startsWith("functions"));
  const first = [...compilation.entrypoints.values()].flatMap((entrypoint) => entrypoint.getFiles());
  return { initial: ofPane(first), all: ofPane(Object.keys(compilation.assets)) };
}

const bytes = (folder, names) => names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
const packed = (folder, names) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
const kilobytes = (n) => `${Math.round(n / 1000)} kB`;
const report = (what, measured, aim, detail) => console.log(JSON.stringify({ what, measured, aim, detail }));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from the start of loading to the first paint and to the first button. */
async function times(browser, folder, page) {
  const seen = [];
  for (let i = 0; i < runs; i++) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await context.route("**/*", (route) => {
      const { href, pathname } = new URL(route.request().url());
      const file = href.startsWith(officeJs)
        ? path.join(client, href.slice(officeJs.length))
        : path.join(folder, pathname);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return route.abort();
      const type = file.endsWith(".html") ? "text/html" : "text/javascript";
      return route.fulfill({ body: readFileSync(file), contentType: type });
    });
    await tab.goto(`https://localhost:3000/${page}`);
    await tab.waitForSelector("button");
    seen.push(
      await tab.evaluate(() => ({
        ready: globalThis.performance.now(),
        paint:
          globalThis.performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
          globalThis.performance.now(),
      })),
    );
    await context.close();
  }
  return { ready: median(seen.map((one) => one.ready)), paint: median(seen.map((one) => one.paint)) };
}

mkdirSync(work, { recursive: true });
const pane = sources(path.join(root, "src/taskpane"));
const lazy = /\/(data|model|results|budget|fields)\//;
const ours = path.join(work, "pane");
const built = await build(undefined, ours);

async function against(files, name) {
  const entry = path.join(work, `${name}.js`);
  writeFileSync(entry, template(controls(files)));
  const out = path.join(work, name);
  const { initial } = await build({ template: entry }, out);
  const scripts = initial.map((file) => `<script defer src="${file}"></script>`).join("");
  const head = `<head><script src="${officeJs}office.js"></script>${scripts}</head>`;
  writeFileSync(path.join(out, "index.html"), `<!doctype html><html>${head}<body><div id="pane"></div></body></html>`);
  return { out, initial };
}

const first = await against(
  pane.filter((file) => !lazy.test(file)),
  "template",
);
const whole = await against(pane, "template-all");
const ratio = (a, b) => (a / b).toFixed(2);
const size = (what, names, other, aim = "≤ 1.5") =>
  report(
    what,
    ratio(bytes(ours, names), bytes(other.out, other.initial)),
    aim,
    `${kilobytes(bytes(ours, names))} against ${kilobytes(bytes(other.out, other.initial))}; packed ${kilobytes(packed(ours, names))} against ${kilobytes(packed(other.out, other.initial))}`,
  );
size("JavaScript before the first view, against the template", built.initial, first);
size("All JavaScript of the pane, against the template with all its controls", built.all, whole, "");

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const mine = await times(browser, ours, "taskpane.html");
const theirs = await times(browser, first.out, "index.html");
await browser.close();
const ms = (a, b) => `${a.toFixed(0)} ms against ${b.toFixed(0)} ms, median of ${runs}`;
report("First paint, against the template", ratio(mine.paint, theirs.paint), "", ms(mine.paint, theirs.paint));
report("Button ready, against the template", ratio(mine.ready, theirs.ready), "", ms(mine.ready, theirs.ready));
rmSync(work, { recursive: true, force: true });
