/**
 * `npm start`: the playground, on http://localhost:3000/ with what is built anew when the source is newer than it.
 * `--build` only builds its page, `--port` and `--open` do what they say.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { isStale, root } from "./bundles.mjs";

const { folders, localFileFor } = createRequire(import.meta.url)("./playgroundFiles.cjs");

/** The page beside the add-in, never among what is deployed. */
async function buildPage() {
  mkdirSync(folders.playground, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { playground: "src/playground/main.tsx" },
    outdir: folders.playground,
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    legalComments: "linked",
  });
  cpSync(path.join(root, "src/playground/index.html"), path.join(folders.playground, "index.html"));
}

/** The add-in as Excel loads it, by webpack in a process of its own, beside the page. */
function buildAddin() {
  const cli = path.join(root, "node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [cli, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((done, fail) =>
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error("The add-in was not built.")))),
  );
}

function serve(port) {
  const server = createServer((request, response) => {
    const file = localFileFor(new URL(request.url, "http://localhost").href);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": file?.type ?? "text/plain",
      // Hashed or not, the next build must be seen.
      "cache-control": "no-store",
    });
    response.end(file?.body);
  });
  return new Promise((listening, fail) => server.on("error", fail).listen(port, "localhost", () => listening(server)));
}

function openBrowser(address) {
  const [command, ...rest] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  // Where there is no browser to open, the address that was printed is enough.
  spawn(command, [...rest, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const { values } = parseArgs({
  options: { build: { type: "boolean" }, open: { type: "boolean" }, port: { type: "string", default: "3000" } },
});
// webpack leaves files alone that come out the same, so their age says nothing: a stamp does.
const STAMP = ".cache/addin.built";
const addinIsStale = () => isStale({ out: STAMP }) || !existsSync(path.join(folders.addin, "taskpane.html"));

if (values.build) await buildPage();
else {
  await Promise.all([
    isStale({ out: ".cache/playground/playground.js" }) && buildPage(),
    addinIsStale() && buildAddin().then(() => writeFileSync(path.join(root, STAMP), "")),
  ]);
  const address = `http://localhost:${values.port}/`;
  try {
    await serve(Number(values.port));
    console.log(`Sector Signal is on ${address} (Ctrl+C ends it)`);
    if (values.open) openBrowser(address);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Could not start: port ${values.port} is taken. Try npm start -- --port 3001.`);
    process.exitCode = 1;
  }
}
