import { whyText } from "#workbook";
import { planMessy } from "../../support/messy";
import { cellsAfter } from "../../support/planned";

const live = cellsAfter(planMessy().wholePlan.steps, "GTM Scores").values;
const plain = planMessy({ values: true });
const values = cellsAfter(plain.wholePlan.steps, "GTM Scores").values;
const headerAt = (rows: typeof live): number => rows.findIndex((row) => row[0] === "Industry");

test("the live workings are one formula in every row but for the row's number", () => {
  const first = headerAt(live) + 1;
  const texts = (live[headerAt(live)] ?? []).indexOf("Text in a cell");
  const shape = (i: number): string =>
    JSON.stringify(live[first + i]?.slice(0, texts)).replace(/(\$[A-Z]+)(\d+)\b/g, (_, column: string, row: string) =>
      Number(row) === first + i + 1 ? `${column}#` : `${column}${row}`,
    );
  expect(shape(1)).toBe(shape(0));
  expect(shape(6)).toBe(shape(0));
});

test("texts that read as numbers or as missing stand in a visible table, each once", () => {
  const header = live[headerAt(live)] ?? [];
  const at = header.indexOf("Text in a cell");
  const table = live.slice(headerAt(live) + 1).map((row) => [row[at], row[at + 1]]);
  expect(table.filter(([text]) => text !== "")).toEqual([
    ["4.4万亿", 4.4e12],
    ["12000亿", 1.2e12],
    ["2.9万亿", 2.9e12],
    ["16000亿", 1.6e12],
    ["3500亿", 3.5e11],
    ["11000亿", 1.1e12],
    ["12%", 0.12],
    ["-3 %", -0.03],
    ["8％", 0.08],
    ["暂无", "—"],
    ["—", "—"],
  ]);
});

test("the row of the totals label is blank in values mode, and no cell is a formula", () => {
  const rows = values.slice(headerAt(values) + 1);
  expect(rows.at(-1)?.every((cell) => cell === "")).toBe(true);
  expect(values.flat().some((cell) => String(cell).startsWith("=SUM") || String(cell).startsWith("=I"))).toBe(false);
});

test("the sentence why in values mode is the one that whyText gives", () => {
  const at = (values[headerAt(values)] ?? []).lastIndexOf("Why");
  expect(values[headerAt(values) + 1]?.[at]).toBe(whyText(plain.model, plain.result, 0, "en"));
});

test("the chosen industry is the best-ranked one", () => {
  const best = plain.grid.names[plain.result.rank.indexOf(1)];
  expect(live[2]?.[1]).toBe(best);
});
