import { openSheet, refusal } from "../support/openBookSheet";

// Microsoft's samples load "NoPropertiesNeeded" for the items alone: OfficeDev/office-js-snippets, "Reference worksheets by relative position".
describe("what is loaded by a name that Excel does not have", () => {
  test("is left out of the answer, and a collection's items come all the same", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("NoPropertiesNeeded");
      sheet.load("name, nothingOfTheKind");
      await context.sync();
      expect([worksheets.items.length, sheet.name]).toEqual([1, "Sheet1"]);
      expect(() => worksheets.items[0]?.position).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("is not what Excel has and the host does not play: that fails", async () => {
    const { run } = await openSheet();
    const load = (name: string) => refusal(run((sheet) => void sheet.getRange("A1").load(name)));
    expect([await load("valuesAsJson"), await load("linkedDataTypeState")]).toEqual([
      "NotEmulatedError",
      "NotEmulatedError",
    ]);
  });
});
