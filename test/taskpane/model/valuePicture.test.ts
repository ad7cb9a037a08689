import { pictureOf, placeOf } from "../../../src/taskpane/model/valuePicture";

const numbers = Float64Array.from([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);

test("goalposts rise between their ends, and the middle industry stands on the line", () => {
  const picture = pictureOf({ kind: "goalposts", low: 20, high: 80, log: false }, "benefit", numbers);
  expect(picture?.curve[0]).toEqual([5, 0]);
  expect(picture?.median).toEqual([50, 5]);
  expect(picture?.curve.every(([, value]) => value >= 0 && value <= 10)).toBe(true);
});

test("a logarithmic scale has a logarithmic axis, on which its middle is half way", () => {
  const picture = pictureOf({ kind: "goalposts", low: 1, high: 10_000, log: true }, "benefit", Float64Array.of(1, 100));
  expect(picture?.log).toBe(true);
  expect(picture && placeOf(100, picture)).toBeCloseTo(0.5, 6);
});

test("points over two powers of ten get a logarithmic axis, others a plain one", () => {
  const wide = pictureOf(
    {
      kind: "points",
      points: [
        [1, 0],
        [1000, 10],
      ],
    },
    "benefit",
    Float64Array.of(5, 50),
  );
  expect(wide?.log).toBe(true);
  const narrow = pictureOf(
    {
      kind: "points",
      points: [
        [0, 0],
        [1000, 10],
      ],
    },
    "benefit",
    Float64Array.of(5, 50),
  );
  expect(narrow?.log).toBe(false);
});

test("bands are steps", () => {
  const picture = pictureOf(
    {
      kind: "bands",
      bands: [
        [0, 2],
        [50, 8],
      ],
    },
    "benefit",
    numbers,
  );
  expect(picture?.curve).toEqual([
    [0, 2],
    [50, 2],
    [50, 8],
    [95, 8],
  ]);
  expect(picture?.median).toEqual([50, 8]);
});

test("relative scales are drawn from the column, falling for a cost", () => {
  const picture = pictureOf({ kind: "minmax" }, "cost", numbers);
  expect(picture?.curve[0]).toEqual([0, 10]);
  expect(picture?.curve[picture.curve.length - 1]).toEqual([100, 0]);
});

test("ratings beyond the axis stand at its ends", () => {
  expect(placeOf(-5, { from: 0, to: 10, log: false })).toBe(0);
  expect(placeOf(50, { from: 0, to: 10, log: false })).toBe(1);
  const picture = pictureOf({ kind: "rating" }, "benefit", Float64Array.of(1, 50, 60));
  expect(picture?.bins[picture.bins.length - 1]).toBe(1);
});

test("a scale that cannot be used has no curve, a column without numbers no picture", () => {
  const crossed = { kind: "goalposts", low: 9, high: 1, log: false } as const;
  expect(pictureOf(crossed, "benefit", numbers)?.curve).toEqual([]);
  expect(
    pictureOf(
      {
        kind: "points",
        points: [
          [5, 1],
          [5, 2],
        ],
      },
      "benefit",
      numbers,
    )?.curve,
  ).toEqual([]);
  expect(pictureOf({ kind: "rating" }, "benefit", Float64Array.of(NaN))).toBeUndefined();
});

test("a column that holds one number only is drawn around it", () => {
  expect(pictureOf({ kind: "minmax" }, "benefit", Float64Array.of(5, 5))).toMatchObject({ from: 4, to: 6 });
});
