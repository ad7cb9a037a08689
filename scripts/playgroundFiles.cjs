/** What the playground's addresses stand for: its own page, the built add-in, Microsoft's client as installed, the samples. */
const { readFileSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.dirname(__dirname);
const folders = {
  playground: path.join(root, ".cache/playground"),
  addin: path.join(root, "dist"),
  client: path.join(root, "node_modules/@microsoft/office-js/dist"),
  samples: path.join(root, "samples"),
};

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LOCAL_CLIENT = "/office-js/";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const samples = () => readdirSync(folders.samples).filter((name) => name.endsWith(".xlsx"));

function read(folder, name) {
  const file = path.join(folder, name);
  // Nothing above the folder, and none of Node's bundles, which are not deployed either.
  if (!file.startsWith(folder + path.sep) || file.endsWith(".cjs")) return undefined;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { body: readFileSync(file), type: types[path.extname(file)] ?? "application/octet-stream" };
}

/** The file for an address; undefined where there is none. The add-in's files are byte for byte what Excel loads. */
function fileFor(address) {
  if (address.startsWith(OFFICE_JS))
    return read(folders.client, new URL(address).pathname.slice("/lib/1/hosted/".length));
  const name = decodeURIComponent(new URL(address).pathname);
  if (name === "/") return read(folders.playground, "index.html");
  if (name === "/samples/index.json") return { body: Buffer.from(JSON.stringify(samples())), type: types[".json"] };
  if (name.startsWith(LOCAL_CLIENT)) return read(folders.client, name.slice(LOCAL_CLIENT.length));
  if (name.startsWith("/samples/")) return read(folders.samples, name.slice("/samples/".length));
  return read(folders.playground, name.slice(1)) ?? read(folders.addin, name.slice(1));
}

/**
 * As `fileFor`, for plain http on this machine: the page's one address of office.js is pointed to the installed client, because a
 * server cannot answer for Microsoft's. Nothing else of the page changes, its content-security policy included.
 */
function localFileFor(address) {
  const file = fileFor(address);
  if (new URL(address).pathname !== "/taskpane.html" || file === undefined) return file;
  return { ...file, body: Buffer.from(String(file.body).replace(OFFICE_JS, LOCAL_CLIENT)) };
}

module.exports = { fileFor, folders, localFileFor };
