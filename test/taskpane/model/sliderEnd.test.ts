import { sliderEnd } from "../../../src/taskpane/model/sliderEnd";

test.each([
  ["an average weight stands at about a third", [8, 9, 8], 30],
  ["the greatest weight fits", [90, 1, 1], 100],
  ["weights beyond 100 fit too", [250, 250], 800],
  ["weights below 1 have a short way", [0.3, 0.2], 1],
  ["one weight alone needs no room to grow into the others", [40], 50],
  ["nothing but zeros", [0, 0], 10],
])("%s", (_name, weights, end) => {
  expect(sliderEnd(weights)).toBe(end);
});
