import { type Book, type Sheet, type Validation, CellError } from "../../../src/host/engine/book";
import { addSheet, deleteSheet, findSheet, moveSheet, renameSheet } from "../../../src/host/engine/state/sheets";
import { setCell } from "../../../src/host/engine/state/cells";
import { deleteRows, insertColumns, insertRows } from "../../../src/host/engine/edits/insertDelete";
import { newBook } from "../../../src/host/engine/state/newBook";
import { styleWith } from "../../../src/host/engine/state/styles";
import { parseArea } from "../../../src/host/engine/addresses/a1";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { describeBook } from "../../support/describeBook";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreOffice";
import { everythingBook } from "../../support/everythingBook";
import { partText, sheetData, smallBook, unzipParts } from "../../support/xlsxParts";

type Value = number | string | boolean | null | CellError;

const sheetOf = (book: Book, name: string): Sheet => {
  const sheet = findSheet(book, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const area = (address: string) => {
  const found = parseArea(address);
  if (!found) throw new Error(`no area ${address}`);
  return found;
};
function put(book: Book, sheet: Sheet, address: string, value: Value, formula?: string, style?: number): void {
  const { top, left } = area(address);
  const old = sheet.cells[top]?.[left];
  setCell(book, sheet, top, left, {
    value,
    style: style ?? old?.style ?? 0,
    ...(formula === undefined ? {} : { formula }),
  });
}
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, next] = [unzipParts(before), unzipParts(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names].filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from("gone"), next[name] ?? Buffer.from("new")) !== 0,
  );
};

describe("what is not touched", () => {
  test("a book that nobody edited is the same bytes", async () => {
    const bytes = everythingBook();
    expect((await saveXlsx(await openXlsx(bytes))) === bytes).toBe(true);
  });

  test("one number changes one part, and in it one cell", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    put(book, sheetOf(book, "Data"), "B3", 9.25);
    const saved = await saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const [before, after] = [partText(bytes, "xl/worksheets/sheet1.xml"), partText(saved, "xl/worksheets/sheet1.xml")];
    expect(after).toBe(before.replace('<c r="B3" s="2"><v>2.5</v></c>', '<c r="B3" s="2"><v>9.25</v></c>'));
  });

  test("a calculated value changes alone; its formula and everything round it stay", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const cell = sheetOf(book, "Data").cells[2]?.[2];
    if (cell) cell.value = "now text <";
    const after = partText(await saveXlsx(book), "xl/worksheets/sheet1.xml");
    expect(after).toBe(
      partText(bytes, "xl/worksheets/sheet1.xml").replace(
        '<c r="C3"><f t="shared" si="0"/><v>26.5</v></c>',
        '<c r="C3" t="str"><f t="shared" si="0"/><v>now text &lt;</v></c>',
      ),
    );
  });

  test("setting what already stands there changes nothing", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const data = sheetOf(book, "Data");
    put(book, data, "A2", "Retail & trade");
    data.changes.columns = data.changes.view = data.changes.merges = true;
    expect((await saveXlsx(book)) === bytes).toBe(true);
  });

  test.each<[string, Parameters<typeof smallBook>[0]]>([
    ["a filter without its hidden name", { sheets: { A: `${sheetData("")}<autoFilter ref="A1:B2"/>` } }],
    [
      "an active tab that does not exist",
      { sheets: { A: "<sheetData />" }, before: '<bookViews><workbookView activeTab="7"/></bookViews>' },
    ],
    [
      "line ends of Windows and a wrong dimension",
      {
        sheets: {
          A: '<dimension ref="A1"/>\r\n<sheetData>\r\n<row r="3">\r\n<c r="C3"><f>1</f><v>1</v></c></row></sheetData>',
        },
      },
    ],
    [
      "formulas without values, stored plainly over ranges",
      { sheets: { A: sheetData('<row r="1"><c r="A1"><f>LEN(B1:B9)</f></c></row>') } },
    ],
  ])("so is one with %s", async (_what, parts) => {
    const bytes = smallBook(parts);
    expect((await saveXlsx(await openXlsx(bytes))) === bytes).toBe(true);
  });

  test("parts keep their order and those untouched their packing, so that saving twice gives the same bytes", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    put(book, sheetOf(book, "Data"), "A9", "new text");
    const saved = await saveXlsx(book);
    expect(Buffer.compare(await saveXlsx(book), saved)).toBe(0);
    expect(Object.keys(unzipParts(saved))).toEqual(Object.keys(unzipParts(bytes)));
  });

  test("charts, pivots, comments, custom XML and unknown parts survive large edits byte for byte", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const data = sheetOf(book, "Data");
    put(book, data, "J20", 1, "=SUM(B2:B4)", styleWith(book, 0, { fill: "#00FF00" }));
    data.changes.structure = true;
    put(book, addSheet(book, "New"), "A1", "hello");
    const kept = changedParts(bytes, await saveXlsx(book));
    expect(kept.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet6.xml",
      ].sort(),
    );
  });
});

