import { columnStats, type Scale } from "#core";
import * as scales from "../../../src/core/suggestion/defaultScales";

const scaleOf = (rule: scales.ScaleRule, ...numbers: number[]): Scale | undefined => {
  const stats = columnStats(Float64Array.from(numbers));
  return stats && rule(stats);
};
const share = scales.goalposts(0, 0.4, [0, 1]);

test.each<[string, Scale | undefined, Scale | undefined]>([
  ["goalposts hold for fractions", scaleOf(share, 0.1, 0.2), { kind: "goalposts", low: 0, high: 0.4, log: false }],
  ["percents typed as whole numbers do not fit them", scaleOf(share, 11, 24), undefined],
  [
    "from zero to the 95th percentile",
    scaleOf(scales.fromZero, 0, 100),
    { kind: "goalposts", low: 0, high: 100, log: false },
  ],
  ["no negative count", scaleOf(scales.fromZero, -1, 100), undefined],
  [
    "the sample's percentiles on a log scale",
    scaleOf(scales.logOfSample, 10, 1000),
    { kind: "goalposts", low: 50, high: 1000, log: true },
  ],
  ["no log of zero", scaleOf(scales.logOfSample, 0, 1000), undefined],
  [
    "a curve",
    scaleOf(scales.points("0 0, 1 10", [0, 1], [0, 1]), 0.3, 0.4),
    {
      kind: "points",
      points: [
        [0, 0],
        [1, 10],
      ],
    },
  ],
  ["a risk mark out of 10", scaleOf(scales.riskMark, 2, 9), { kind: "goalposts", low: 0, high: 10, log: false }],
  ["a share of exits is no mark", scaleOf(scales.riskMark, 0.02, 0.09), undefined],
  ["a mark out of 10", scaleOf(scales.ownMark, 0, 8), { kind: "rating" }],
  ["a mark out of 100 is none out of 10", scaleOf(scales.ownMark, 0, 80), undefined],
  [
    "half to twice the mean",
    scaleOf(scales.aroundMean, 50, 150),
    { kind: "goalposts", low: 50, high: 200, log: false },
  ],
  ["no mean of nothing", scaleOf(scales.aroundMean, 0, 0), undefined],
])("%s", (_name, found, expected) => {
  expect(found).toEqual(expected);
});
