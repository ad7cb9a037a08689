/**
 * Runs a folder of Script Lab snippets on the host, with Microsoft's client: `npm run host:samples -- <folder>`.
 * Each snippet (.yaml, or its script alone as .ts or .js) gets a new workbook, its setup and then every button.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transform } from "esbuild";
import { bundle, bundles, isStale, root } from "./bundles.mjs";

/** The text of `section: content: |`, without its indentation. */
function block(yaml, section) {
  const lines = yaml.split(/\r?\n/);
  const from = lines.findIndex((line) => line.trimEnd() === `${section}:`);
  const at = lines.findIndex((line, index) => index > from && from >= 0 && /^\s+content:/.test(line));
  if (at < 0) return "";
  const indent = /^\s*/.exec(lines[at])[0].length;
  const body = [];
  for (const line of lines.slice(at + 1)) {
    if (line.trim() !== "" && /^\s*/.exec(line)[0].length <= indent) break;
    body.push(line);
  }
  return body.join("\n");
}

const snippetsIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return snippetsIn(file);
    return /\.(yaml|ts|js)$/.test(name) ? [file] : [];
  });

function read(file) {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".yaml")
    ? { script: block(text, "script"), page: block(text, "template") }
    : { script: text, page: "" };
}

/** What stands for the page: buttons that remember what they do, fields with the values of the template. */
function page(html) {
  const handlers = new Map();
  const values = new Map();
  for (const [tag] of html.matchAll(/<(?:input|textarea|select)[^>]*>/g))
    values.set(/\bid="([^"]*)"/.exec(tag)?.[1], /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "");
  const register = (id, handler) => typeof handler === "function" && handlers.set(id, handler);
  const field = (id) => {
    const known = {
      addEventListener: (_kind, handler) => register(id, handler),
      click: (handler) => (handler ? register(id, handler) : undefined),
      on: (_kind, handler) => register(id, handler),
      val: (text) => (text === undefined ? (values.get(id) ?? "") : values.set(id, text)),
      get value() {
        return values.get(id) ?? "";
      },
      set value(text) {
        values.set(id, text);
      },
    };
    return new Proxy(known, {
      get: (target, name) => (name in target ? target[name] : () => field(id)),
      set: (target, name, value) => {
        if (name === "onclick") register(id, value);
        else target[name] = value;
        return true;
      },
    });
  };
  const idOf = (selector) => String(selector).replace(/^#/, "");
  const document = { getElementById: field, createElement: field, querySelector: (selector) => field(idOf(selector)) };
  const $ = (selector) => (typeof selector === "function" ? selector() : field(idOf(selector)));
  return { handlers, document, $ };
}

/** Runs one snippet; gives its steps, each with what went wrong or null. */
export async function runSnippet(openWorkbook, { script, page: html }, trace = () => undefined) {
  const { code } = await transform(script, { loader: "ts" });
  const workbook = await openWorkbook();
  const { handlers, document, $ } = page(html);
  let problems = [];
  const note = (error) => problems.push(error instanceof Error || error?.message ? error : new Error(String(error)));
  const console = { log: trace, info: trace, warn: trace, error: note };
  // Snippets tell of success by the same means: only an error is a problem.
  const tell = (what) => (what instanceof Error || what?.debugInfo ? note(what) : trace(what));
  const OfficeHelpers = { UI: { notify: tell }, Utilities: { log: tell } };
  const names = { ...pickClient(workbook), document, $, jQuery: $, console, OfficeHelpers, window: workbook.window };
  const steps = [];
  const step = async (name, act) => {
    problems = [];
    trace(`-- ${name}`);
    try {
      await act();
      await new Promise((done) => setTimeout(done, 20));
    } catch (error) {
      note(error);
    }
    steps.push({ name, problem: problems[0]?.message ?? null });
  };
  await step("(script)", () => new Function(...Object.keys(names), code)(...Object.values(names)));
  const order = [...handlers].sort(([a], [b]) => Number(/setup/.test(b)) - Number(/setup/.test(a)));
  for (const [id, handler] of order) await step(id, handler);
  await step("(save)", () => workbook.save());
  return { steps, workbook };
}

const pickClient = ({ Excel, Office, OfficeExtension, CustomFunctions }) => ({
  Excel,
  Office,
  OfficeExtension,
  CustomFunctions,
});

async function main(folder) {
  if (isStale(bundles.host)) await bundle(bundles.host);
  const { openWorkbook } = createRequire(import.meta.url)(path.join(root, bundles.host.out));
  const verbose = process.argv.includes("--verbose");
  let failed = 0;
  const files = statSync(folder).isDirectory() ? snippetsIn(folder) : [folder];
  for (const file of files) {
    const { steps, workbook } = await runSnippet(openWorkbook, read(file), verbose ? console.log : undefined);
    workbook.close();
    const bad = steps.filter(({ problem }) => problem !== null);
    failed += Number(bad.length > 0);
    console.log(`${bad.length === 0 ? "ok  " : "FAIL"} ${path.relative(folder, file)} (${steps.length} steps)`);
    for (const { name, problem } of bad) console.log(`       ${name}: ${problem}`);
  }
  console.log(`${files.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) await main(process.argv[2] ?? ".");
