import { withLine, withNumber, withoutLine, type PairScale } from "../../../src/taskpane/model/editPairs";

const points: PairScale = {
  kind: "points",
  points: [
    [0, 1],
    [10, 5],
    [30, 9],
  ],
};

test("a rating that passes its neighbour changes places with it", () => {
  expect(withNumber(points, 0, 0, 20)).toEqual({
    kind: "points",
    points: [
      [10, 5],
      [20, 1],
      [30, 9],
    ],
  });
});

test("a value changes where it stands", () => {
  expect(withNumber(points, 1, 1, 7)).toEqual({
    kind: "points",
    points: [
      [0, 1],
      [10, 7],
      [30, 9],
    ],
  });
});

test("a new line goes as far beyond the last as that is from the one before", () => {
  expect(withLine(points)).toEqual({
    kind: "points",
    points: [
      [0, 1],
      [10, 5],
      [30, 9],
      [50, 9],
    ],
  });
  expect(withLine({ kind: "bands", bands: [[3, 6]] })).toEqual({
    kind: "bands",
    bands: [
      [3, 6],
      [4, 6],
    ],
  });
  expect(withLine({ kind: "bands", bands: [] })).toEqual({ kind: "bands", bands: [[0, 5]] });
});

test("a line can go", () => {
  expect(withoutLine(points, 1)).toEqual({
    kind: "points",
    points: [
      [0, 1],
      [30, 9],
    ],
  });
});
