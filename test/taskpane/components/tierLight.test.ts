import { lightOf, lights } from "../../../src/taskpane/components/tierLight";

test.each([
  ["the best of three is green", 0, 3, "green"],
  ["the middle of three is amber", 1, 3, "amber"],
  ["the last of three is red", 2, 3, "red"],
  ["what lies between is amber, however many tiers", 3, 5, "amber"],
  ["the last of two is red", 1, 2, "red"],
  ["a single tier is green", 0, 1, "green"],
  ["rows without enough data are grey, counted after the tiers", 3, 3, "grey"],
  ["rows without enough data are grey, as -1", -1, 3, "grey"],
])("%s", (_name, index, ranked, light) => {
  expect(lightOf(index, ranked)).toBe(light);
});

/** Relative luminance. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(Object.entries(lights))(
  "the letter on %s has a contrast of 4.5 : 1",
  (_light, { color, backgroundColor }) => {
    const [dark = 0, bright = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
    expect((bright + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);
