import { namesInFormula } from "../../../src/workbook/freeze/namesInFormula";

const shown = (formula: string): string[] =>
  namesInFormula(formula).map(({ name, isCall }) => (isCall ? `${name}(` : name));

test.each<[what: string, formula: string, names: string[]]>([
  ["a call", "=GTMSCORE(B2:F2)", ["GTMSCORE(", "B2", "F2"]],
  ["a call inside a call", "=ROUND(_xldudf_GTMSCORE(A1),1)", ["ROUND(", "_xldudf_GTMSCORE(", "A1"]],
  ["a call after @ and an operator", "=1+@GTMRANK(A1)", ["GTMRANK(", "A1"]],
  ["nothing in a string", '="GTMSCORE(1)"&"a ""GTMRANK(2)"""', []],
  ["nothing in a sheet's name", "='GTMSCORE(1)'!A1+'it''s GTMRANK(2)'!B2", []],
  ["no name that a sheet of its own holds", "=Sheet1!GTMSCORE(1)", []],
  ["nothing in a table's column", "=Table1[[#This Row],[GTMSCORE(x)]]*Table1['[GTMRANK(y)]", ["Table1", "Table1"]],
  ["nothing in another workbook's name", "=[GTMSCORE(1).xlsx]Data!A1", []],
  [
    "a longer name as itself",
    "=MYGTMSCORE(1)+GTMSCORE.OLD(2)+GTMSCORE2(3)",
    ["MYGTMSCORE(", "GTMSCORE.OLD(", "GTMSCORE2("],
  ],
  ["a defined name", "=Weights*2E5+$B$2", ["Weights"]],
  ["a Chinese name", "=权重+1", ["权重"]],
  ["nothing behind a quote that never closes", '=A1&"GTMSCORE(', ["A1"]],
])("finds %s: %s", (_what, formula, names) => {
  expect(shown(formula)).toEqual(names);
});
