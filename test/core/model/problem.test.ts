import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors, problem, problemCodes, problemDetails } from "#core";

test("only an error stops a run", () => {
  const info = problem("info", "weights/scaled", "criteria", { sum: 90 });
  expect(hasErrors([info, { ...info, severity: "warning" }])).toBe(false);
  expect(hasErrors([info, { ...info, severity: "error" }])).toBe(true);
});

test("every code of the core layer is used somewhere in it", () => {
  const root = join(__dirname, "../../../src/core");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (f) => /\.ts$/.test(f) && !/problem\.ts$/.test(f),
  );
  const source = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  const workbooks = /^(grid|workbook)\/|^model\/(section-missing|cell)$/;
  expect(problemCodes.filter((code) => !workbooks.test(code) && !source.includes(`"${code}"`))).toEqual([]);
});

test("no code lists a detail key twice", () => {
  for (const keys of Object.values(problemDetails)) expect(new Set(keys).size).toBe(keys.length);
});
