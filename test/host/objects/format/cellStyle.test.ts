import { openXlsx } from "../../../../src/host/xlsx";
import { openSheet, refusal } from "../../../support/openBookSheet";
import { partText } from "../../../support/xlsxParts";

test("Excel's own styles are known by either of their names", async () => {
  const { run } = await openSheet([["a"]]);
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.style = "Heading1";
    cell.load("style, format/font/bold, format/font/size");
    await context.sync();
    expect([cell.style, cell.format.font.bold, cell.format.font.size]).toEqual(["Heading1", true, 15]);
  });
  expect(await refusal(run((sheet) => void (sheet.getRange("A1").style = "No such style")))).toBe("InvalidArgument");
});

test("a style of the user's gives cells its look, is saved under its name and read back", async () => {
  const { run, save } = await openSheet([["a"]]);
  await run((sheet, context) => {
    const { styles } = context.workbook;
    styles.add("Slanted");
    const style = styles.getItem("slanted");
    style.textOrientation = 38;
    style.locked = false;
    style.font.italic = true;
    style.fill.color = "#AABBCC";
    sheet.getRange("A1").style = "Slanted";
    sheet.getRange("A2").style = "Neutral";
  });
  const saved = await save();
  expect(partText(saved, "xl/styles.xml")).toMatch(/<cellStyle name="Slanted" xfId="\d+"\/>/);
  expect(partText(saved, "xl/styles.xml")).toMatch(/<cellStyle name="Neutral" xfId="\d+" builtinId="28"\/>/);
  const book = await openXlsx(saved);
  const looks = [0, 1].map((row) => book.styles[book.sheets[0]?.cells[row]?.[0]?.style ?? 0]);
  expect(looks[0]).toMatchObject({ named: "Slanted", textOrientation: 38, locked: false, fill: "#AABBCC" });
  expect(looks[1]).toMatchObject({ named: "Neutral", fill: "#FFEB9C" });
  expect(book.cellStyles?.find(({ name }) => name === "Slanted")?.look).toMatchObject({ textOrientation: 38 });
});

test("a name that is taken is refused; a deleted style leaves its cells normal", async () => {
  const { run } = await openSheet([["a"]]);
  expect(await refusal(run((_sheet, { workbook }) => workbook.styles.add("good")))).toBe("ItemAlreadyExists");
  await run(async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add("Mine");
    styles.getItem("Mine").font.bold = true;
    const cell = sheet.getRange("A1");
    cell.style = "Mine";
    styles.getItem("Mine").delete();
    cell.load("style, format/font/bold");
    const none = styles.getItemOrNullObject("Mine");
    await context.sync();
    expect([cell.style, cell.format.font.bold, none.isNullObject]).toEqual(["Normal", false, true]);
  });
});

test("cell properties are read and written in one call, cell by cell", async () => {
  const { run } = await openSheet([["a", "b"]]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { style: "Good" },
        { format: { font: { bold: true }, fill: { pattern: "Gray25" }, borders: { bottom: { style: "Continuous" } } } },
      ],
    ]);
    const read = range.getCellProperties({
      address: true,
      style: true,
      format: { font: { bold: true }, fill: { pattern: true }, borders: { style: true } },
    });
    await context.sync();
    expect(read.value[0]?.map(({ address, style }) => [address, style])).toEqual([
      ["Sheet1!A1", "Good"],
      ["Sheet1!B1", "Normal"],
    ]);
    expect(read.value[0]?.[1]?.format).toMatchObject({ font: { bold: true }, fill: { pattern: "Gray25" } });
  });
});
