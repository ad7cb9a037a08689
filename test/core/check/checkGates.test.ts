import type { Gate } from "#core";
import { checkGates } from "../../../src/core/check/checkGates";
import { codes, twoRatings } from "../fixtures";

const base = { column: "a", reason: "r" };

test.each<[string, Gate, string[]]>([
  ["a sound gate", { ...base, capTier: "B", below: 3 }, []],
  ["a gate on a text", { ...base, capTier: "C", equals: "no" }, []],
  ["a cap that is no tier", { ...base, capTier: "D", equals: "no" }, ["error gates/unknown-tier @gates[0].capTier"]],
  ["a limit that is no number", { ...base, capTier: "C", above: NaN }, ["error gates/not-finite @gates[0]"]],
])("%s has the problems %j", (_name, gate, expected) => {
  expect(codes(checkGates({ ...twoRatings, gates: [gate] }))).toEqual(expected);
});
