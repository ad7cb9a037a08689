import { readFileSync } from "node:fs";

/** What of a Script Lab snippet the host needs; each part as its author wrote it. */
export interface Snippet {
  readonly script: string;
  readonly page: string;
  /** Packages by name and version, such as "jquery@3.1.1", without types, styles and office.js itself. */
  readonly libraries: readonly string[];
}

export function readSnippet(file: string): Snippet {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return {
    script: block(lines, section(lines, "script") + 1, "content"),
    page: section(lines, "template") < 0 ? "" : block(lines, section(lines, "template") + 1, "content"),
    libraries: section(lines, "libraries") < 0 ? [] : libraries(block(lines, section(lines, "libraries"), "libraries")),
  };
}

const section = (lines: readonly string[], name: string): number =>
  lines.findIndex((line) => line.startsWith(`${name}:`));

/** The text of `key: "…"`, or of the block scalar `key: |` without its indentation, at or after a line. */
function block(lines: readonly string[], from: number, key: string): string {
  const at = lines.findIndex((line, index) => index >= from && new RegExp(`^\\s*${key}: *[|>"]`).test(line));
  if (at < 0) throw new Error(`The snippet has no ${key} in a block of its own.`);
  const quoted = /: *(".*")$/.exec(lines[at] ?? "")?.[1];
  if (quoted !== undefined) return JSON.parse(quoted) as string;
  const own = indentOf(lines[at] ?? "");
  const end = lines.findIndex((line, index) => index > at && line.trim() !== "" && indentOf(line) <= own);
  const body = lines.slice(at + 1, end < 0 ? undefined : end);
  const indent = Math.min(...body.filter((line) => line.trim() !== "").map(indentOf));
  return body.map((line) => line.slice(indent)).join("\n");
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function libraries(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim().replace("https://unpkg.com/", ""));
  return lines.filter((line) => /^(?:[a-z]|@(?!types\/))/.test(line) && !/^https?:|\.css$|\.d\.ts$|^core-js@|^office-ui/.test(line));
}
