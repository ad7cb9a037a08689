import { lightOf } from "../../../src/taskpane/components/TierBars";

test.each([
  ["the best of three is green", 0, 3, "green"],
  ["the middle of three is amber", 1, 3, "amber"],
  ["the last of three is red", 2, 3, "red"],
  ["what lies between is amber, however many tiers", 3, 5, "amber"],
  ["the last of two is red", 1, 2, "red"],
  ["a single tier is green", 0, 1, "green"],
  ["rows without enough data are grey", 3, 3, "grey"],
])("%s", (_name, index, ranked, light) => {
  expect(lightOf(index, ranked)).toBe(light);
});
