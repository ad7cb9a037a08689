import type { ConditionalFormat } from "#host/page";
import { ruleOf } from "../../../src/playground/grid/rules";

const area = { top: 1, left: 2, bottom: 9, right: 2 };
const format = (type: string, rule: Record<string, unknown>): ConditionalFormat => ({
  id: "1",
  areas: [area],
  priority: 0,
  stopIfTrue: false,
  type,
  rule,
  format: { fill: "#C6EFCE" },
});
const config = (type: string, rule: Record<string, unknown>) => ruleOf(format(type, rule))?.rule;

test("a rule keeps its area, its id and its look", () => {
  expect(ruleOf(format("CellValue", { operator: "GreaterThan", formula1: "=5" }))).toMatchObject({
    cfId: "1",
    ranges: [{ startRow: 1, endRow: 9, startColumn: 2, endColumn: 2 }],
    rule: { subType: "number", operator: "greaterThan", value: 5, style: { bg: { rgb: "#C6EFCE" } } },
  });
});

test.each([
  ["a text", { operator: "EqualTo", formula1: '="A ""Key"""' }, { subType: "text", value: 'A "Key"' }],
  ["another cell", { operator: "LessThan", formula1: "=$B$1" }, { subType: "formula", value: "=C2<$B$1" }],
  [
    "two bounds",
    { operator: "NotBetween", formula1: "=1", formula2: "=D2" },
    { subType: "formula", value: "=NOT(AND(C2>=1,C2<=D2))" },
  ],
])("cells are compared with %s", (_name, rule, expected) => expect(config("CellValue", rule)).toMatchObject(expected));

test("a colour scale has its colours from low to high", () => {
  const criteria = {
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  };
  expect(config("ColorScale", { criteria })).toMatchObject({
    config: [
      { color: "#F8696B" },
      { color: "#FFEB84", value: { type: "percentile", value: 50 } },
      { color: "#63BE7B" },
    ],
  });
});

test("a rule that the grid cannot draw is left to the book", () => {
  expect(ruleOf(format("PresetCriteria", { criterion: "OneStdDevAboveAverage" }))).toBeUndefined();
});
