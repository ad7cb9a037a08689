import { spawnSync } from "node:child_process";
import { root } from "../support/sourceFiles";

test("package-lock.json names every platform's packages, so that npm ci works on each", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/lock.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
