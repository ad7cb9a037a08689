import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles } from "../support/sourceFiles";

const root = path.join(__dirname, "../..");

test("the picture in ARCHITECTURE.md is drawn from today's import table", () => {
  const { status } = spawnSync(process.execPath, ["scripts/graph.mjs", "--check"], { cwd: root });
  expect(status).toBe(0);
});

test("the host names nothing of this product, so that others can take it", () => {
  const ours = /\bGTM|sector.?signal|industr|行业|#(core|text|workbook|office|actions|functions)\b/i;
  const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
  expect(sourceFiles("src/host").filter((file) => ours.test(text(file)))).toEqual([]);
});
