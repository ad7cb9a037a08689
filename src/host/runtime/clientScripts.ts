import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const compiled = new Map<string, Script>();

/** The folder of Microsoft's client in whatever node_modules the caller has. */
function clientFolder(): string {
  // Through a variable, so that a bundler leaves the package where it is.
  const { resolve } = require;
  return dirname(resolve("@microsoft/office-js/dist/office.debug.js"));
}

/** One of the client's scripts, compiled once a process; null when the package has no such file. */
export function clientScript(name: string): Script | null {
  const file = join(clientFolder(), name);
  const known = compiled.get(file);
  if (known) return known;
  if (!existsSync(file)) return null;
  const script = new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}
