import { openSheet } from "../../../support/openBookSheet";

test.each([
  ["=A1+$B$2", "=R[-2]C[-2]+R2C2"],
  ["=C3:D4", "=RC:R[1]C[1]"],
  ["=SUM(A:A)", "=SUM(C[-2])"],
  ["=SUM($1:1)", "=SUM(R1:R[-2])"],
  ['="R1C1"&Other!A1', '="R1C1"&Other!R[-2]C[-2]'],
])("%s in C3 is %s", async (a1, r1c1) => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    context.workbook.worksheets.add("Other");
    const [written, read] = [sheet.getRange("C3"), sheet.getRange("C3")];
    written.formulas = [[a1]];
    read.load("formulasR1C1");
    await context.sync();
    expect(read.formulasR1C1).toEqual([[r1c1]]);
    written.formulasR1C1 = [[r1c1]];
    read.load("formulas");
    await context.sync();
    expect(read.formulas).toEqual([[a1]]);
  });
});
