import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root, sourceFiles } from "../support/sourceFiles";

/** Tests that are about a whole, not about one file or folder of the source. */
const apart =
  /^test\/((golden|formulas|conformance|browser|house|support|fuzz|faults|samples)\/|\w+\/(golden|examples)\.test)/;

/**
 * Files of substance without a test of their own name, each with the test that covers them.
 * A line whose file has got its own test, or whose test is gone, fails.
 */
const coveredElsewhere: Readonly<Record<string, string>> = {
  "src/workbook/budget/stands.ts": "test/formulas/modelEdits.test.ts",
  "src/workbook/model/modelCheck.ts": "test/formulas/modelEdits.test.ts",
};

const testOf = (file: string): string => file.replace(/^src\//, "test/").replace(/\.(tsx?)$/, ".test.$1");
const hasTest = (file: string): boolean => existsSync(path.join(root, testOf(file)));

/** True when a file beside it that has a test imports it: then it is part of what that test runs. */
function helpsTested(file: string): boolean {
  const from = new RegExp(`from "\\./${path.basename(file).replace(/\.tsx?$/, "")}"`);
  const beside = sourceFiles(path.dirname(file)).filter((other) => path.dirname(other) === path.dirname(file));
  return beside.some((other) => hasTest(other) && from.test(readFileSync(path.join(root, other), "utf8")));
}

/** Types, words and front doors have nothing to run; a function of more than a few lines has. */
function hasSubstance(file: string): boolean {
  if (path.basename(file) === "index.ts") return false;
  return /^export (async )?function |^export const \w+ = (async )?\(/m.test(
    readFileSync(path.join(root, file), "utf8"),
  );
}

test("every test mirrors a file or a folder of the source", () => {
  const tests = sourceFiles("test").filter((file) => /\.test\.tsx?$/.test(file));
  const file = (test: string): string => test.replace(/^test\//, "src/").replace(/\.test\./, ".");
  const folder = (test: string): string => file(test).replace(/\.tsx?$/, "");
  // The host's tests state rules of Excel's, which do not fall into files as our code does.
  const theme = (test: string): string => (test.startsWith("test/host/") ? path.dirname(file(test)) : file(test));
  const mirrors = (test: string): boolean =>
    [file, folder, theme].some((source) => existsSync(path.join(root, source(test))));
  expect(tests.filter((test) => !apart.test(test) && !mirrors(test))).toEqual([]);
});

const watched = ["src/core", "src/workbook", "src/office", "src/actions"].flatMap(sourceFiles).filter(hasSubstance);

test("every file of substance has a test, helps a file beside it that has one, or is named here", () => {
  const covered = (file: string): boolean => hasTest(file) || helpsTested(file) || file in coveredElsewhere;
  expect(watched.filter((file) => !covered(file))).toEqual([]);
});

test("the list of what is covered elsewhere is true", () => {
  const stale = Object.entries(coveredElsewhere).filter(
    ([file, by]) => !watched.includes(file) || hasTest(file) || !existsSync(path.join(root, by)),
  );
  expect(stale).toEqual([]);
});
