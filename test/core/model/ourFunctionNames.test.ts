import { ourFunctionNames } from "#core";
import { cellFunctions } from "#functions";

test("whoever freezes a workbook looks for exactly the functions that a cell can call", () => {
  expect(ourFunctionNames).toEqual(Object.keys(cellFunctions));
});
