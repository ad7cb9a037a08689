import { readdirSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.join(__dirname, "../..");

/** TypeScript files below a folder of the repository, as paths relative to its root, sorted; none for a folder that is not there. */
export function sourceFiles(folder: string): string[] {
  const base = path.join(root, folder);
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .sort();
}
