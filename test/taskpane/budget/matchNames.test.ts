import { matchNames } from "../../../src/taskpane/budget/matchNames";

const names = ["E-retail", "Retail", "Energy", "零售业", "Retail (Online)"];

test.each([
  ["what is typed starts a name before it stands inside one", "RET", ["Retail", "Retail (Online)", "E-retail"]],
  ["full-width letters find half-width names", "Ｅｎ", ["Energy"]],
  ["Chinese names are found by any part", "售", ["零售业"]],
  ["nothing typed finds everything, in order", "", names],
  ["nothing fits", "xyz", []],
])("%s", (_name, typed, found) => {
  expect(matchNames(names, typed, 10, new Set())).toEqual(found);
});

test("names that are taken are not offered, and no more than the limit", () => {
  expect(matchNames(names, "ret", 10, new Set(["Retail"]))).toEqual(["Retail (Online)", "E-retail"]);
  expect(matchNames(names, "", 2, new Set(["E-retail"]))).toEqual(["Retail", "Energy"]);
});
