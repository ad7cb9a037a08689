import type { Scale } from "#core";
import { checkScale } from "../../../src/core/check/checkScale";
import { codes, criterion } from "../fixtures";

const goalposts = (low: number, high: number, log = false): Scale => ({ kind: "goalposts", low, high, log });

test.each<[string, Scale, string[]]>([
  ["sound goalposts", goalposts(-1, 1), []],
  ["equal goalposts", goalposts(1, 1), ["error scale/goalposts-order @s"]],
  ["goalposts the wrong way round", goalposts(2, 1), ["error scale/goalposts-order @s"]],
  ["a goalpost that is no number", goalposts(NaN, 1), ["error scale/not-finite @s"]],
  ["the log of nothing", goalposts(0, 10, true), ["error scale/log-low @s.low"]],
  [
    "sound points",
    {
      kind: "points",
      points: [
        [0, 0],
        [1, 10],
      ],
    },
    [],
  ],
  ["a single point", { kind: "points", points: [[0, 0]] }, ["error scale/too-few-points @s.points"]],
  [
    "unsorted points",
    {
      kind: "points",
      points: [
        [1, 0],
        [0, 5],
      ],
    },
    ["error scale/unsorted @s.points[1]"],
  ],
  [
    "a point twice",
    {
      kind: "points",
      points: [
        [1, 0],
        [1, 5],
      ],
    },
    ["error scale/unsorted @s.points[1]"],
  ],
  [
    "a value above 10",
    {
      kind: "points",
      points: [
        [0, 0],
        [1, 10.1],
      ],
    },
    ["error scale/value-range @s.points[1]"],
  ],
  ["a value below 0", { kind: "bands", bands: [[0, -1]] }, ["error scale/value-range @s.bands[0]"]],
  ["a value that is no number", { kind: "bands", bands: [[0, NaN]] }, ["error scale/not-finite @s.bands[0]"]],
  ["a single band", { kind: "bands", bands: [[0, 5]] }, []],
  ["no bands", { kind: "bands", bands: [] }, ["error scale/too-few-points @s.bands"]],
  ["a rating", { kind: "rating" }, []],
])("%s: %j has the problems %j", (_name, scale, expected) => {
  expect(codes(checkScale(criterion("a", { scale }), "s"))).toEqual(expected);
});
