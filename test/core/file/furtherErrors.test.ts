import { parseModelFile, problem } from "#core";
import { furtherErrors } from "../../../src/core/file/furtherErrors";
import { codes } from "../fixtures";

const { model } = parseModelFile({
  version: 1,
  criteria: [{ id: "a", column: "A", weight: 0, scale: { kind: "goalposts", low: 5, high: 1 } }],
  gates: [{ column: "A", below: 1, capTier: "Z" }],
});
if (model === undefined) throw new Error("no model");
const broken = (where: string) => [
  problem("error", "file/type", where, { field: "x", expected: "list", found: "null" }),
];

test.each([
  ["nothing unreadable", [], ["weights/sum-zero", "scale/goalposts-order", "gates/unknown-tier"]],
  ["a criterion", broken("criteria[3]"), ["scale/goalposts-order", "gates/unknown-tier"]],
  ["a field inside", broken("criteria[0].scale.low"), ["gates/unknown-tier"]],
  ["a tier", broken("tiers[0].min"), ["weights/sum-zero", "scale/goalposts-order"]],
  ["everything", broken("criteria"), ["gates/unknown-tier"]],
])("with %s, errors that may only follow from it are left out", (_name, read, expected) => {
  expect(codes(furtherErrors(model, read)).map((line) => line.split(" ")[1])).toEqual(expected);
});
