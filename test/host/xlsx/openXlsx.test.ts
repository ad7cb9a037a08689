import { FileError, openXlsx } from "../../../src/host/xlsx";
import { everythingBook } from "../../support/everythingBook";
import { describeSheet } from "../../support/describeBook";
import { contentTypes, relationships, sheetData, smallBook, unzipParts, zipParts } from "../../support/xlsxParts";

const everything = async () => {
  const book = await openXlsx(everythingBook());
  const sheet = (name: string) => {
    const found = book.sheets.find((other) => other.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return describeSheet(book, found);
  };
  return { book, sheet };
};
const cellOf = (sheet: ReturnType<typeof describeSheet>, address: string) =>
  sheet.cells[address] as Record<string, unknown>;

describe("sheets", () => {
  test("every sheet keeps its place, its visibility and its kind", async () => {
    const { book } = await everything();
    expect(book.sheets.map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
      ["Data", "Visible", "worksheet"],
      ["Hidden", "Hidden", "worksheet"],
      ["Secret", "VeryHidden", "worksheet"],
      ["Picture", "Visible", "chartsheet"],
      ["Pivot", "Visible", "worksheet"],
      ["Dates", "Visible", "worksheet"],
    ]);
    expect(book.activeSheet).toBe(book.sheets[0]?.id);
  });

  test("columns, rows, panes and tab colours are read", async () => {
    const { sheet } = await everything();
    const data = sheet("Data");
    expect(data.columns.map(([letters, column]) => [letters, (column as { width: number }).width])).toEqual([
      ["A", 24.7109375],
      ["C", 12],
      ["D", 12],
      ["G", undefined],
    ]);
    expect(data.columns[3]?.[1]).toMatchObject({ hidden: true });
    expect(data.rows).toEqual([
      [1, { height: 30 }],
      [3, { hidden: true }],
    ]);
    expect(data).toMatchObject({ frozen: { rows: 1, columns: 1 }, tabColor: "#00B050", showGridlines: false });
    expect(data.selection).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
    expect(data.merges).toEqual([{ top: 7, left: 0, bottom: 7, right: 1 }]);
    expect(sheet("Dates")).toMatchObject({ defaultColumnWidth: 11.42578125, defaultRowHeight: 16 });
  });

  test("protection says what it allows", async () => {
    const { sheet } = await everything();
    const { protection } = sheet("Dates");
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      selectionMode: "Normal",
    });
  });
});

