import { CellError } from "../../../src/host/engine/book";
import { setCell } from "../../../src/host/engine/state/cells";
import { styleWith } from "../../../src/host/engine/state/styles";
import { type Value, area, expectSame, put, roundTrip, sheetOf } from "../../support/xlsxEdits";

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
