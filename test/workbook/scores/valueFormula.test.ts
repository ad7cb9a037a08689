import { valueFormula } from "../../../src/workbook/scores/valueFormula";
import type { Criterion, Scale } from "#core";

const model = {
  label: "",
  share: "",
  direction: "",
  low: "",
  high: "",
  check: "",
  at: "$P$5:$R$5",
  value: "$S$5:$U$5",
};
const cells = { rating: "$B9", zero: "$C$5", ten: "$D$5", column: "$B$9:$B$20", model };
const formula = (scale: Scale): string => {
  const criterion: Criterion = {
    id: "c",
    column: "C",
    label: { en: "c", zh: "c" },
    group: "now",
    weight: 1,
    direction: "benefit",
    axis: "strength",
    scale,
  };
  return valueFormula(criterion, cells);
};

test.each<[string, Scale, string]>([
  ["goalposts", { kind: "goalposts", low: 0, high: 1, log: false }, "=10*MAX(0,MIN(1,($B9-$C$5)/($D$5-$C$5)))"],
  ["a rating", { kind: "rating" }, '=IF(AND($B9>=0,$B9<=10),IF($C$5<$D$5,$B9,10-$B9),"")'],
  [
    "bands",
    { kind: "bands", bands: [[0, 1]] },
    '=IF($B9<INDEX($P$5:$R$5,1),"",INDEX($S$5:$U$5,MATCH($B9,$P$5:$R$5,1)))',
  ],
  ["min–max", { kind: "minmax" }, "=IF($C$5=$D$5,5,10*($B9-$C$5)/($D$5-$C$5))"],
])("%s", (_, scale, expected) => {
  expect(formula(scale)).toBe(`IF(ISNUMBER($B9),${expected.slice(1)},"")`);
});

test("log goalposts take zero for the low end and refuse negatives", () => {
  expect(formula({ kind: "goalposts", low: 1, high: 10, log: true })).toMatch(
    /IF\(\$B9=0,IF\(\$C\$5<\$D\$5,0,10\),""\)/,
  );
});