describe("cells", () => {
  test.each([
    ["A1", "Industry"],
    ["A2", "Retail & trade"],
    ["A3", "Health care"],
    ["A4", "物流"],
    ["E1", "Inline"],
    ["B2", 1.5],
    ["A6", true],
    ["B6", "#N/A"],
    ["F6", "A line\nbreak\r"],
  ])("%s is %p", async (address, value) => {
    const { sheet } = await everything();
    expect(cellOf(sheet("Data"), address)["value"]).toBe(value);
  });

  test.each([
    ["C2", "=$B2*10+B$2", 16.5],
    ["C3", "=$B3*10+B$2", 26.5],
    ["C4", "=$B4*10+B$2", 36.5],
    ["C6", '="a"&"b"', "ab"],
    ["D6", "=1/0", "#DIV/0!"],
    ["B7", "=STDEV.S(B2:B4)", 1],
    ["C7", "=GTMSCORE(B2)", 42],
    ["D7", "=IFNA(NA(),3)", 3],
    ["F2", "=SORT(B2:B4,,-1)", 3.5],
  ])("%s holds %s and its stored value", async (address, formula, value) => {
    const { sheet } = await everything();
    expect(cellOf(sheet("Data"), address)).toMatchObject({ formula, value });
  });

  test("an array entered with Ctrl+Shift+Enter and a dynamic one know their areas and which is which", async () => {
    const { sheet } = await everything();
    const data = sheet("Data");
    expect(cellOf(data, "E2")).toMatchObject({ spill: { top: 1, left: 4, bottom: 3, right: 4 }, legacyArray: true });
    expect(cellOf(data, "F2")).toMatchObject({ spill: { top: 1, left: 5, bottom: 3, right: 5 } });
    expect(cellOf(data, "F2")).not.toHaveProperty("legacyArray");
    expect(cellOf(data, "F4")).toMatchObject({ value: 1.5, spilled: true });
  });

  test("dates stay serial numbers of the workbook's own calendar", async () => {
    const { book, sheet } = await everything();
    expect(book.properties["use1904DateSystem"]).toBe(true);
    expect(cellOf(sheet("Dates"), "A3")).toMatchObject({ value: 45000.25, look: { numberFormat: "m/d/yyyy" } });
    // 29 February 2024 is 45351 in the 1900 system, 1462 days less in the 1904 system.
    expect(cellOf(sheet("Dates"), "A4")["value"]).toBe(45351.5 - 1462);
  });

  test("formats are resolved through theme, tint, palette and number formats", async () => {
    const { sheet } = await everything();
    const data = sheet("Data");
    expect(cellOf(data, "A1")["look"]).toMatchObject({
      font: { name: "Calibri", size: 11, bold: true, color: "#FFFFFF" },
      fill: "#376092",
      horizontal: "Center",
      vertical: "Top",
      wrapText: true,
      borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#112233" } },
    });
    expect(cellOf(data, "B2")["look"]).toMatchObject({ numberFormat: '0.0" %"' });
    expect(cellOf(data, "B2")["look"]).not.toHaveProperty("fill");
    expect(cellOf(data, "E6")).toMatchObject({
      value: null,
      look: { locked: false, font: { underline: "Single", color: "#0000FF" } },
    });
  });

  test("a formula without a value, or a file that asks for it, makes the book dirty", async () => {
    const formula = (value: string) => sheetData(`<row r="1"><c r="A1"><f>1+1</f>${value}</c></row>`);
    const dirty = async (value: string, after = "") =>
      (await openXlsx(smallBook({ sheets: { A: formula(value) }, after }))).dirty;
    expect((await everything()).book.dirty).toBe(false);
    expect(await dirty("<v>2</v>")).toBe(false);
    expect(await dirty("")).toBe(true);
    expect(await dirty("<v>2</v>", '<calcPr fullCalcOnLoad="1"/>')).toBe(true);
  });

  test("a prefix on every element, missing addresses and shared texts out of order are read all the same", async () => {
    const plain = unzipParts(
      smallBook({
        sheets: { A: sheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row><c t='s'><v>1</v></c></row>") },
        strings: "<si><t>a</t></si><si/><si><t>b</t></si>",
      }),
    );
    const prefixed = new TextDecoder()
      .decode(plain["xl/worksheets/sheet1.xml"])
      .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    const book = await openXlsx(zipParts({ ...plain, "xl/worksheets/sheet1.xml": prefixed }));
    expect(book.sheets[0]?.cells.map((row) => row.map((cell) => cell?.value))).toEqual([[1, 2], [""]]);
  });
});

describe("rules, tables and names", () => {
  test("conditional formats come in the order in which they win, those of Excel 2010 among them", async () => {
    const { sheet } = await everything();
    expect(
      sheet("Data").conditionalFormats.map(({ type, rule, format, stopIfTrue }) => ({
        type,
        rule,
        format,
        stopIfTrue,
      })),
    ).toEqual([
      {
        type: "Custom",
        rule: { formula: "=$B2>Hidden!$A$1" },
        format: { fill: "#C6EFCE", borders: { EdgeLeft: { style: "Continuous", weight: "Thin" } } },
        stopIfTrue: true,
      },
      {
        type: "CellValue",
        rule: { operator: "LessThan", formula1: "=2" },
        format: { bold: true, color: "#9C0006", fill: "#FFC7CE" },
        stopIfTrue: false,
      },
      {
        type: "DataBar",
        rule: {
          lowerBoundRule: { type: "Automatic" },
          upperBoundRule: { type: "Automatic" },
          positiveFormat: { fillColor: "#638EC6" },
          showDataBarOnly: false,
        },
        format: {},
        stopIfTrue: false,
      },
      { type: "Custom", rule: { formula: "=Hidden!$A$1>0" }, format: { fill: "#FFEB9C" }, stopIfTrue: false },
    ]);
  });

  test("validations have Excel's rules", async () => {
    const { sheet } = await everything();
    expect(sheet("Data").validations.map(({ rule, ignoreBlanks }) => ({ rule, ignoreBlanks }))).toEqual([
      { rule: { list: { inCellDropDown: true, source: "Yes,No" } }, ignoreBlanks: true },
      { rule: { wholeNumber: { operator: "GreaterThan", formula1: 5 } }, ignoreBlanks: false },
      { rule: { list: { inCellDropDown: true, source: "=Hidden!$A$1:$A$2" } }, ignoreBlanks: true },
    ]);
  });

  test("tables and filters say where they are and whether they hide rows", async () => {
    const { sheet } = await everything();
    expect(sheet("Data").tables).toEqual([
      {
        name: "Growth",
        area: { top: 0, left: 0, bottom: 3, right: 2 },
        columns: ["Industry", "Growth", "Score"],
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
        showFilterButton: true,
        showBandedRows: true,
        filtered: false,
      },
    ]);
    expect(sheet("Dates").autoFilter).toEqual({ area: "A1:A4", filtered: true });
  });

  test("names keep their sheet, their comment and whether they are hidden; built-in ones lose their prefix", async () => {
    const { book } = await everything();
    const scope = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.id;
    expect(book.names).toEqual([
      { name: "_FilterDatabase", formula: "=Dates!$A$1:$A$4", visible: false, comment: "", scope: scope("Dates") },
      { name: "Print_Area", formula: "=Data!$A$1:$F$8", visible: true, comment: "", scope: scope("Data") },
      { name: "Local", formula: "=Hidden!$A$1", visible: true, comment: "only here", scope: scope("Hidden") },
      { name: "Rate", formula: "=0.25", visible: false, comment: "", scope: null },
      { name: "Total", formula: '=SUM(Data!$B$2:$B$4)&""', visible: true, comment: "", scope: null },
    ]);
  });

  test("properties and settings of add-ins are read", async () => {
    const { book } = await everything();
    expect(book.properties).toMatchObject({ title: "Everything", author: "Somebody", calculationMode: "Automatic" });
    const extension =
      '<we:webextension xmlns:we="x"><we:properties><we:property name="model" value="{&quot;a&quot;:1}"/></we:properties></we:webextension>';
    const withSettings = await openXlsx(
      smallBook({ sheets: { A: sheetData("") }, more: { "xl/webextensions/webextension1.xml": extension } }),
    );
    expect([...withSettings.settings]).toEqual([["model", { a: 1 }]]);
  });
});

describe("files that Excel refuses", () => {
  const parts = () => unzipParts(everythingBook());
  const without = (...names: string[]) =>
    zipParts(Object.fromEntries(Object.entries(parts()).filter(([name]) => !names.includes(name))));
  const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const broken = everythingBook();
  broken[120] = (broken[120] ?? 0) ^ 0xff;

  test.each<[string, string, Uint8Array]>([
    ["an empty file", "not-xlsx", new Uint8Array()],
    ["plain text", "not-xlsx", new TextEncoder().encode("name,score\nRetail,7\n")],
    ["an Excel 97 workbook", "not-xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16("Workbook")])],
    [
      "an encrypted workbook",
      "encrypted",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, ...utf16("EncryptedPackage"), 0]),
    ],
    ["a zip of something else", "not-xlsx", zipParts({ "readme.txt": "hello" })],
    [
      "a Word document",
      "not-xlsx",
      zipParts({
        "[Content_Types].xml": contentTypes({ "word/document.xml": "wordprocessingml.document.main" }),
        "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
        "word/document.xml": "<w/>",
      }),
    ],
    [
      "a binary workbook (.xlsb)",
      "not-xlsx",
      zipParts({
        "[Content_Types].xml": contentTypes({
          "xl/workbook.bin": "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        }),
        "_rels/.rels": relationships([["officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "x",
      }),
    ],
    ["a workbook that is cut off", "damaged", everythingBook().slice(0, 4000)],
    ["a workbook with a wrong byte", "damaged", broken],
    ["a workbook without its workbook part", "damaged", without("xl/workbook.xml")],
    ["a workbook without one of its sheets", "damaged", without("xl/worksheets/sheet2.xml")],
    [
      "a sheet with broken XML",
      "damaged",
      zipParts({ ...parts(), "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row></sheetData></worksheet>" }),
    ],
    [
      "a sheet with a cell that is never closed",
      "damaged",
      zipParts({
        ...parts(),
        "xl/worksheets/sheet2.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData></worksheet>',
      }),
    ],
    ["broken styles", "damaged", zipParts({ ...parts(), "xl/styles.xml": "<styleSheet><fonts></styleSheet>" })],
    [
      "a text that does not exist",
      "damaged",
      smallBook({ sheets: { A: sheetData('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') } }),
    ],
  ])("%s is refused as %s", async (_what, code, bytes) => {
    const error = await openXlsx(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).code).toBe(code);
  });
});
