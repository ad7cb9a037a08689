import { readGate } from "../../../src/core/file/readGate";
import { readPart } from "./parts";

const base = { column: "Fit", capTier: "C", reason: "no fit" };
const read = (json: Record<string, unknown>) => readPart((reader) => readGate(reader, 0), json);

test.each([{ below: 3 }, { above: 3 }, { equals: 3 }, { equals: "no" }])(
  "a gate with %j is read as it stands",
  (test) => {
    expect(read({ ...base, ...test })).toEqual({ part: { ...base, ...test }, found: [] });
  },
);

test.each([
  ["without a test", base, ["error file/gate-test @p"]],
  ["with two tests", { ...base, below: 1, equals: 2 }, ["error file/gate-test @p"]],
  ["that equals a list", { ...base, equals: [] }, ["error file/type @p.equals"]],
  ["below a text", { ...base, below: "3" }, ["error file/type @p.below"]],
  ["without a cap", { column: "Fit", below: 3 }, ["error file/missing @p.capTier"]],
])("a gate %s is reported", (_name, json, expected) => {
  expect(read(json).found).toEqual(expected);
});
