import { movedSince, undoPlan } from "#workbook";
import type { Plan, Step, WorkbookSnapshot } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const moved = (plan: Plan, before: WorkbookSnapshot, now: WorkbookSnapshot): string | undefined =>
  movedSince(plan, undoPlan(plan, before), before, now);

const plan = (...steps: Step[]): Plan => ({ version: 1, steps });
const before = snapshotOf([sheetOf("Data", [["Industry"]])]);

test("columns that moved since the run are noticed", () => {
  const named = plan({ do: "name", name: "GTM_Score", refersTo: "='Data'!$B$1:$B$3" });
  const at = (formula: string) => ({ ...before, names: [{ name: "GTM_Score", formula }] });
  expect(moved(named, before, at("=Data!$B$1:$B$3"))).toBeUndefined();
  expect(moved(named, before, at("=Data!$C$1:$C$3"))).toBe("Data!$C$1:$C$3");
});

describe("rows in another order", () => {
  const sheet = (rows: (string | number)[][]) => [sheetOf("Data", [["Industry", "Size", "Score"], ...rows])];
  const names = [{ name: "GTM_Data", formula: "='Data'!$A$1:$B$3" }];
  const scored = snapshotOf(
    sheet([
      ["Retail", 1, 7],
      ["Energy", 2, 5],
    ]),
    { names },
  );
  const written = plan({ do: "write", sheet: "Data", range: "C1:C3", cells: [[null], [8], [6]] });

  test("are noticed where results of before would come back", () => {
    const sorted = snapshotOf(
      sheet([
        ["Energy", 2, 6],
        ["Retail", 1, 8],
      ]),
      { names },
    );
    expect(moved(written, scored, sorted)).toBe("'Data'!$A$1:$B$3");
    const blank = snapshotOf(
      sheet([
        ["Retail", 1, ""],
        ["Energy", 2, ""],
      ]),
      { names },
    );
    expect(moved(written, blank, sorted)).toBeUndefined();
  });

  test("are not seen in numbers that were edited", () => {
    const edited = snapshotOf(
      sheet([
        ["Retail", 3, 8],
        ["Energy", 4, 6],
      ]),
      { names },
    );
    expect(moved(written, scored, edited)).toBeUndefined();
  });
});
