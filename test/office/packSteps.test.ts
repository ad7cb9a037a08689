import type { Step } from "#workbook";
import { halved, packed } from "../../src/office/packSteps";

const write = (rows: number, content: string): Extract<Step, { do: "write" }> => ({
  do: "write",
  sheet: "S",
  range: `B3:B${rows + 2}`,
  cells: Array.from({ length: rows }, () => [content]),
});
const name: Step = { do: "name", name: "GTM_Data", refersTo: "=S!$A$1" };
const limit = 5_000_000;
const bytesOf = (steps: readonly Step[]): number => Buffer.byteLength(JSON.stringify(steps));

test("steps that fit go into one request", () => {
  const steps = [write(10, "x"), name, write(20, "y")];
  expect(packed(steps)).toEqual([steps]);
});

test.each(["x", "é", "中", "😀"])("a request stays below 5 MB, counted in bytes (%s)", (letter) => {
  const steps = [write(9000, letter.repeat(400)), name, write(20_000, letter.repeat(100))];
  const requests = packed(steps);
  expect(requests.length).toBeGreaterThan(1);
  for (const request of requests) expect(bytesOf(request)).toBeLessThan(limit);
  const cells = requests.flat().flatMap((step) => (step.do === "write" ? step.cells : []));
  expect(cells).toHaveLength(29_000);
});

test("a request that is too large after all is halved down to single cells", () => {
  expect(halved([write(4, "x"), name])).toEqual([[write(4, "x")], [name]]);
  expect(halved([write(4, "x")])).toEqual([[write(2, "x")], [{ ...write(2, "x"), range: "B5:B6" }]]);
  expect(halved([write(1, "x")])).toEqual([]);
  expect(halved([name])).toEqual([]);
});

test("what is copied inside the workbook takes no room", () => {
  const copied: Step = { ...write(9000, "x".repeat(600)), same: { sheet: "T", range: "A1:A9000" } };
  expect(packed([copied, name, copied])).toEqual([[copied, name, copied]]);
});
