import { colours, insufficientColour, tierColours } from "../../../src/workbook/layout";
import { tierRules } from "../../../src/workbook/model/tierRules";
import { messyModel } from "../../support/messy";

/** @source WCAG 2.2, relative luminance and contrast ratio */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ...tierColours.map((pair) => [pair.color, pair.fill]),
  [insufficientColour.color, insufficientColour.fill],
  [colours.headerText, colours.header],
  [colours.title, colours.section],
  [colours.muted, "#FFFFFF"],
  ["#000000", colours.input],
])("%s on %s has WCAG AA contrast", (text = "", fill = "") => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

test("the best tier is green, the last red, whatever their number", () => {
  const fills = (count: number): string[] => {
    const tiers = Array.from({ length: count }, (_, i) => ({
      id: String.fromCharCode(65 + i),
      label: { en: "x", zh: "x" },
    }));
    return tierRules({ ...messyModel(), tiers }, "en").map((rule) => rule.fill);
  };
  const [green, amber, red] = tierColours.map((pair) => pair.fill);
  expect(fills(3)).toEqual([green, amber, red, insufficientColour.fill]);
  expect(fills(2)).toEqual([green, red, insufficientColour.fill]);
  expect(fills(5)).toEqual([green, amber, red, red, red, insufficientColour.fill]);
});

test("a rule compares with the letter and the word of its language", () => {
  expect(tierRules(messyModel(), "zh").map((rule) => rule.equals)).toEqual([
    "A 重点",
    "B 一般",
    "C 非重点",
    "数据不足",
  ]);
});
