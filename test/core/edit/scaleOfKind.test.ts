import fc from "fast-check";
import { checkModel, hasErrors, scaleOfKind, valuesOf, withLog, type ScaleKind } from "#core";
import { column, criterion, model } from "../fixtures";

const kinds: readonly ScaleKind[] = ["goalposts", "points", "bands", "rating", "minmax", "percentile"];
const data = column("Size", [-20, 10, 40, 100]);
const posts = criterion("a", { scale: { kind: "goalposts", low: 0, high: 100, log: false }, direction: "cost" });

test("goalposts as points give the same values", () => {
  const points = scaleOfKind(posts, "points", data);
  expect(points).toEqual({
    kind: "points",
    points: [
      [0, 10],
      [100, 0],
    ],
  });
  expect(valuesOf(points, "cost", data.ratings)).toEqual(valuesOf(posts.scale, "cost", data.ratings));
});

test("goalposts as bands are five steps that no number of the column falls below", () => {
  const bands = [
    [-20, 9],
    [20, 7],
    [40, 5],
    [60, 3],
    [80, 1],
  ];
  expect(scaleOfKind(posts, "bands", data)).toEqual({ kind: "bands", bands });
});

test("log goalposts as points bend where the logarithm does", () => {
  const log = criterion("a", { scale: { kind: "goalposts", low: 1, high: 10_000, log: true } });
  expect(scaleOfKind(log, "points", data)).toEqual({
    kind: "points",
    points: [
      [1, 0],
      [10, 2.5],
      [100, 5],
      [1000, 7.5],
      [10_000, 10],
    ],
  });
});

test("points and bands keep their numbers; one band becomes two points", () => {
  const points = criterion("a", {
    scale: {
      kind: "points",
      points: [
        [0, 1],
        [5, 9],
      ],
    },
  });
  expect(scaleOfKind(points, "bands", data)).toEqual({
    kind: "bands",
    bands: [
      [0, 1],
      [5, 9],
    ],
  });
  const band = criterion("a", { scale: { kind: "bands", bands: [[3, 6]] } });
  expect(scaleOfKind(band, "points", data)).toEqual({
    kind: "points",
    points: [
      [3, 6],
      [4, 6],
    ],
  });
});

test("a scale's own kind gives it back", () => {
  expect(scaleOfKind(posts, "goalposts", data)).toBe(posts.scale);
});

test("any kind made from any other can be scored, whatever the column holds", () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.constantFrom(...kinds), fc.constantFrom(...kinds), (ratings, first, then) => {
      const any = column("Any", ratings);
      let c = criterion("a");
      for (const kind of [first, then]) c = { ...c, scale: scaleOfKind(c, kind, any) };
      expect(c.scale.kind).toBe(then);
      expect(hasErrors(checkModel(model([c])))).toBe(false);
    }),
  );
});

test("a logarithm starts at the column's least positive number, rounded down, where low is not above 0", () => {
  const plain = { kind: "goalposts", low: 0, high: 100, log: false } as const;
  expect(withLog(plain, true, data)).toEqual({ ...plain, low: 10, log: true });
  expect(withLog(plain, true, column("x", [-1, 0]))).toBeUndefined();
  expect(withLog({ ...plain, low: 3 }, true, undefined)).toEqual({ ...plain, low: 3, log: true });
});
