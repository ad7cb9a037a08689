import { caughtBy, type Gate } from "#core";
import { column, table } from "../fixtures";

const data = table(["a", "b", "c"], column("Fit", [1, 3, null]), column("Kind", ["bank", " BANK ", "shop"]));
const rest = { capTier: "C", reason: "" };

test.each<[string, Gate, number | undefined]>([
  ["below is strict", { column: "Fit", below: 3, ...rest }, 1],
  ["an empty cell is not caught", { column: "fit", above: 0, ...rest }, 2],
  ["texts are compared without case and outer spaces", { column: "Kind", equals: "bank", ...rest }, 2],
  [
    "a column that is not there catches nothing that could be counted",
    { column: "Size", below: 3, ...rest },
    undefined,
  ],
])("%s", (_name, gate, count) => {
  expect(caughtBy(gate, data)).toBe(count);
});
