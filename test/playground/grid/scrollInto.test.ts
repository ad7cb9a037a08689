import { scrollInto } from "../../../src/playground/grid/scrollInto";

const view = { start: 200, end: 600 };

test.each([
  ["what is in sight stays", { start: 250, end: 300 }, 0],
  ["what lies under the frozen part comes out from under it", { start: 150, end: 250 }, -50],
  ["what ends beyond the edge comes in", { start: 550, end: 650 }, 50],
  ["what is larger than the view shows its start", { start: 300, end: 900 }, 100],
])("%s", (_sentence, line, expected) => expect(scrollInto(line, view)).toBe(expected));
