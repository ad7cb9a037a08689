import { openXlsx } from "../../../../src/host/xlsx";
import { openSheet, refusal } from "../../../support/openBookSheet";

test("a link shows its text, blue and underlined, and tells its address and tip", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.hyperlink = { address: "https://example.com/a?b=1&c", screenTip: "Look", textToDisplay: "Example" };
    cell.load("hyperlink, values, format/font/underline");
    await context.sync();
    expect(cell.hyperlink).toEqual({
      address: "https://example.com/a?b=1&c",
      screenTip: "Look",
      textToDisplay: "Example",
    });
    expect([cell.values, cell.format.font.underline]).toEqual([[["Example"]], "Single"]);
  });
});

test("links are saved and read, follow their cells, and places in the workbook follow their sheet", async () => {
  const { run, save } = await openSheet([["a"], ["b"]]);
  await run((sheet, { workbook }) => {
    const other = workbook.worksheets.add("Other");
    sheet.getRange("A1").hyperlink = { address: "https://example.com/" };
    sheet.getRange("A2").hyperlink = { documentReference: "Other!B3", textToDisplay: "there" };
    sheet.getRange("1:1").insert("Down");
    other.name = "New place";
    sheet.getRange("A3").load("values");
  });
  const [sheet] = (await openXlsx(await save())).sheets;
  expect(sheet?.hyperlinks.map(({ area, ...link }) => [area.top, link])).toEqual([
    [1, { address: "https://example.com/" }],
    [2, { documentReference: "'New place'!B3" }],
  ]);
});

test("clearing hyperlinks leaves the text; removing them takes the look too", async () => {
  const { run, book } = await openSheet([["a"], ["b"]]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.hyperlink = { address: "https://example.com/" };
    sheet.getRange("A1").clear("Hyperlinks");
    sheet.getRange("A2").clear("RemoveHyperlinks");
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
    for (const cell of [first, second]) cell.load("hyperlink, values, format/font/underline");
    await context.sync();
    expect([first.hyperlink, first.values[0]?.[0], first.format.font.underline]).toEqual([null, "a", "Single"]);
    expect([second.hyperlink, second.format.font.underline]).toEqual([null, "None"]);
  });
  expect(book.sheets[0]?.hyperlinks).toEqual([]);
});

test("a link to nothing is refused", async () => {
  const { run } = await openSheet();
  expect(await refusal(run((sheet) => void (sheet.getRange("A1").hyperlink = { screenTip: "x" })))).toBe(
    "InvalidArgument",
  );
});
