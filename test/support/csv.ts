import { readFileSync } from "node:fs";
import path from "node:path";

/** Rows of a CSV file with quoted fields; numbers as numbers. */
export function readCsv(file: string): (string | number)[][] {
  const text = readFileSync(path.join(__dirname, "../..", file), "utf8");
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map((match) => (match[1] ?? "").replace(/^"([^]*)"$/, "$1").replace(/""/g, '"'))
        .map((field) => (field !== "" && Number.isFinite(Number(field)) ? Number(field) : field)),
    );
}
