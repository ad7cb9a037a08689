import { findOurs } from "#workbook";
import { freezeRange } from "../../src/workbook/freezeRange";
import { sheetOf, snapshotOf } from "../support/snapshot";

test("the results of a range that is let go of stay as values, and no name is taken away that the next range needs", () => {
  const data = sheetOf("Data", [
    ["Industry", "Score", "Why"],
    ["Retail", 7.5, "=carried"],
  ]);
  const names = [
    { name: "GTM_Score", formula: "='Data'!$B$1:$B$2" },
    { name: "GTM_Why", formula: "='Data'!$C$1:$C$2" },
  ];
  expect(freezeRange(findOurs(snapshotOf([data], { names })))).toEqual([
    { do: "write", sheet: "Data", range: "B1:B2", cells: [["'Score"], [7.5]] },
    { do: "write", sheet: "Data", range: "C1:C2", cells: [["'Why"], ["'=carried"]] },
  ]);
});
