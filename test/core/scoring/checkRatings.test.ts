import type { Scale } from "#core";
import { checkRatings } from "../../../src/core/scoring/checkRatings";
import { codes, column, criterion } from "../fixtures";

const names = ["Retail", "Banking", "Energy"];
const check = (scale: Scale, cells: readonly (number | string | null)[], rows = names) =>
  checkRatings(criterion("fit", { scale }), column("Fit", cells), rows.slice(0, cells.length));
const log: Scale = { kind: "goalposts", low: 1, high: 10, log: true };

// Domain 2.11, case by case.
test.each<[string, Scale, (number | string | null)[], string[]]>([
  ["a clean column has no problem", { kind: "rating" }, [0, 5, 10], []],
  ["missing cells are an info", { kind: "rating" }, [1, null, 3], ["info score/missing @Fit"]],
  ["an infinite number counts as missing", { kind: "rating" }, [1, Infinity, 3], ["info score/missing @Fit"]],
  ["a column without numbers is a warning", { kind: "rating" }, ["a", "b", null], ["warning score/no-numbers @Fit"]],
  ["a rating outside 0-10 is an error", { kind: "rating" }, [11, 5, -1], ["error scale/rating-range @Fit"]],
  ["a negative rating on a log scale is an error", log, [-1, 2, 3], ["error scale/log-negative @Fit"]],
  ["zero on a log scale is an info", log, [0, 2, 3], ["info scale/log-zero @Fit"]],
  [
    "below the first band is a warning",
    { kind: "bands", bands: [[2, 5]] },
    [1, 2, 3],
    ["warning scale/below-bands @Fit"],
  ],
  ["a relative scale warns", { kind: "minmax" }, [1, 2, 3], ["warning scale/relative @Fit"]],
  ["a relative scale refuses a single row", { kind: "percentile" }, [1], ["error scale/one-row @Fit"]],
  [
    "a constant column does not discriminate",
    { kind: "percentile" },
    [4, 4, null],
    ["info score/missing @Fit", "warning scale/relative @Fit", "warning scale/no-spread @Fit"],
  ],
])("%s", (_name, scale, cells, expected) => {
  expect(codes(check(scale, cells))).toEqual(expected);
});

test("a problem names its rows and their positions", () => {
  const [found] = check({ kind: "rating" }, [11, 5, -1]);
  expect(found?.detail).toEqual({ criterion: "fit", column: "Fit", count: 2, rows: "Retail, Energy", indexes: "0,2" });
});
