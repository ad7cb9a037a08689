import { readScale } from "../../../src/core/file/readScale";
import { readPart } from "./parts";

test.each([
  [
    { kind: "goalposts", low: 1, high: 2 },
    { kind: "goalposts", low: 1, high: 2, log: false },
  ],
  [
    { kind: "goalposts", low: 1, high: 2, log: true },
    { kind: "goalposts", low: 1, high: 2, log: true },
  ],
  [
    {
      kind: "points",
      points: [
        [0, 1],
        [2, 3],
      ],
    },
    {
      kind: "points",
      points: [
        [0, 1],
        [2, 3],
      ],
    },
  ],
  [
    { kind: "bands", bands: [[0, 1]] },
    { kind: "bands", bands: [[0, 1]] },
  ],
  [{ kind: "percentile" }, { kind: "percentile" }],
])("%j is read", (scale, expected) => {
  expect(readPart(readScale, { scale })).toEqual({ part: expected, found: [] });
});

test.each([
  ["no scale", {}, ["error file/missing @p.scale"]],
  ["no kind", { scale: {} }, ["error file/missing @p.scale.kind"]],
  ["another kind", { scale: { kind: "curve" } }, ["error file/choice @p.scale.kind"]],
  ["a goalpost left out", { scale: { kind: "goalposts", low: 1 } }, ["error file/missing @p.scale.high"]],
  [
    "a pair that is none",
    { scale: { kind: "points", points: [[0, 1], [2], [1, "2"]] } },
    ["error file/type @p.scale.points[1]", "error file/type @p.scale.points[2]"],
  ],
  ["a field of another kind", { scale: { kind: "minmax", low: 1 } }, ["warning file/unknown-field @p.scale.low"]],
])("%s is reported", (_name, json, expected) => {
  expect(readPart(readScale, json).found).toEqual(expected);
});
