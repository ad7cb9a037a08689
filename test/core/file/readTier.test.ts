import { readTier } from "../../../src/core/file/readTier";
import { readPart } from "./parts";

test.each([
  [
    { id: "A", min: 8 },
    { id: "A", min: 8, label: { en: "Key", zh: "重点" } },
  ],
  [{ id: "C" }, { id: "C", label: { en: "Non-key", zh: "非重点" } }],
  [
    { id: "S", min: 9 },
    { id: "S", min: 9, label: { en: "S", zh: "S" } },
  ],
  [
    { id: "A", label: { zh: "核心" } },
    { id: "A", label: { en: "核心", zh: "核心" } },
  ],
])("%j is read as %j", (json, expected) => {
  expect(readPart(readTier, json)).toEqual({ part: expected, found: [] });
});

test("a tier needs an id", () => {
  expect(readPart(readTier, { min: 1 }).found).toEqual(["error file/missing @p.id"]);
});
