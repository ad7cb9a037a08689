import { defaultCriteria } from "#core";
import { headerName } from "../../../src/core/suggestion/headerWords";

// Domain 2.2: group totals 40, 25 and 35.
test.each([
  ["now", 40],
  ["future", 25],
  ["effort", 35],
])("the weights of %s sum to %d", (group, expected) => {
  expect(defaultCriteria.filter((c) => c.group === group).reduce((a, c) => a + c.weight, 0)).toBe(expected);
});

test("no header means two criteria, and synonyms are spelled as headers are compared", () => {
  const names = defaultCriteria.flatMap((c) => [
    ...new Set([headerName(c.id), headerName(c.label.en), headerName(c.label.zh), ...c.synonyms]),
  ]);
  expect(names).toEqual(names.map(headerName));
  expect(new Set(names).size).toBe(names.length);
});
