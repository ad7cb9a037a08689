import { cellFunctions } from "#functions";
import type { Addin, OpenOptions } from "../../src/host";
import { functionsAddin } from "../support/functionsAddin";
import { openBook } from "../support/openBook";

let addin: Addin;
beforeAll(async () => (addin = await functionsAddin()));

type Blank = NonNullable<OpenOptions["blanks"]> | null;
const blanks: readonly Blank[] = [0, null, ""];

/** Three rows of ratings from A1 with a blank in the middle of the second, blank amounts below, comparisons on the right. */
const cells = { A1: 8, B1: 2, C1: 5, A2: 6, C2: 3, A3: 1, B3: 9, C3: 4, E1: 1, F1: 3, F2: 1, A5: 40, C5: 10 };

/** Every function with blanks among its arguments: the formula, and what its call is with a blank as it arrives. */
const calls: Readonly<Record<string, readonly (readonly [formula: string, args: (blank: Blank) => unknown[]])[]>> = {
  GTMSCORE: [["GTMSCORE(A2:C2)", (b) => [[[6, b, 3]]]]],
  GTMSCORES: [["GTMSCORES(A1:C3)", (b) => [ratings(b)]]],
  GTMVALUE: [
    ["GTMVALUE(B2,0,20)", (b) => [[[b]], 0, 20]],
    ["GTMVALUE(B1:B3,0,20)", (b) => [[[2], [b], [9]], 0, 20]],
  ],
  GTMPOINTS: [["GTMPOINTS(B1:B3,{0,1;10,9})", (b) => [[[2], [b], [9]], [[0, 1], [10, 9]]]]], // prettier-ignore
  GTMTIER: [["GTMTIER(B1:B3)", (b) => [[[2], [b], [9]]]]],
  GTMCONTRIB: [["GTMCONTRIB(A2:C2)", (b) => [[[6, b, 3]]]]],
  GTMWHY: [["GTMWHY(A2:C2)", (b) => [[[6, b, 3]]]]],
  GTMRANK: [["GTMRANK(B1:B3)", (b) => [[[2], [b], [9]]]]],
  GTMBUDGET: [
    ["GTMBUDGET(100,B1:B3,1)", (b) => [100, [[2], [b], [9]], 1]],
    ["GTMBUDGET(100,A1:A3,1,C4:C6,A4:A6)", (b) => [100, [[8], [6], [1]], 1, [[b], [10], [b]], [[b], [40], [b]]]],
  ],
  GTMAHP: [["GTMAHP(E1:F2)", (b) => [[[1, 3], [b, 1]]]]], // prettier-ignore
  GTMCR: [["GTMCR(E1:F2)", (b) => [[[1, 3], [b, 1]]]]], // prettier-ignore
  GTMOPPORTUNITY: [["GTMOPPORTUNITY(B1:B3,A1:A3,C1:C3,A1:A3)", (b) => [[[2], [b], [9]], [[8], [6], [1]], [[5], [3], [4]], [[8], [6], [1]]]]], // prettier-ignore
  GTMCRK: [["GTMCRK(A2:C2,2)", (b) => [[[6, b, 3]], 2]]],
  GTMHHI: [["GTMHHI(A2:C2)", (b) => [[[6, b, 3]]]]],
};

const ratings = (blank: Blank): unknown[][] => [
  [8, 2, 5],
  [6, blank, 3],
  [1, 9, 4],
];

const all = Object.entries(calls).flatMap(([id, some]) => some.map(([formula, args]) => ({ id, formula, args })));
/** Rows between two results, which may spill. */
const apart = 5;

/** What every call shows, each from a cell of its own on. */
async function shown(blank: Blank, more: Record<string, unknown> = {}): Promise<unknown[]> {
  const workbook = await openBook(undefined, { ...addin, blanks: blank });
  // The functions find it where office.js puts it in a page.
  Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of Object.entries({ ...cells, ...more })) sheet.getRange(address).values = [[value]];
    const ranges = all.map(({ formula }, i) => {
      sheet.getRangeByIndexes(20 + apart * i, 0, 1, 1).formulas = [[`=${formula}`]];
      return sheet.getRangeByIndexes(20 + apart * i, 0, 4, 4).load("values");
    });
    await context.sync();
    return ranges.map(({ values }) => values as unknown);
  });
}

/** What the function itself answers, laid out as a cell and its neighbours show it. */
function answered(id: string, args: unknown[]): unknown[][] {
  const grid = Array.from({ length: 4 }, () => Array<unknown>(4).fill(""));
  const call = cellFunctions[id as keyof typeof cellFunctions] as (...all: unknown[]) => unknown;
  const most = 9;
  const whole = [...args, ...Array<null>(most).fill(null)].slice(0, Math.max(args.length, call.length));
  let result: unknown;
  try {
    result = call(...whole);
  } catch (error) {
    result = (error as { code?: string }).code ?? String(error);
  }
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const line = grid[r];
      if (line !== undefined) line[c] = codeOf(value);
    }),
  );
  return grid;
}

const codeOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "code" in value ? value.code : value;

const near = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(near) : typeof value === "number" ? expect.closeTo(value, 9) : value;

test("every function is called with a blank", () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(cellFunctions).sort());
});

test.each(blanks.map((blank) => [blank]))(
  "with blanks that arrive as %j, cells show what the functions answer when they are given just that",
  async (blank) => {
    const found = await shown(blank);
    all.forEach(({ id, formula, args }, i) => {
      expect([formula, found[i]]).toEqual([formula, near(answered(id, args(blank)))]);
    });
  },
);

test("a blank that arrives as null or as an empty text is the same, and the same as a missing rating's dash", async () => {
  const [asNull, asText] = [await shown(null), await shown("")];
  expect(asText).toEqual(asNull);
  const dashed = await shown(0, { B2: "-", E2: "-" });
  all.forEach(({ formula }, i) => {
    // Amounts that are left blank are no ratings: there is no dash to write in their place.
    if (!formula.includes("C4:C6")) expect([formula, dashed[i]]).toEqual([formula, asNull[i]]);
  });
});

test("a blank that arrives as 0 is a typed 0, as the help says", async () => {
  expect(await shown(0)).toEqual(await shown(0, { B2: 0, E2: 0, A4: 0, C4: 0, A6: 0, C6: 0 }));
});
