import type { Step } from "#workbook";
import { messySnapshot, planMessy } from "../../support/messy";
import { sheetOf } from "../../support/snapshot";

const onData = (steps: readonly Step[]): Step[] => steps.filter((step) => "sheet" in step && step.sheet === "Our data");

test("every row of a column holds the same formula, found by position", () => {
  const write = onData(planMessy().plan.steps).find((step) => step.do === "write");
  if (write?.do !== "write") throw new Error("nothing written");
  const [header, ...rows] = write.cells.map((row) => row[0]);
  expect(header).toBe("'Score");
  expect(new Set(rows).size).toBe(1);
  expect(rows[0]).toMatch(
    /^=IFERROR\(INDEX\('GTM Scores'!\$\w+\$\d+:\$\w+\$\d+,ROW\(\)-ROW\(H\$3\)\),"score again"\)$/,
  );
});

test("headers are unique in their row", () => {
  const snapshot = messySnapshot();
  const rows = (snapshot.sheets[0]?.cells?.values ?? []).map((row, i) => [...row, "", "", i === 2 ? "Tier" : ""]);
  const { plan } = planMessy({ range: "'Our data'!A3:G10" }, { ...snapshot, sheets: [sheetOf("Our data", rows)] });
  const headers = onData(plan.steps).flatMap((step) => (step.do === "write" ? [step.cells[0]?.[0]] : []));
  expect(headers).toEqual(["'Score", "'Rank", "'GTM Tier", "'Why"]);
});

test("our header takes the look of its neighbour", () => {
  expect(planMessy().plan.steps).toContainEqual({ do: "formatLike", sheet: "Our data", range: "H3:K3", like: "G3" });
});

test("a filter that hides nothing is extended over our columns", () => {
  const snapshot = messySnapshot();
  const autoFilter = { top: 2, left: 0, bottom: 9, right: 6 };
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, autoFilter }));
  const { plan } = planMessy({}, { ...snapshot, sheets });
  expect(plan.steps).toContainEqual({ do: "filter", sheet: "Our data", range: "A3:K10" });
});

test("widths and looks are set only for columns that the run adds", () => {
  const names = ["Score", "Rank", "Tier", "Why"].map((name, i) => ({
    name: `GTM_${name}`,
    formula: `='Our data'!$${"HIJK"[i] ?? ""}$3:$${"HIJK"[i] ?? ""}$10`,
  }));
  const { plan } = planMessy({}, { ...messySnapshot(), names });
  expect(onData(plan.steps).map((step) => step.do)).toEqual(["write", "write", "write", "write", "rules"]);
});
