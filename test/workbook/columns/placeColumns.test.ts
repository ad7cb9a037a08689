import { parseReference } from "#workbook";
import type { Step, WorkbookSnapshot } from "#workbook";
import { messySnapshot, planMessy } from "../../support/messy";
import { sheetOf } from "../../support/snapshot";

function columnsOf(steps: readonly Step[]): (number | undefined)[] {
  return steps.flatMap((step) =>
    step.do === "write" && step.sheet === "Our data" ? [parseReference(step.range)?.area.left] : [],
  );
}
function change(
  edit: (sheet: WorkbookSnapshot["sheets"][number]) => WorkbookSnapshot["sheets"][number],
): WorkbookSnapshot {
  const snapshot = messySnapshot();
  return { ...snapshot, sheets: snapshot.sheets.map(edit) };
}

test("the results stand directly beside the range", () => {
  expect(columnsOf(planMessy().plan.steps)).toEqual([7, 8, 9, 10]);
});

test("beside a table they become columns of it", () => {
  const table = { name: "T", area: { top: 2, left: 0, bottom: 8, right: 6 } };
  const { plan } = planMessy(
    {},
    change((sheet) => ({ ...sheet, tables: [table] })),
  );
  expect(plan.steps).toContainEqual({ do: "table", table: "T", sheet: "Our data", range: "A3:K9" });
});

test("another table's columns and merged cells are passed over", () => {
  const other = { name: "Other", area: { top: 2, left: 8, bottom: 4, right: 8 } };
  const merge = { top: 4, left: 10, bottom: 5, right: 10 };
  const snapshot = change((sheet) => ({ ...sheet, tables: [other], merges: [merge] }));
  expect(columnsOf(planMessy({ range: "'Our data'!A3:G10" }, snapshot).plan.steps)).toEqual([11, 12, 13, 14]);
});

test("a cell that somebody filled below the columns of an earlier run is an error with its address", () => {
  const snapshot = change((sheet) => {
    const rows = (sheet.cells?.values ?? []).map((row, i) => [...row, i === 9 ? "mine" : ""]);
    return sheetOf("Our data", rows);
  });
  const names = [
    { name: "GTM_Data", formula: "='Our data'!$A$3:$G$9" },
    { name: "GTM_Score", formula: "='Our data'!$H$3:$H$9" },
  ];
  const run = () => planMessy({ range: "'Our data'!A3:G10" }, { ...snapshot, names });
  expect(run).toThrow(/workbook\/cells-in-the-way.*H10/);
});
