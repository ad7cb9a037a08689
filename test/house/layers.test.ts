import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");

test("the picture in ARCHITECTURE.md is drawn from today's import table", () => {
  const { status } = spawnSync(process.execPath, ["scripts/graph.mjs", "--check"], { cwd: root });
  expect(status).toBe(0);
});
