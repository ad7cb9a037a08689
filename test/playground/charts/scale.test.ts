import type { AxisData } from "../../../src/playground/charts/chartData";
import { niceStep, scaleOf } from "../../../src/playground/charts/scale";

const axis: AxisData = {
  title: "",
  visible: true,
  gridlines: true,
  reversed: false,
  logarithmic: false,
  min: null,
  max: null,
  unit: null,
  numberFormat: "General",
};
const texts = (low: number, high: number, more: Partial<AxisData> = {}, most = 7) =>
  scaleOf(low, high, { ...axis, ...more }, most).ticks.map(({ text }) => text);

test.each([
  [60, 7, 10],
  [1, 5, 0.2],
  [7, 7, 1],
  [1234, 4, 500],
])("a length of %d in at most %d steps goes by %d", (length, most, step) =>
  expect(niceStep(length, most)).toBeCloseTo(step),
);

test("an axis begins at zero and ends above the highest value", () => {
  expect(texts(10, 60)).toEqual(["0", "10", "20", "30", "40", "50", "60", "70"]);
});

test("values that lie close together far from zero are not drawn from zero", () => {
  expect(texts(98, 102, {}, 5)[0]).not.toBe("0");
});

test("values below zero are under the ground", () => {
  const scale = scaleOf(-20, 40, axis, 6);
  expect(scale.place(-20)).toBeLessThan(scale.ground);
  expect(scale.place(0)).toBeCloseTo(scale.ground);
});

test("what was set for the axis holds, also its number format", () => {
  expect(texts(0.1, 0.7, { min: 0, max: 1, unit: 0.25, numberFormat: "0%" })).toEqual([
    "0%",
    "25%",
    "50%",
    "75%",
    "100%",
  ]);
});

test("a logarithmic axis has a tick for each power of ten", () => {
  expect(texts(3, 900, { logarithmic: true })).toEqual(["1", "10", "100", "1000"]);
});

test.each([
  [0, 0],
  [5, 5],
  [-3, -3],
])("values that are all alike (%d) have an axis as well", (low, high) => {
  const scale = scaleOf(low, high, axis, 5);
  expect(scale.ticks.length).toBeGreaterThan(1);
  expect(scale.place(high)).toBeGreaterThanOrEqual(0);
  expect(scale.place(high)).toBeLessThanOrEqual(1);
});
