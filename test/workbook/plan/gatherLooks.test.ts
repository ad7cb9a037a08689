import fc from "fast-check";
import type { Step } from "#workbook";
import { parseReference } from "#workbook";
import { gatherLooks } from "../../../src/workbook/plan/gatherLooks";
import { goldenPlans } from "../../support/goldenPlans";

const format = (range: string, look: object, sheet = "S"): Step => ({ do: "format", sheet, range, format: look });
const width = (columns: string, points: number): Step => ({ do: "width", sheet: "S", columns, points });

test.each<[string, Step[], Step[]]>([
  [
    "equal looks on neighbouring cells",
    [format("B2", { bold: true }), format("B3", { bold: true }), format("B4:B9", { bold: true })],
    [format("B2:B9", { bold: true })],
  ],
  [
    "equal looks of two columns row by row",
    ["2", "3"].flatMap((row) => [format(`A${row}`, { size: 9 }), format(`C${row}:D${row}`, { size: 9 })]),
    [format("A2:A3", { size: 9 }), format("C2:D3", { size: 9 })],
  ],
  [
    "several looks of the same cells",
    [format("A1", { bold: true }), format("A1", { size: 9 })],
    [format("A1", { bold: true, size: 9 })],
  ],
  ["equal widths", [width("A:A", 84), width("B:B", 84), width("C:C", 90)], [width("A:B", 84), width("C:C", 90)]],
])("%s become one", (_what, steps, expected) => {
  expect(gatherLooks(steps)).toEqual(expected);
});

test("looks stay behind what is done before them", () => {
  const write: Step = { do: "write", sheet: "S", range: "A1", cells: [[1]] };
  const steps = [format("A1", { bold: true }), write, format("A2", { bold: true })];
  expect(gatherLooks(steps)).toEqual(steps);
});

test("an alignment that takes an indentation back stays a step of its own", () => {
  const steps = [format("A1:B2", { horizontal: "Center", indent: 1 }), format("A1:B2", { horizontal: "Left" })];
  expect(gatherLooks(steps)).toEqual(steps);
});

/** What each cell looks like after the steps: the last look of every member. */
function seen(steps: readonly Step[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const step of steps) {
    if (step.do !== "format" && step.do !== "width") continue;
    const area = parseReference(step.do === "width" ? step.columns : step.range)?.area;
    if (area === undefined) throw new Error("no area");
    const look = step.do === "width" ? { width: step.points } : step.format;
    for (let row = area.top; row <= Math.min(area.bottom, 9); row++)
      for (let column = area.left; column <= area.right; column++)
        for (const [member, value] of Object.entries(look)) {
          // Indentation goes with alignment: only the order of both tells what Excel shows.
          const key = `${step.sheet} ${row} ${column} ${member}`;
          cells[key] = value;
          if (member === "horizontal" && !("indent" in look)) cells[`${step.sheet} ${row} ${column} indent`] = "reset";
        }
  }
  return cells;
}

const letters = ["A", "B", "C", "D"];
const step = fc
  .tuple(
    fc.nat(3),
    fc.nat(3),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom("S", "T"),
  )
  .chain(([a, b, c, d, sheet]) => {
    const [left, right] = [letters[Math.min(a, b)] ?? "A", letters[Math.max(a, b)] ?? "A"];
    const range = `${left}${Math.min(c, d)}:${right}${Math.max(c, d)}`;
    const look = fc.constantFrom<object>(
      { bold: true },
      { bold: false },
      { size: 9 },
      { bold: true, size: 12 },
      { horizontal: "Left" },
      { horizontal: "Center", indent: 1 },
    );
    return fc.oneof(
      { weight: 6, arbitrary: look.map((found) => format(range, found, sheet)) },
      { weight: 1, arbitrary: fc.constantFrom(50, 84).map((points) => width(`${left}:${right}`, points)) },
    );
  });

test("gathered looks leave every cell as the steps one by one do", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      expect(seen(gatherLooks(steps))).toEqual(seen(steps));
    }),
    { numRuns: 400 },
  );
});

test("a golden plan takes fewer than two thirds of the steps and looks the same", () => {
  const plans = goldenPlans();
  expect(plans.length).toBeGreaterThan(0);
  for (const steps of plans) {
    const looks = (list: readonly Step[]): number => list.filter((s) => s.do === "format" || s.do === "width").length;
    expect(looks(gatherLooks(steps))).toBeLessThan((looks(steps) * 2) / 3);
    expect(seen(gatherLooks(steps))).toEqual(seen(steps));
  }
});
