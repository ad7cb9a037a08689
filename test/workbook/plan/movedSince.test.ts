import { movedSince } from "#workbook";
import type { Plan, Step } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const plan = (...steps: Step[]): Plan => ({ version: 1, steps });
const before = snapshotOf([sheetOf("Data", [["Industry"]])]);

test("columns that moved since the run are noticed", () => {
  const named = plan({ do: "name", name: "GTM_Score", refersTo: "='Data'!$B$1:$B$3" });
  const at = (formula: string) => ({ ...before, names: [{ name: "GTM_Score", formula }] });
  expect(movedSince(named, before, at("=Data!$B$1:$B$3"))).toBeUndefined();
  expect(movedSince(named, before, at("=Data!$C$1:$C$3"))).toBe("Data!$C$1:$C$3");
});
