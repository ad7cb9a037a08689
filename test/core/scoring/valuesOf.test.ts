import { valuesOf, type Scale } from "#core";

const ratings = Float64Array.of(2, NaN, 8, Infinity);

test.each([
  [{ kind: "rating" }, "cost", [8, NaN, 2, NaN]],
  [{ kind: "goalposts", low: 0, high: 16, log: false }, "benefit", [1.25, NaN, 5, NaN]],
  [
    {
      kind: "points",
      points: [
        [0, 0],
        [10, 10],
      ],
    },
    "cost",
    [2, NaN, 8, NaN],
  ],
  [
    {
      kind: "bands",
      bands: [
        [0, 1],
        [5, 9],
      ],
    },
    "cost",
    [1, NaN, 9, NaN],
  ],
  [{ kind: "minmax" }, "benefit", [0, NaN, 10, NaN]],
  [{ kind: "percentile" }, "cost", [10, NaN, 0, NaN]],
] as const satisfies readonly (readonly [Scale, "benefit" | "cost", readonly number[]])[])(
  "the scale %j for a %s gives %j; missing and infinite ratings have no value",
  (scale, direction, expected) => {
    expect([...valuesOf(scale, direction, ratings)]).toEqual(expected);
  },
);
