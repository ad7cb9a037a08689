import { fireGates } from "../../../src/core/scoring/fireGates";
import { column, table } from "../fixtures";

const rows = table(["Retail", "Banking", "Energy"], column("Fit", [1, null, 9]), column("Closed", ["no", "yes", "no"]));
const reason = "r";

test("each row lists the gates that fired on it, and empty cells are told once a gate", () => {
  const { fired, problems } = fireGates(
    [
      { column: " fit ", below: 3, capTier: "C", reason },
      { column: "Closed", equals: "yes", capTier: "B", reason },
      { column: "Gone", equals: "yes", capTier: "B", reason },
    ],
    rows,
  );
  expect(fired).toEqual([[0], [1], []]);
  expect(problems).toEqual([
    {
      severity: "info",
      code: "gates/missing-cell",
      where: "Fit",
      detail: { gate: 1, column: "Fit", count: 1, rows: "Banking", indexes: "1" },
    },
  ]);
});
