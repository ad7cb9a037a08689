import { zoneNames } from "../../../src/taskpane/results/zoneNames";

const square = { left: 0, top: 0, size: 300 };
const names = ["Low", "Mid", "High"] as const;

test("the zones are named in the outer corners: the best on the upper right", () => {
  const found = zoneNames(square, names, []);
  expect(found.map(({ text }) => text)).toEqual(["Mid", "High", "Low", "Mid"]);
  const high = found[1];
  expect([high?.right, high?.top]).toEqual([295, 5]);
});

test("a name moves to another corner of its cell when a bubble is in the way", () => {
  const [, high] = zoneNames(square, names, [{ left: 280, right: 300, top: 0, bottom: 20 }]);
  expect([high?.left, high?.top]).toEqual([205, 5]);
});

test("a zone without room has no name", () => {
  const found = zoneNames(square, names, [{ left: 200, right: 300, top: 0, bottom: 100 }]);
  expect(found.map(({ text }) => text)).toEqual(["Mid", "Low", "Mid"]);
});
