import { openSheet } from "../../../support/openBookSheet";

test("lines are drawn on the edges and inside of a range, and seen from both sides", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeBottom").set({ style: "Double", color: "#FF0000" });
    borders.getItem("InsideHorizontal").weight = "Thick";
    const read = (at: string, side: Excel.BorderIndex | "EdgeTop") =>
      sheet.getRange(at).format.borders.getItem(side).load();
    const [bottom, below, inside, none] = [
      read("B2:C3", "EdgeBottom" as Excel.BorderIndex),
      read("B4", "EdgeTop"),
      read("B3", "EdgeTop"),
      read("B2", "EdgeTop"),
    ];
    await context.sync();
    expect([bottom?.style, bottom?.color, below?.style]).toEqual(["Double", "#FF0000", "Double"]);
    expect([inside?.style, inside?.weight, none?.style]).toEqual(["Continuous", "Thick", "None"]);
  });
});

test("all borders are listed, and None takes one away", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("A1").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").style = "None";
    borders.load("count, items/sideIndex, items/style");
    await context.sync();
    expect(borders.count).toBe(8);
    expect(borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)).toContain("EdgeTop None");
  });
});