/** Opens, edits, saves and opens again. */
async function roundTrip(edit: (book: Book) => void, bytes = everythingBook()) {
  const book = await openXlsx(bytes);
  edit(book);
  const saved = await saveXlsx(book);
  const again = await openXlsx(saved);
  return { book, saved, again, xml: (part: string) => partText(saved, part) };
}
async function expectSame(edit: (book: Book) => void, bytes?: Uint8Array) {
  const result = await roundTrip(edit, bytes);
  expect(describeBook(result.again)).toEqual(describeBook(result.book));
  return result;
}

describe("open, edit, save, open gives the edited book", () => {
  const values: [string, Value][] = [
    ["a number", 0.1 + 0.2],
    ["a tiny number", 5e-324],
    ["a huge number", -1.7976931348623157e308],
    ["true", true],
    ["an error", new CellError("#REF!")],
    ["text", "Retail"],
    ["text with spaces round it", "  two  spaces "],
    ["text with a line break", "a\nb\r\nc\td"],
    ["text with markup", `<b>"A" & 'B'</b> ]]>`],
    ["control characters and what looks like their spelling", "\u0001\u001f _x0041_ \ufffe"],
    ["half a character", "\ud83d!"],
    ["Chinese and an emoji", "行业😀"],
    ["an empty text", ""],
    ["text that looks like a number", "007"],
  ];
  test.each(values)("with %s in a new cell, an old cell and a formula's result", async (_what, value) => {
    await expectSame((book) => {
      const data = sheetOf(book, "Data");
      put(book, data, "Z100", value);
      put(book, data, "A2", value);
      put(book, data, "E6", value);
      put(book, data, "D2", value, '=IF(TRUE,"","")');
    });
  });

  test("with cells cleared, and cells that stand between, before and after the old ones", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      const [first] = data.tables;
      if (first) data.tables = [];
      for (const address of ["A2", "C6", "F6"]) setCell(book, data, area(address).top, area(address).left, undefined);
      for (const address of ["D1", "D2", "A5", "XFD5", "D8", "A1048576"]) put(book, data, address, address);
      put(book, sheetOf(book, "Secret"), "B2", 7);
    });
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<dimension ref="A1:XFD1048576"/>');
    expect(xml("xl/worksheets/sheet3.xml")).toContain('<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>');
  });

  test("with a shared formula's first cell replaced: the others keep their formulas", async () => {
    const { again } = await expectSame((book) => put(book, sheetOf(book, "Data"), "C2", 1));
    expect(sheetOf(again, "Data").cells[3]?.[2]?.formula).toBe("=$B4*10+B$2");
  });

  test("with formulas of every kind of prefix", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      put(book, data, "J1", 1, "=RANK.EQ(B2,B2:B4)+GTMSCORE(B3)");
      put(book, data, "J2", "a", '=TEXTJOIN(",",TRUE,A2:A4)&"RANK.EQ("');
      put(book, data, "D3", 2, "=[@Growth]*2");
      put(book, data, "C3", 2, "=[@Growth]*2");
      setCell(book, data, 9, 9, {
        value: 1,
        formula: "=FILTER(A2:B4,B2:B4>1)",
        spill: area("J10:K12"),
        style: 0,
      });
      put(book, data, "J5", 3, "=LET(x,2,LAMBDA(y,x+y)(1))");
      put(book, data, "J6", 3, "=SUM(J10#)");
      put(book, data, "J7", "_x0041_\n", '="_x0041_"&"\n"');
    });
    const sheet = xml("xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<f>_xlfn.RANK.EQ(B2,B2:B4)+_xldudf_GTMSCORE(B3)</f>");
    expect(sheet).toContain('<f>_xlfn.TEXTJOIN(",",TRUE,A2:A4)&amp;"RANK.EQ("</f>');
    expect(sheet).toContain("<f>Growth[[#This Row],[Growth]]*2</f>");
    expect(sheet).toContain('<c r="J10" cm="1"><f t="array" ref="J10:K12">_xlfn._xlws.FILTER(A2:B4,B2:B4&gt;1)</f>');
    expect(sheet).toContain("_xlfn.LET(_xlpm.x,2,_xlfn.LAMBDA(_xlpm.y,_xlpm.x+_xlpm.y)(1))");
    expect(sheet).toContain("SUM(_xlfn.ANCHORARRAY(J10))");
    expect(xml("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("with cells moved: rows, formats, rich text and arrays go along", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      data.cells.splice(4, 0, []);
      [data.cells[2], data.cells[3]] = [data.cells[3] ?? [], data.cells[2] ?? []];
      const rows = [...data.rows];
      data.rows = new Map(rows.map(([index, row]) => [index >= 4 ? index + 1 : index, row]));
      data.rows.set(11, { height: 40, hidden: true });
      data.tables = [];
      data.changes.structure = true;
    });
    // The rich text of "Health care" is shared text 4.
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<c r="A4" t="s"><v>4</v></c>');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<row r="12" ht="40" hidden="1" customHeight="1"/>');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('outlineLevel="1"');
  });

  test("with new formats; an equal one of the file is used again", async () => {
    const { xml, again } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      put(book, data, "J1", 1, undefined, styleWith(book, 0, { numberFormat: "0.00%" }));
      put(book, data, "J2", 1, undefined, styleWith(book, 0, { numberFormat: '0.0" %"' }));
      put(
        book,
        data,
        "J3",
        1,
        undefined,
        styleWith(book, 1, { font: { name: "Arial", italic: true, color: "#010203" } }),
      );
      put(book, data, "J4", 1, undefined, styleWith(book, 1, { fill: null, horizontal: "General", indent: 2 }));
      put(book, data, "J5", 1, undefined, styleWith(book, 4, { locked: true, numberFormat: "m/d/yyyy" }));
      const border = { style: "DashDot", weight: "Medium", color: "#FF0000" } as const;
      put(book, data, "J6", 1, undefined, styleWith(book, 1, { borders: { EdgeTop: border, EdgeBottom: null } }));
      put(
        book,
        data,
        "J7",
        1,
        undefined,
        styleWith(book, 0, { font: { underline: "DoubleAccountant", strikethrough: true, size: 9.5 } }),
      );
    });
    const styles = xml("xl/styles.xml");
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<c r="J2" s="2">');
    expect(styles).toContain('<cellXfs count="11">');
    // What we have no word for stays: rotation, and that a formula is hidden.
    expect(styles.match(/textRotation="45"/g)).toHaveLength(4);
    expect(styles.match(/hidden="1"/g)).toHaveLength(2);
    expect(again.styles).toHaveLength(11);
  });

  test("with columns, rows, merges, panes, gridlines, colours and protection changed", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      data.columns.set(0, { ...data.columns.get(0), width: 30 });
      data.columns.set(9, { width: 5, style: styleWith(book, 0, { fill: "#ABCDEF" }) });
      data.columns.set(10, { hidden: true });
      data.rows.set(1, { height: 22.5 });
      data.rows.set(20, { style: styleWith(book, 0, { font: { bold: true } }) });
      data.rows.delete(2);
      [1, 2, 20].forEach((row) => data.changes.rows.add(row));
      data.merges = [area("A8:B8"), area("J1:K2")];
      Object.assign(data, {
        frozen: { rows: 2, columns: 0 },
        showGridlines: true,
        tabColor: "#FF0000",
        selection: area("B2:C3"),
      });
      data.protection = {
        protected: true,
        options: { ...sheetOf(book, "Dates").protection.options, selectionMode: "Unlocked" },
      };
      Object.assign(sheetOf(book, "Dates"), { protection: { protected: false, options: {} }, autoFilter: null });
      for (const name of ["Dates", "Secret"]) sheetOf(book, name).changes.autoFilter = true;
      book.names = book.names.filter((name) => name.name !== "_FilterDatabase");
      Object.assign(sheetOf(book, "Secret"), {
        frozen: { rows: 1, columns: 1 },
        defaultColumnWidth: 20,
        autoFilter: { area: area("A1:B3"), filtered: false },
      });
      book.names.push({
        name: "_FilterDatabase",
        formula: "=Secret!$A$1:$B$3",
        visible: false,
        comment: "",
        scope: sheetOf(book, "Secret").id,
      });
      sheetOf(book, "Secret").customProperties.set("gtm", "模型 1");
    });
    expect(xml("xl/worksheets/sheet1.xml")).toContain('zoomScale="85"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain(
      '<col min="3" max="4" width="12" style="2" customWidth="1" outlineLevel="1"/>',
    );
    expect(xml("xl/worksheets/sheet5.xml")).not.toContain("sheetProtection");
  });

  test("the children of a sheet stay in the order that Excel asks for", async () => {
    const { xml } = await roundTrip((book) => {
      const dates = sheetOf(book, "Dates");
      dates.merges = [area("C1:D1")];
      Object.assign(dates, { tabColor: "#123456", frozen: { rows: 1, columns: 0 } });
      dates.columns.set(0, { width: 12 });
      dates.validations = [{ areas: [area("A2:A4")], rule: { custom: { formula: "=A2>0" } }, ignoreBlanks: true }];
      dates.conditionalFormats = [
        {
          id: "x",
          areas: [area("A2:A4")],
          priority: 0,
          stopIfTrue: false,
          type: "Custom",
          rule: { formula: "=A2>1" },
          format: { fill: "#FF0000" },
        },
      ];
      dates.customProperties.set("a", "b");
      dates.tables = [
        {
          id: 0,
          name: "Days",
          area: area("C5:C6"),
          columns: ["Day"],
          showHeaders: true,
          showTotals: false,
          style: "TableStyleLight1",
          showFilterButton: true,
          showBandedRows: true,
          filtered: false,
          changed: true,
        },
      ];
    });
    const names = [
      ...xml("xl/worksheets/sheet5.xml")
        .replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>")
        .matchAll(/<(\w+)[\s/>]/g),
    ].map(([, name]) => name);
    const top = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "customProperties",
      "tableParts",
    ];
    expect(names.filter((name) => top.includes(name ?? ""))).toEqual(top);
  });
});

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
        if (format.format.fill === "#C6EFCE") format.format = { fill: "#0000FF" };
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

