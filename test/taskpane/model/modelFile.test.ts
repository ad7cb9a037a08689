/** @jest-environment jsdom */
import { largestFile, modelFileName, modelText, openModelFile } from "../../../src/taskpane/model/modelFile";
import { smallModel } from "../../support/smallTable";

/** jsdom's files have no text() of their own. */
const file = (text: string, size = text.length): File =>
  ({ name: "m.json", size, text: () => Promise.resolve(text) }) as unknown as File;

test("a saved model opens as the same model", async () => {
  expect(await openModelFile(file(modelText(smallModel)))).toEqual({
    status: "opened",
    model: smallModel,
    problems: [],
  });
});

test("a wrong file comes back with everything that is wrong with it", async () => {
  const opened = await openModelFile(
    file('{"version":1,"criteria":[{"id":"a","weight":"much","scale":{"kind":"odd"}}]}'),
  );
  expect(opened.status).toBe("wrong");
  expect("problems" in opened && opened.problems.map(({ where }) => where)).toEqual(
    expect.arrayContaining(["criteria[0].column", "criteria[0].weight", "criteria[0].scale.kind"]),
  );
});

test("what is no JSON says from which line on", async () => {
  const opened = await openModelFile(file('{\n"version": 1,'));
  expect("problems" in opened && opened.problems[0]).toMatchObject({ code: "file/not-json" });
});

test("a file far too large is not read, one that cannot be read says so", async () => {
  expect(await openModelFile(file("{}", largestFile + 1))).toEqual({ status: "tooLarge" });
  const gone = { name: "m", size: 1, text: () => Promise.reject(new Error("gone")) } as unknown as File;
  expect(await openModelFile(gone)).toEqual({ status: "notRead" });
});

test.each([
  ["HR software: 2025 / v2", "HR-software-2025-v2.model.json"],
  ["建议模型", "建议模型.model.json"],
  ["../../etc", "etc.model.json"],
  ["", "model.json"],
])("%p is saved as %s", (name, expected) => {
  expect(modelFileName({ name })).toBe(expected);
});
