import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../support/sourceFiles";

const folder = mkdtempSync(path.join(tmpdir(), "sector-signal-"));
afterAll(() => rmSync(folder, { recursive: true }));

const wrapper = path.join(root, "scripts/score.mjs");

/** What npm does for `npm run score` typed in `folder`: it moves to the package and says where the user was. */
const asNpmDoes = { ...process.env, npm_lifecycle_event: "score", INIT_CWD: folder };
const run = (args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }) =>
  spawnSync(process.execPath, [wrapper, ...args], { ...options, encoding: "utf8" });

beforeAll(() => writeFileSync(path.join(folder, "not-a-book.xlsx"), "no"));

test.each([
  ["where the user stands, though npm has moved to the package", { cwd: root, env: asNpmDoes }],
  [
    "in the folder it is started in, without npm",
    { cwd: folder, env: { ...process.env, npm_lifecycle_event: "test" } },
  ],
])("npm run score reads files %s", (_name, options) => {
  const { status, stdout, stderr } = run(["not-a-book.xlsx"], options);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).not.toContain("cannot be read");
});

test("npm run score hands on the exit code for a command that it cannot understand", () => {
  expect(run(["--no-such-option"], { cwd: folder, env: process.env }).status).toBe(2);
});

describe("the bundle is stale", () => {
  const at = (file: string, time: number): void => utimesSync(path.join(folder, file), time, time);
  const stale = (): string => {
    const code = `import { isStale } from ${JSON.stringify(path.join(root, "scripts/bundles.mjs"))};
      console.log(isStale({ out: "dist/score.cjs" }, ${JSON.stringify(folder)}));`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout.trim();
  };

  beforeEach(() => {
    for (const name of ["src", "dist"]) mkdirSync(path.join(folder, name), { recursive: true });
    for (const name of ["src/a.ts", "package-lock.json", "dist/score.cjs"]) writeFileSync(path.join(folder, name), "");
    for (const name of ["src/a.ts", "src", "package-lock.json"]) at(name, 1000);
    at("dist/score.cjs", 2000);
  });

  test("not when it is newer than everything", () => expect(stale()).toBe("false"));

  test.each(["src/a.ts", "package-lock.json", "src"])(
    "when %s is newer, a folder when a file in it was deleted",
    (name) => {
      at(name, 3000);
      expect(stale()).toBe("true");
    },
  );

  test("when it is not there", () => {
    rmSync(path.join(folder, "dist/score.cjs"));
    expect(stale()).toBe("true");
  });
});
