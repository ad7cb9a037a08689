import { opportunityValue } from "#core";

test("the worked example of HR seats gives 144 million a year", () => {
  // domain 2.4: 12 million people, one seat for 50, 20 days at 600, a quarter addressable, a fifth won.
  const of = { headcount: 12e6, perSeat: 50, daysSaved: 20, costPerDay: 600, addressable: 0.25, capture: 0.2 };
  expect(opportunityValue(of)).toBe(144e6);
  expect(opportunityValue({ ...of, addressable: 1, capture: 1 })).toBe(2.88e9);
});
