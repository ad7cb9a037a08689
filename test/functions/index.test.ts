import fc from "fast-check";
import { ourFunctionNames } from "#core";
import { cellFunctions } from "#functions";
import { languages } from "#text";
import { sentenceOf, useRealErrors } from "../support/realErrors";
import { speak } from "../../src/functions/language";

useRealErrors();

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -20, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) },
  fc.constantFrom(null, undefined, "", "-", "暂无", "high", true, false, NaN, Infinity, -Infinity, 1e308, 5e-324),
  fc.constantFrom(
    "Weight",
    "Direction",
    "Scale",
    "Low",
    "High",
    "At 1",
    "Value 1",
    "权重",
    "Goalposts",
    "Benefit",
    "折线",
  ),
  fc.anything(),
);
const range = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
  fc.array(cell, { minLength: 1, maxLength: 6 }).map((row) => [row]),
  fc.array(cell, { minLength: 1, maxLength: 6 }).map((column) => column.map((x) => [x])),
);
const argument = fc.oneof({ weight: 3, arbitrary: range }, cell, fc.constant(null));
const invocation = { functionName: "X", address: "Sheet1!A1" };

/** What Excel can put into cells without changing it: a finite number, a text, an error, or equally long rows of these. */
function fitsCells(answer: unknown): boolean {
  const single = (entry: unknown): boolean =>
    typeof entry === "string" || Number.isFinite(entry) || entry instanceof CustomFunctions.Error;
  if (!Array.isArray(answer)) return single(answer);
  const rows = answer as unknown[][];
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width && row.every(single));
}

test.each(Object.entries(cellFunctions))("%s answers whatever it is given and throws nothing", (_, work) => {
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), fc.constantFrom(...languages), (args, language) => {
      speak(language);
      const answer: unknown = (work as (...args: unknown[]) => unknown)(...args, invocation);
      expect(fitsCells(answer)).toBe(true);
      const sentence = sentenceOf(answer);
      // Excel shows 255 characters of a message.
      expect(sentence.length).toBeLessThanOrEqual(255);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 300 },
  );
  speak("en");
});

test("the names that freezing looks for are those of the functions", () => {
  expect(Object.keys(cellFunctions)).toEqual([...ourFunctionNames]);
});

test("every function has three letters or more and is no cell's address", () => {
  for (const id of Object.keys(cellFunctions)) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  }
});
