import { boxPoints } from "../../../src/taskpane/results/boxPoints";

const box = {
  strength: Float64Array.of(2, 8, NaN, 5),
  attractiveness: Float64Array.of(3, 9, 4, NaN),
  criteria: { strength: 1, attractiveness: 1 },
};

test("rows with a mean on both axes have a place, in the order given", () => {
  const points = boxPoints([1, 2, 0, 3], box, new Map());
  expect(points.map(({ row, across, up }) => [row, across, up])).toEqual([
    [1, 8, 9],
    [0, 2, 3],
  ]);
});

test("without a budget every bubble has one size and no amount", () => {
  const points = boxPoints([0, 1], box, new Map());
  expect(points[0]?.radius).toBe(points[1]?.radius);
  expect(points[0]?.amount).toBeNaN();
});

test("a bubble grows with the root of its budget; nothing gets the smallest", () => {
  const [none, quarter, most] = boxPoints([0, 1, 0], box, new Map([[1, 25]]))
    .slice(0, 1)
    .concat(
      boxPoints(
        [1],
        box,
        new Map([
          [1, 25],
          [0, 100],
        ]),
      ),
      boxPoints([0], box, new Map([[0, 100]])),
    );
  expect(none?.radius).toBe(6);
  expect((quarter?.radius ?? 0) - 6).toBeCloseTo(((most?.radius ?? 0) - 6) / 2, 9);
});
