import fc from "fast-check";
import { checkModel, hasErrors, isConcentration, readingOf, withReading, type Reading, type Scale } from "#core";
import { column, criterion, model } from "../fixtures";

const readings: readonly Reading[] = ["more", "band", "less"];
const shares = column("CR20", [0.17, 0.3, 0.52, 0.8]);

test.each<[string, Scale, "benefit" | "cost", Reading]>([
  ["goalposts of a benefit", { kind: "goalposts", low: 0, high: 1, log: false }, "benefit", "more"],
  ["a rating of a cost", { kind: "rating" }, "cost", "less"],
  [
    "rising points, whatever the direction says",
    {
      kind: "points",
      points: [
        [0, 0],
        [1, 10],
      ],
    },
    "cost",
    "more",
  ],
  [
    "falling bands",
    {
      kind: "bands",
      bands: [
        [0, 9],
        [1, 9],
        [2, 1],
      ],
    },
    "benefit",
    "less",
  ],
  [
    "a hump",
    {
      kind: "points",
      points: [
        [0, 0],
        [1, 10],
        [2, 4],
      ],
    },
    "benefit",
    "band",
  ],
])("%s read as they score", (_name, scale, direction, reading) => {
  expect(readingOf({ scale, direction })).toBe(reading);
});

test("a band of concentration is the domain's curve, in the unit of the column", () => {
  const more = criterion("cr", { scale: { kind: "goalposts", low: 0, high: 1, log: false } });
  const curve = [
    [0, 0],
    [0.2, 3],
    [0.4, 8],
    [0.6, 10],
    [0.8, 7],
    [1, 4],
  ];
  expect(withReading(more, "band", shares)?.scale).toEqual({ kind: "points", points: curve });
  expect(withReading(more, "band", column("CR4", [17, 52]))?.scale).toEqual({
    kind: "points",
    points: curve.map(([x = 0, value]) => [Math.round(x * 100), value]),
  });
});

test("a band of any other column is best over the middle half of its numbers", () => {
  const numbers = column("Firms", [5, 20, 40, 60, 80, 100]);
  expect(withReading(criterion("firms"), "band", numbers)?.scale).toEqual({
    kind: "points",
    points: [
      [0, 0],
      [20, 10],
      [80, 10],
      [100, 0],
    ],
  });
});

test("turning points round keeps where they stand", () => {
  const rising = criterion("a", {
    scale: {
      kind: "points",
      points: [
        [1, 0],
        [2, 7],
        [4, 10],
      ],
    },
  });
  expect(withReading(rising, "less", shares)).toEqual({
    direction: "cost",
    scale: {
      kind: "points",
      points: [
        [1, 10],
        [2, 3],
        [4, 0],
      ],
    },
  });
});

test("a column without two different numbers has no band, and no way back from one", () => {
  const hump = criterion("a", {
    scale: {
      kind: "points",
      points: [
        [0, 0],
        [1, 10],
        [2, 0],
      ],
    },
  });
  expect(withReading(criterion("a"), "band", column("x", [3, 3]))).toBeUndefined();
  expect(withReading(hump, "more", undefined)).toBeUndefined();
});

test("every reading of every column of numbers is what was asked for, and can be scored", () => {
  const columns = fc.uniqueArray(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(columns, fc.constantFrom(...readings), fc.constantFrom(...readings), (numbers, first, then) => {
      const data = column("Anything", numbers);
      let c = criterion("a", { scale: { kind: "goalposts", low: 0, high: 1, log: false } });
      for (const reading of [first, then]) {
        c = { ...c, ...withReading(c, reading, data) };
        expect(readingOf(c)).toBe(reading);
        expect(hasErrors(checkModel(model([c])))).toBe(false);
      }
    }),
  );
});

test.each([
  ["CR20 集中度", true],
  ["Market concentration", true],
  ["HHI", true],
  ["Growth", false],
])("%s is about concentration: %s", (header, expected) => {
  expect(isConcentration(header)).toBe(expected);
});
