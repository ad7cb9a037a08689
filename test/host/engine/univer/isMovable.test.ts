import { isMovable } from "../../../../src/host/engine/univer/isMovable";

test.each([
  ["\u00000\u0000+1", true],
  ['IF(ISLOGICAL(INDEX(\u00000\u0000,ROW()-ROW(\u00001\u0000))),"",\u00002\u0000)', true],
  ['IF(\u00000\u0000="OFFSET(",1,2)', true],
  ["OFFSET(\u00000\u0000,1,0)", false],
  ["SUM(\u00000\u0000:\u00001\u0000)", false],
])("%j may be parsed once for its whole column: %s", (marked, expected) => {
  expect(isMovable(marked)).toBe(expected);
});
