import fc from "fast-check";
import type { Area, CellFormat, Step, WorkbookSnapshot } from "#workbook";
import { copyLooks, gatherLooks, parseReference } from "#workbook";
import { goldenPlans } from "../../support/goldenPlans";

const snapshot = (...names: string[]): WorkbookSnapshot => ({
  ...{ activeSheet: "Data", names: [], tierRules: [], isProtected: false },
  sheets: names.map((name) => ({
    ...{ name, visible: true, isProtected: false, used: null, tables: [], autoFilter: null, filterHidesRows: false },
  })),
});
const added = (...sheets: string[]): Step[] => sheets.map((sheet) => ({ do: "sheet", sheet }));
const format = (range: string, look: CellFormat, sheet = "S"): Step => ({ do: "format", sheet, range, format: look });
const write = (range: string, content: string): Step => ({ do: "write", sheet: "S", range, cells: [[content]] });

const header = { bold: true, fill: "#1F3864", color: "#FFFFFF" };
const input = { fill: "#FFF9E5", borderBelow: "#BFBFBF" };

const after = (...steps: Step[]): Step | undefined =>
  copyLooks([...added("S", "T", "Data"), ...steps], snapshot("Data")).at(-1);

test("a look that stands on a new sheet already is copied from a cell that has no other", () => {
  const steps = [format("A1:C1", header), format("A1", { horizontal: "Left" }), format("A9:E9", header)];
  expect(after(...steps)).toEqual({ do: "formatLike", sheet: "S", range: "A9:E9", like: "B1" });
  expect(after(...steps.slice(0, 2), format("B2", header, "T"))).toEqual({
    ...{ do: "formatLike", sheet: "T", range: "B2", like: "B1", on: "S" },
  });
});

test("what is no look of a cell, and a number format, are said beside a copy", () => {
  const steps = [...added("S"), format("A1", header), format("A9", { ...header, height: 32, numberFormat: "0" })];
  expect(copyLooks(steps, snapshot()).slice(-2)).toEqual([
    { do: "formatLike", sheet: "S", range: "A9", like: "A1" },
    format("A9", { height: 32, numberFormat: "0" }),
  ]);
});

test.each<[string, Step[]]>([
  ["a look of few members", [format("A1", { bold: true }), format("A9", { bold: true })]],
  ["a look on cells that have another", [format("A1", header), format("B9", { size: 9 }), format("A9:C9", header)]],
  ["a look whose only cells have got another", [format("A1", header), format("A1", { size: 9 }), format("A9", header)]],
  ["a look on a sheet that was there", [format("A1", header, "Data"), format("A9", header, "Data")]],
  ["a look below a line", [format("A1", header), format("A8", { borderBelow: "#BFBFBF" }), format("A9", header)]],
  ["a look that starts below a line", [format("A1:A2", input), format("A3", header), format("A9", header)]],
  ["a look on a formula", [write("A9", "=B1"), format("A1", header), format("A9", header)]],
  ["the look of a formula", [write("A1", "=B1"), format("A1", header), format("A9", header)]],
])("%s is written", (_what, steps) => {
  expect(after(...steps)).toEqual(steps.at(-1));
});

type Cells = Record<string, Record<string, unknown>>;

/** What each cell of the first rows and columns looks like after the steps; a line belongs to the cells above and below it. */
function seen(steps: readonly Step[]): Cells {
  const cells: Cells = {};
  const cell = (sheet: string, row: number, column: number) => (cells[`${sheet} ${row} ${column}`] ??= {});
  const dress = (sheet: string, area: Area, look: CellFormat): void => {
    for (let row = area.top; row <= Math.min(area.bottom, 60); row++)
      for (let column = area.left; column <= area.right; column++) {
        Object.assign(cell(sheet, row, column), look);
        if (look.borderBelow !== undefined) cell(sheet, row + 1, column)["above"] = look.borderBelow;
      }
  };
  for (const step of steps) {
    if (step.do !== "format" && step.do !== "formatLike") continue;
    const area = parseReference(step.range)?.area;
    if (area === undefined) throw new Error("no area");
    if (step.do === "format") dress(step.sheet, area, step.format);
    else {
      const from = parseReference(step.like)?.area;
      const { height: _, ...look } = cell(step.on ?? step.sheet, from?.top ?? 0, from?.left ?? 0);
      for (let row = area.top; row <= Math.min(area.bottom, 60); row++)
        for (let column = area.left; column <= area.right; column++) {
          const { height } = cell(step.sheet, row, column);
          cells[`${step.sheet} ${row} ${column}`] = height === undefined ? {} : { height };
        }
      dress(step.sheet, area, look as CellFormat);
    }
  }
  return Object.fromEntries(Object.entries(cells).filter(([, look]) => Object.keys(look).length > 0));
}

const letters = ["A", "B", "C", "D"];
const step = fc
  .tuple(fc.nat(3), fc.nat(1), fc.integer({ min: 1, max: 6 }), fc.nat(1), fc.constantFrom("S", "T", "Data"))
  .chain(([left, wider, top, lower, sheet]) => {
    const range = `${letters[left]}${top}:${letters[Math.min(left + wider, 3)]}${top + lower}`;
    const looks: CellFormat[] = [
      header,
      input,
      { ...header, height: 32 },
      { ...header, numberFormat: "0" },
      { size: 9 },
    ];
    return fc.constantFrom(...looks).map((look) => format(range, look, sheet));
  });

test("copied looks leave every cell as the looks one by one do", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const all = [...added("S", "T", "Data"), ...steps];
      expect(seen(copyLooks(all, snapshot("Data")))).toEqual(seen(all));
    }),
    { numRuns: 400 },
  );
});

test("a golden plan copies a dozen looks and looks the same", () => {
  const plans = goldenPlans();
  expect(plans.length).toBeGreaterThan(0);
  for (const steps of plans) {
    const copied = copyLooks(gatherLooks(steps), snapshot());
    const copies = (list: readonly Step[]): number => list.filter((s) => s.do === "formatLike").length;
    expect(copies(copied)).toBeGreaterThan(copies(steps) + 12);
    expect(seen(copied)).toEqual(seen(steps));
  }
});
