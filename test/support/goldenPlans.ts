import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Step } from "#workbook";

/** The steps of every golden plan. */
export function goldenPlans(): (readonly Step[])[] {
  const folder = path.join(__dirname, "../golden");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /plan.*\.json$/.test(file));
  return files.map((file) => (JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { steps: Step[] }).steps);
}
