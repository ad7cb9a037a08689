import { checkColumns, withAddresses } from "../../../src/workbook/grid/checkColumns";
import { messyModel, planMessy } from "../../support/messy";

const { grid } = planMessy();

test("each kind of oddity is reported once a column, with its cells", () => {
  const found = checkColumns(grid, messyModel()).map(({ code, severity, where, detail }) => [
    code,
    severity,
    where,
    detail["cells"],
  ]);
  expect(found).toEqual([
    ["grid/text-number", "info", "'Our data'!B4", "B4, B5, B6, B7, B8 …"],
    ["grid/missing", "info", "'Our data'!C6", "C6"],
    ["grid/text-number", "info", "'Our data'!C4", "C4, C7, C9"],
    ["grid/missing", "info", "'Our data'!D7", "D7"],
    ["grid/error-cell", "warning", "'Our data'!D8", "D8"],
    ["grid/missing", "info", "'Our data'!E9", "E9"],
  ]);
});

test("columns that the model does not read are not reported", () => {
  const model = { ...messyModel(), criteria: messyModel().criteria.slice(4) };
  expect(checkColumns(grid, model)).toEqual([]);
});

test("a problem that knows rows by position gets the address of the first one", () => {
  const detail = { criterion: "win", column: "Win rate", count: 2, rows: "…", indexes: "1,3" };
  const [found] = withAddresses([{ severity: "error", code: "scale/log-negative", where: "Win rate", detail }], grid);
  expect(found?.where).toBe("'Our data'!E5");
});
