import { checkModel } from "#core";
import { codes, column, criterion, model, table, twoRatings } from "../fixtures";

test("a sound model has no problem", () => {
  expect(checkModel(twoRatings)).toEqual([]);
});

test.each([
  ["no criteria", model([]), ["error model/no-criteria @criteria"]],
  ["an empty id", model([criterion(" ", { weight: 100 })]), ["error model/no-id @criteria[0].id"]],
  ["a duplicate id", model([criterion("a"), criterion("a")]), ["error model/duplicate-id @criteria[1].id"]],
  [
    "a coverage above 1",
    { ...twoRatings, missing: { policy: "renormalise", minCoverage: 70 } as const },
    ["error model/coverage-range @missing.minCoverage"],
  ],
])("%s is reported", (_name, wrong, expected) => {
  expect(codes(checkModel(wrong))).toEqual(expected);
});

test("every part reports at once, and the table is checked when it is there", () => {
  const wrong = model(
    [criterion("a", { weight: -1 }), criterion("b", { scale: { kind: "goalposts", low: 2, high: 1, log: false } })],
    { tiers: [], gates: [{ column: "g", below: 1, capTier: "Z", reason: "" }] },
  );
  const own = [
    "error weights/negative @criteria[0].weight",
    "error scale/goalposts-order @criteria[1].scale",
    "error tiers/none @tiers",
    "error gates/unknown-tier @gates[0].capTier",
  ];
  expect(codes(checkModel(wrong))).toEqual(own);
  expect(codes(checkModel(wrong, table(["Retail"], column("a", [1]), column("b", [1]))))).toEqual([
    ...own,
    "error gates/column-missing @gates[0].column",
  ]);
});
