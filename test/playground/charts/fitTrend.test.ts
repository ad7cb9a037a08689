import type { Trend } from "../../../src/playground/charts/chartData";
import { fitTrend, movingAverage } from "../../../src/playground/charts/fitTrend";

const trend = (type: string, more: Partial<Trend> = {}): Trend => ({
  type,
  name: "",
  color: "#000000",
  order: 2,
  period: 2,
  forward: 0,
  backward: 0,
  intercept: null,
  equation: true,
  rSquared: true,
  ...more,
});
const points = (y: (x: number) => number, xs: readonly number[] = [1, 2, 3, 4, 5, 6]) =>
  xs.map((x) => ({ x, y: y(x) }));

test.each([
  ["Linear", (x: number) => 2 * x - 3, "y = 2x − 3", {}],
  ["Polynomial", (x: number) => x * x - 4 * x + 1, "y = 1x² − 4x + 1", { order: 2 }],
  ["Polynomial", (x: number) => -(x ** 3) + 2 * x, "y = −1x³ + 2x", { order: 3 }],
  ["Exponential", (x: number) => 3 * Math.exp(0.5 * x), "y = 3e^0.5x", {}],
  ["Logarithmic", (x: number) => 4 * Math.log(x) + 7, "y = 4ln(x) + 7", {}],
  ["Power", (x: number) => 5 * x ** -2, "y = 5x^−2", {}],
  ["Linear", (x: number) => 3 * x, "y = 3x", { intercept: 0 }],
])("%s finds the curve that the points lie on", (type, curve, equation, more) => {
  const fitted = fitTrend(points(curve), trend(type, more));
  expect(fitted?.equation).toBe(equation);
  expect(fitted?.rSquared).toBeCloseTo(1, 9);
  expect(fitted?.y(2.5)).toBeCloseTo(curve(2.5), 6);
});

test("a line through points that do not lie on one is that of least squares", () => {
  const fitted = fitTrend(
    points((x) => [2, 4, 5, 4, 5][x - 1] ?? 0, [1, 2, 3, 4, 5]),
    trend("Linear"),
  );
  expect(fitted?.equation).toBe("y = 0.6x + 2.2");
  expect(fitted?.rSquared).toBeCloseTo(0.6, 9);
});

test("years as x do not spoil a polynomial", () => {
  const years = Array.from({ length: 12 }, (_, k) => 2010 + k);
  const fitted = fitTrend(
    points((x) => (x - 2015) ** 2, years),
    trend("Polynomial"),
  );
  expect(fitted?.y(2018)).toBeCloseTo(9, 3);
});

test.each(["Exponential", "Power"])("%s has no curve through a zero", (type) => {
  expect(
    fitTrend(
      points((x) => x - 1),
      trend(type),
    ),
  ).toBeNull();
});

test("points above one another have no line", () => {
  const above = [1, 2, 3].map((y) => ({ x: 4, y }));
  expect(fitTrend(above, trend("Linear"))).toBeNull();
});

test("a moving average begins with the first whole window", () => {
  expect(
    movingAverage(
      points((x) => x * 10, [1, 2, 3, 4]),
      3,
    ),
  ).toEqual([
    { x: 3, y: 20 },
    { x: 4, y: 30 },
  ]);
});
