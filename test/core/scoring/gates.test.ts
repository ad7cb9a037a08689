import { gateState } from "#core";
import { column } from "../fixtures";

const cells = column("Fit", [3, null, "No", " YES ", 0.30000000000000004]);
const cap = { column: "Fit", capTier: "C", reason: "no fit" };

test.each([
  ["below is strict", { below: 3 }, 0, "holds"],
  ["below fires under its limit", { below: 3.1 }, 0, "fires"],
  ["above is strict", { above: 3 }, 0, "holds"],
  ["above fires over its limit", { above: 2.9 }, 0, "fires"],
  ["an empty cell never fires", { below: 99 }, 1, "missing"],
  ["a text is missing for a numeric test", { below: 99 }, 2, "missing"],
  ["equal numbers differ by less than 1e-9", { equals: 0.3 }, 4, "fires"],
  ["a text is not the number asked for", { equals: 3 }, 2, "holds"],
  ["an empty cell is missing for a number", { equals: 3 }, 1, "missing"],
  ["texts match without case and outer spaces", { equals: "yes" }, 3, "fires"],
  ["another text holds", { equals: "yes" }, 2, "holds"],
  ["an empty cell is missing for a text", { equals: "yes" }, 1, "missing"],
  ["a number is compared by its text", { equals: "3" }, 0, "fires"],
] as const)("%s", (_name, test, row, expected) => {
  expect(gateState({ ...cap, ...test }, cells, row)).toBe(expected);
});