describe("the workbook", () => {
  test("sheets are added, moved, hidden and renamed; names, charts, pivots and links follow", async () => {
    const { xml, again } = await expectSame((book) => {
      renameSheet(book, sheetOf(book, "Data"), "It's <Data> & 数据");
      renameSheet(book, sheetOf(book, "Hidden"), "Shown");
      sheetOf(book, "Shown").visibility = "Visible";
      const added = addSheet(book, "GTM Model", 1);
      put(book, added, "A1", "Weights");
      moveSheet(book, sheetOf(book, "Dates"), 0);
      book.activeSheet = added.id;
      book.names.push({
        name: "GTM.Score",
        formula: "='GTM Model'!$A$1:$A$9",
        visible: true,
        comment: "a <b>",
        scope: null,
      });
      book.names.push({ name: "Mine", formula: "='GTM Model'!$B$1", visible: false, comment: "", scope: added.id });
    });
    expect(again.sheets.map(({ name }) => name)).toEqual([
      "Dates",
      "It's <Data> & 数据",
      "GTM Model",
      "Shown",
      "Secret",
      "Picture",
      "Pivot",
    ]);
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>'It''s &lt;Data&gt; &amp; 数据'!$B$2:$B$4</c:f>");
    expect(xml("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="It\'s &lt;Data&gt; &amp; 数据"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('location="Shown!A1"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Shown!$A$1&gt;0</xm:f>");
    expect(xml("xl/workbook.xml")).toContain('sheetId="12"');
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(xml("xl/worksheets/sheet6.xml")).toContain('tabSelected="1"');
    expect(xml("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Dates!$A$1:$A$4</definedName>',
    );
  });

  test("a deleted sheet takes its charts, comments, tables and names along, and nothing else", async () => {
    const { saved, again } = await roundTrip((book) => deleteSheet(book, sheetOf(book, "Data")));
    const names = Object.keys(unzipParts(saved));
    for (const gone of [
      "xl/worksheets/sheet1.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/tables/table1.xml",
      "xl/calcChain.xml",
    ])
      expect(names).not.toContain(gone);
    for (const kept of [
      "xl/charts/chart2.xml",
      "xl/pivotTables/pivotTable1.xml",
      "unknown/part.dat",
      "customXml/item1.xml",
    ])
      expect(names).toContain(kept);
    expect(partText(saved, "[Content_Types].xml")).not.toMatch(
      /comments1|chart1|sheets\/sheet1\.xml"(?=.*worksheet\+)/,
    );
    expect(again.names.map(({ name }) => name)).not.toContain("Print_Area");
    expect(again.sheets).toHaveLength(5);
  });

  test("the order of calculation goes only when formulas come, go or move", async () => {
    const has = async (edit: (book: Book) => void) =>
      Object.keys(unzipParts((await roundTrip(edit)).saved)).includes("xl/calcChain.xml");
    expect(await has((book) => put(book, sheetOf(book, "Data"), "B2", 3))).toBe(true);
    expect(await has((book) => put(book, sheetOf(book, "Data"), "C2", 3))).toBe(false);
    expect(await has((book) => put(book, sheetOf(book, "Data"), "J2", 3, "=1+2"))).toBe(false);
  });

  test("settings and properties travel with the file", async () => {
    const { saved, xml } = await expectSame((book) => {
      book.settings.set("GTM <model>", { a: [1, "二", null], b: true });
      Object.assign(book.properties, { title: "A & B", keywords: "x", calculationMode: "Manual" });
    });
    expect(xml("customXml/item2.xml")).toContain("urn:office-js-host:settings");
    expect(xml("customXml/item1.xml")).toContain("kept");
    await expectSame((book) => book.settings.delete("GTM <model>"), saved);
  });

  test("a workbook without styles or shared texts gets them when it needs them", async () => {
    const bare = smallBook({ sheets: { A: sheetData("") } });
    await expectSame(
      (book) => put(book, sheetOf(book, "A"), "A1", "x", undefined, styleWith(book, 0, { fill: "#FF0000" })),
      bare,
    );
  });

  test("a new book is written from nothing", async () => {
    const book = newBook(["First", "二"]);
    const [first, second] = book.sheets as [Sheet, Sheet];
    put(book, first, "A1", "Industry", undefined, styleWith(book, 0, { font: { bold: true }, fill: "#FFCC00" }));
    put(book, second, "B2", 3, "=First!A1");
    first.columns.set(0, { width: 22 });
    book.activeSheet = second.id;
    const saved = await saveXlsx(book);
    expect(Buffer.compare(await saveXlsx(book), saved)).toBe(0);
    const again = await openXlsx(saved);
    const described = describeBook(book);
    described.sheets.forEach((sheet) => (sheet.defaultColumnWidth = 9.140625));
    expect(describeBook(again)).toEqual({ ...described, properties: again.properties });
  });
});

describe("rows and columns put in and taken out", () => {
  test("comments, links, drawings, charts and pivots go along with their cells", async () => {
    const { xml, again } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      insertRows(book, data, 1, 2);
      insertColumns(book, data, 0, 1);
      renameSheet(book, data, "Facts");
    });
    expect(xml("xl/comments1.xml")).toContain('<comment ref="B4" authorId="0">');
    expect(xml("xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>2, 15, 2, 2, 4, 15, 5, 16</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column>",
    );
    expect(xml("xl/drawings/drawing1.xml")).toContain(
      "<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row>",
    );
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>Facts!$C$4:$C$6</c:f>");
    expect(xml("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="B1:C6" sheet="Facts"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<hyperlink ref="F8"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:sqref>D4:D6</xm:sqref>");
    expect(sheetOf(again, "Facts").cells[3]?.[3]?.formula).toBe("=$C4*10+C$4");
  });

  test("what stood on rows that are taken out goes with them", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      data.tables = [];
      for (const row of [1, 2, 3]) data.cells[row]?.splice(4, 2);
      deleteRows(book, data, 1, 1);
      deleteRows(book, data, 4, 1);
    });
    expect(xml("xl/comments1.xml")).not.toContain("<comment ");
    expect(xml("xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>Data!$B$2:$B$3</c:f>");
  });

  test("rows put in on one sheet move references from another sheet's extensions", async () => {
    const { xml } = await expectSame((book) => insertRows(book, sheetOf(book, "Hidden"), 0, 3));
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Hidden!$A$4&gt;0</xm:f>");
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Hidden!$A$4:$A$5</xm:f>");
  });
});

describe("LibreOffice", () => {
  testWithLibreOffice("opens a saved workbook, and calculates the values that it holds", async () => {
    const { saved, book } = await roundTrip((opened) => {
      const data = sheetOf(opened, "Data");
      put(opened, data, "B3", 4);
      put(opened, data, "J1", 1.5, "=STDEV.S(B2:B3)*0+MEDIAN(B2,B2,B3)");
      put(opened, data, "J2", "Retail & trade,物流", '=TEXTJOIN(",",TRUE,A2,A4)');
      put(opened, data, "D3", 8, "=[@Growth]*2");
      for (const [row, value] of [
        [1, 16.5],
        [2, 41.5],
        [3, 36.5],
      ] as const) {
        const cell = data.cells[row]?.[2];
        if (cell) cell.value = value;
      }
      const total = data.cells[6]?.[0];
      if (total) total.value = 9;
    });
    const recalculated = await openXlsx(await convertWithLibreOffice(saved, "xlsx"));
    expect(recalculated.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    const data = sheetOf(recalculated, "Data");
    const value = (address: string) => data.cells[area(address).top]?.[area(address).left]?.value;
    expect(["C2", "C3", "C4", "A7", "J2"].map(value)).toEqual([16.5, 41.5, 36.5, 9, "Retail & trade,物流"]);
    expect(data.tables[0]?.columns).toEqual(["Industry", "Growth", "Score"]);
    expect(data.conditionalFormats.length).toBeGreaterThanOrEqual(3);
  });

  testWithLibreOffice(
    "opens a workbook written from nothing, with formats, rules, a table and live formulas",
    async () => {
      const book = newBook(["模型", "Scores"]);
      const [model, scores] = book.sheets as [Sheet, Sheet];
      scoreboard(book, model, scores);
      const saved = await saveXlsx(book);
      const again = await openXlsx(await convertWithLibreOffice(saved, "xlsx"));
      const value = (sheet: string, row: number, column: number) => sheetOf(again, sheet).cells[row]?.[column]?.value;
      expect([1, 2, 3].map((row) => value("Scores", row, 2))).toEqual([9, 5, 2]);
      expect([1, 2, 3].map((row) => value("Scores", row, 3))).toEqual(["A 重点", "B 培育", "C 观察"]);
      expect(again.activeSheet).toBe(again.sheets[1]?.id);
      expect((await convertWithLibreOffice(saved, "pdf")).slice(0, 4)).toEqual(new TextEncoder().encode("%PDF"));
    },
  );
});

/** A small score sheet over a model sheet, as the add-in writes them. */
function scoreboard(book: Book, model: Sheet, scores: Sheet): void {
  const head = styleWith(book, 0, {
    font: { bold: true, color: "#FFFFFF" },
    fill: "#1F4E78",
    horizontal: "Center",
    borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#000000" } },
  });
  const number = styleWith(book, 0, { numberFormat: "0.00" });
  ["Criterion", "Weight"].forEach((text, column) => put(book, model, `${"AB"[column]}1`, text, undefined, head));
  ["Growth", "Risk"].forEach((text, row) => put(book, model, `A${row + 2}`, text));
  [0.75, 0.25].forEach((weight, row) =>
    put(book, model, `B${row + 2}`, weight, undefined, styleWith(book, 0, { numberFormat: "0%" })),
  );
  model.tables = [
    {
      id: 1,
      name: "Weights",
      area: area("A1:B3"),
      columns: ["Criterion", "Weight"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      filtered: false,
      changed: true,
    },
  ];
  ["行业", "Value", "Score", "Tier"].forEach((text, column) =>
    put(book, scores, `${"ABCD"[column]}1`, text, undefined, head),
  );
  (
    [
      ["零售 Retail", 9, "A 重点"],
      ["医疗 Health", 5, "B 培育"],
      ["物流 Logistics", 2, "C 观察"],
    ] as const
  ).forEach(([name, score, tier], index) => {
    const row = index + 2;
    put(book, scores, `A${row}`, name);
    put(book, scores, `B${row}`, score, undefined, number);
    put(book, scores, `C${row}`, 0, `=B${row}*SUM(Weights[Weight])`, number);
    put(book, scores, `D${row}`, tier, `=IFS(C${row}>=7,"A 重点",C${row}>=4,"B 培育",TRUE,"C 观察")`);
  });
  const rule = (letter: string, fill: string, priority: number) => ({
    id: letter,
    areas: [area("D2:D4")],
    priority,
    stopIfTrue: false,
    type: "ContainsText",
    rule: { operator: "BeginsWith", text: letter },
    format: { fill, color: "#000000", bold: true },
  });
  scores.conditionalFormats = [rule("A", "#C6EFCE", 0), rule("B", "#FFEB9C", 1), rule("C", "#FFC7CE", 2)];
  [22, 9, 9, 14].forEach((width, column) => scores.columns.set(column, { width }));
  book.activeSheet = scores.id;
  Object.assign(scores, { frozen: { rows: 1, columns: 1 }, tabColor: "#1F4E78", merges: [area("A6:D6")] });
  put(
    book,
    scores,
    "A6",
    "示例数据 & <notes>",
    undefined,
    styleWith(book, 0, { font: { italic: true }, wrapText: true }),
  );
}
