import { createUniverCalculator } from "../../../../src/host/engine";
import { openSheet } from "../../../support/openBookSheet";

const functions = new Map([
  [
    "SPILLS",
    () => [
      [1, 2],
      [3, 4],
    ],
  ],
]);

test("whether cells spill or are spilled into is told for all of them, and left open where they differ", async () => {
  const { run } = await openSheet(undefined, { calculator: createUniverCalculator({ functions }) });
  await run((sheet) => void (sheet.getRange("B2").formulas = [["=SPILLS()"]]));
  const spills = await run(async (sheet, context) => {
    const ranges = ["B2", "B2:C3", "C3", "A1:A9", "A1:C3"].map((at) => sheet.getRange(at).load("hasSpill"));
    await context.sync();
    return ranges.map((range) => range.hasSpill);
  });
  expect(spills).toEqual([true, true, true, false, null]);
});
