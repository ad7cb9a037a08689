import fc from "fast-check";
import { readTyped } from "../../../src/taskpane/fields/readTyped";
import { showNumber, type NumberUnit } from "../../../src/taskpane/fields/showNumber";

test.each<[string, string, NumberUnit, number]>([
  ["thousands separators", "1,000", "plain", 1000],
  ["a Chinese magnitude", "1.5万", "plain", 15000],
  ["full-width digits and comma", "１，２００", "plain", 1200],
  ["a percent is a fraction where the field's unit is its own", "12%", "plain", 0.12],
  ["a bare number is a percent where the field shows percents", "12", "fraction", 0.12],
  ["a percent stays one where the field shows percents", "12 ％", "fraction", 0.12],
  ["a percent is points where the field counts points", "12%", "points", 12],
  ["outer spaces do not count", " 7 ", "plain", 7],
])("%s", (_name, text, unit, value) => {
  expect(readTyped(text, "en", { unit })).toEqual({ value });
});

test.each([
  [
    "letters are not a number, and say so",
    "twelve",
    {},
    "“twelve” is not a number. Type one such as 1,200, 12% or 3.5.",
  ],
  ["nothing is not a number", "  ", {}, "Type a number."],
  ["below the least", "-1", { min: 0 }, "Type 0 or more."],
  ["above the most", "11", { max: 10 }, "Type 10 or less."],
  ["outside both", "101%", { min: 0, max: 1, unit: "fraction" as const }, "Type a number from 0% to 100%."],
])("%s", (_name, text, limits, error) => {
  expect(readTyped(text, "en", limits)).toEqual({ error });
});

test("what a field shows is read back as the same number to twelve digits", () => {
  const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => Math.abs(x) > 1e-6 || x === 0);
  fc.assert(
    fc.property(numbers, fc.constantFrom<NumberUnit>("plain", "fraction", "points"), (value, unit) => {
      const read = readTyped(showNumber(value, "zh", unit), "zh", { unit });
      expect("value" in read && Math.abs(read.value - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
    }),
  );
});
