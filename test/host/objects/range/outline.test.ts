import { openXlsx } from "../../../../src/host/xlsx";
import { openSheet, refusal } from "../../../support/openBookSheet";

test("groups inside groups are hidden and shown by their level, and saved", async () => {
  const { run, book, save } = await openSheet([[1], [2], [3], [4]]);
  const hidden = () => [0, 1, 2, 3].filter((row) => book.sheets[0]?.rows.get(row)?.hidden);
  await run((sheet) => {
    sheet.getRange("1:4").group("ByRows");
    sheet.getRange("2:3").group("ByRows");
    sheet.showOutlineLevels(2, 0);
  });
  expect(hidden()).toEqual([1, 2]);
  await run((sheet) => sheet.getRange("1:4").hideGroupDetails("ByRows"));
  expect(hidden()).toEqual([0, 1, 2, 3]);
  await run((sheet) => sheet.showOutlineLevels(8, 0));
  expect(hidden()).toEqual([]);
  const rows = (await openXlsx(await save())).sheets[0]?.rows;
  expect([rows?.get(0)?.extra, rows?.get(1)?.extra]).toEqual([{ outlineLevel: "1" }, { outlineLevel: "2" }]);
});

test("what is no group cannot be taken out of one, and the ninth level is refused", async () => {
  const { run } = await openSheet();
  expect(await refusal(run((sheet) => sheet.getRange("1:2").ungroup("ByRows")))).toBe("InvalidArgument");
  const deep = run((sheet) => {
    for (let level = 0; level < 8; level++) sheet.getRange("A:A").group("ByColumns");
  });
  expect(await refusal(deep)).toBe("InvalidArgument");
});
