import type { Tier } from "#core";
import { checkTiers } from "../../../src/core/check/checkTiers";
import { codes } from "../fixtures";

const tiers = (...list: [string, number?][]): Tier[] =>
  list.map(([id, min]) => ({ id, label: { en: id, zh: id }, ...(min === undefined ? {} : { min }) }));

test.each<[string, Tier[], string[]]>([
  ["descending minima", tiers(["A", 7], ["B", 4], ["C"]), []],
  ["a single tier", tiers(["A"]), []],
  ["no tier", [], ["error tiers/none @tiers"]],
  ["ascending minima", tiers(["A", 4], ["B", 7], ["C"]), ["error tiers/order @tiers[1].min"]],
  ["equal minima", tiers(["A", 4], ["B", 4], ["C"]), ["error tiers/order @tiers[1].min"]],
  ["a minimum on the last tier", tiers(["A", 7], ["B", 4]), ["error tiers/last-has-min @tiers[1].min"]],
  ["no minimum on an earlier tier", tiers(["A"], ["B"]), ["error tiers/no-min @tiers[0].min"]],
  ["an id twice", tiers(["A", 7], ["A"]), ["error tiers/duplicate-id @tiers[1].id"]],
  ["an empty id", tiers(["", 7], ["B"]), ["error tiers/reserved-id @tiers[0].id"]],
  ["the id of insufficient data", tiers(["insufficient"]), ["error tiers/reserved-id @tiers[0].id"]],
])("%s: the problems are as expected", (_name, list, expected) => {
  expect(codes(checkTiers(list))).toEqual(expected);
});
