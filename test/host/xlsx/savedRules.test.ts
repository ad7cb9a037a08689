import type { Book, Validation } from "../../../src/host/engine/book";
import { area, expectSame, put, roundTrip, sheetOf } from "../../support/xlsxEdits";
import { unzipParts } from "../../support/xlsxParts";

describe("rules", () => {
  const rule = (type: string, detail: Record<string, unknown>, format = {}) => ({
    id: type,
    areas: [area("B2:B4"), area("D2")],
    priority: 0,
    stopIfTrue: false,
    type,
    rule: detail,
    format,
  });

  test.each([
    ["CellValue", { operator: "Between", formula1: "=1", formula2: "=2" }],
    ["CellValue", { operator: "EqualTo", formula1: '="A & B"' }],
    ["Custom", { formula: "=AND(B2>1,RANK.EQ(B2,B$2:B$4)=1)" }],
    ["ContainsText", { operator: "BeginsWith", text: 'say "A"' }],
    ["ContainsText", { operator: "NotContains", text: "x" }],
    ["TopBottom", { rank: 3, type: "BottomPercent" }],
    ["PresetCriteria", { criterion: "DuplicateValues" }],
    ["PresetCriteria", { criterion: "Blanks" }],
    ["PresetCriteria", { criterion: "LastMonth" }],
    ["PresetCriteria", { criterion: "TwoStdDevBelowAverage" }],
    ["PresetCriteria", { criterion: "EqualOrAboveAverage" }],
    [
      "ColorScale",
      {
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        },
        threeColorScale: true,
      },
    ],
    [
      "DataBar",
      {
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Formula", formula: "=$B$4" },
        positiveFormat: { fillColor: "#638EC6" },
        showDataBarOnly: true,
      },
    ],
    [
      "IconSet",
      {
        style: "ThreeTrafficLights1",
        reverseIconOrder: true,
        showIconOnly: false,
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "4", operator: "GreaterThan" },
          { type: "Number", formula: "7", operator: "GreaterThanOrEqual" },
        ],
      },
    ],
  ])("a new rule of type %s %j is read back as it was set", async (type, detail) => {
    await expectSame((book) => {
      sheetOf(book, "Data").conditionalFormats = [
        {
          ...rule(
            type,
            detail,
            /CellValue|Custom|Text|Preset|Top/.test(type) ? { fill: "#00FF00", bold: true, color: "#112233" } : {},
          ),
        },
      ];
    });
  });

  test("a rule that is taken away takes its part in the extensions along; the others stay", async () => {
    const { xml, again } = await roundTrip((book) => {
      const data = sheetOf(book, "Data");
      data.conditionalFormats = data.conditionalFormats.filter((format) => format.type !== "DataBar");
      data.validations = data.validations.slice(0, 2);
    });
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("11111111-2222");
    expect(xml("xl/worksheets/sheet1.xml")).toContain("AAAAAAAA-2222");
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("x14:dataValidation");
    expect(sheetOf(again, "Data").conditionalFormats.map(({ type }) => type)).toEqual([
      "Custom",
      "CellValue",
      "Custom",
    ]);
  });

  test("without any rule nothing of the extensions is left", async () => {
    const { xml } = await expectSame((book) =>
      Object.assign(sheetOf(book, "Data"), { conditionalFormats: [], validations: [] }),
    );
    expect(xml("xl/worksheets/sheet1.xml")).not.toMatch(/extLst|conditionalFormatting|dataValidation/);
  });

  test("a changed rule keeps the border of its format, a moved one its extension", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      for (const format of data.conditionalFormats) {
        if (format.type === "DataBar") format.areas = [area("C2:C9")];
        if (format.format.fill === "#C6EFCE") format.format = { ...format.format, fill: "#0000FF" };
      }
    });
    expect(xml("xl/styles.xml")).toContain(
      '<dxf><fill><patternFill><bgColor rgb="FF0000FF"/></patternFill></fill><border>',
    );
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:sqref>C2:C9</xm:sqref>");
  });

  test.each([
    { list: { inCellDropDown: false, source: "=Hidden!$A$1:$A$3" } },
    { list: { inCellDropDown: true, source: 'a,"b",c' } },
    { decimal: { operator: "NotBetween", formula1: 0.5, formula2: "=$B$4" } },
    { textLength: { operator: "LessThanOrEqual", formula1: 10 } },
    { custom: { formula: "=IFNA(B2,1)>0" } },
  ])("a validation %j is read back as it was set", async (detail) => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      const added: Validation = { areas: [area("K1:K9")], rule: detail, ignoreBlanks: true };
      data.validations = [...data.validations, added].sort(
        (a, b) => Number(/^<\w+:/.test(a.xml ?? "")) - Number(/^<\w+:/.test(b.xml ?? "")),
      );
    });
    expect(xml("xl/worksheets/sheet1.xml")).toContain('promptTitle="Pick"');
  });
});

describe("tables", () => {
  const tableOf = (book: Book) => {
    const [table] = sheetOf(book, "Data").tables;
    if (!table) throw new Error("no table");
    return table;
  };

  test("a table grows by a column and rows, and keeps what the file says of its columns", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      put(book, data, "D1", "Tier & <more>\nlines");
      Object.assign(tableOf(book), {
        area: area("A1:D6"),
        columns: ["Industry", "Growth", "Score", "Tier & <more>\nlines"],
        changed: true,
      });
    });
    const table = xml("xl/tables/table1.xml");
    expect(table).toContain('ref="A1:D6"');
    expect(table).toContain('<autoFilter ref="A1:D6"/>');
    expect(table).toContain('<tableColumn id="4" name="Tier &amp; &lt;more&gt;_x000a_lines"/>');
    expect(table).toContain("<calculatedColumnFormula>");
  });

  test("a header typed over renames the column; a number in a header becomes text", async () => {
    const { again, xml } = await roundTrip((book) => {
      put(book, sheetOf(book, "Data"), "B1", "Growth 2024");
      put(book, sheetOf(book, "Data"), "C1", 2024);
    });
    expect(tableOf(again).columns).toEqual(["Industry", "Growth 2024", "Score"]);
    expect(sheetOf(again, "Data").cells[0]?.[2]?.value).toBe("Score");
    expect(xml("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="Growth 2024"/>');
  });

  test("a new table gets a part, a number of its own and a content type; a deleted one leaves nothing", async () => {
    const table = {
      id: 1,
      name: "模型",
      area: area("B2:C4"),
      columns: ["权重", "值"],
      showHeaders: true,
      showTotals: true,
      style: "TableStyleMedium4",
      showFilterButton: true,
      showBandedRows: false,
      filtered: false,
      changed: true,
    };
    const { saved, xml } = await expectSame((book) => {
      const secret = sheetOf(book, "Secret");
      put(book, secret, "B2", "权重");
      put(book, secret, "C2", "值");
      secret.tables = [table];
    });
    expect(xml("xl/tables/table2.xml")).toContain(
      'id="4" name="模型" displayName="模型" ref="B2:C4" totalsRowCount="1"><autoFilter ref="B2:C3"/>',
    );
    expect(xml("[Content_Types].xml")).toContain("/xl/tables/table2.xml");
    const gone = await roundTrip((book) => Object.assign(sheetOf(book, "Secret"), { tables: [] }), saved);
    expect(Object.keys(unzipParts(gone.saved))).not.toContain("xl/tables/table2.xml");
    expect(gone.xml("[Content_Types].xml")).not.toContain("table2");
    expect(gone.xml("xl/worksheets/sheet3.xml")).not.toContain("tablePart");
  });
});
