import type { OpenWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";
import { OFFICE, contentTypes, partText, relationships, sheetData, smallBook, unzipParts } from "../support/xlsxParts";

type Edit = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const note = (ref: string, author: number, text: string) =>
  `<comment ref="${ref}" authorId="${author}" xr:uid="{${ref}}"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`;
const box = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="visibility:visible" fillcolor="#FF00FF"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const number = (ref: string, value: number) => `<c r="${ref}"><v>${value}</v></c>`;

/** Numbers in A1:A3 and notes on A1 (Ann's, "one") and A3 (Bo's, "three"), as Excel keeps them. */
const file = () =>
  smallBook({
    sheets: {
      Data:
        sheetData(
          `<row r="1">${number("A1", 1)}</row><row r="2">${number("A2", 2)}</row><row r="3">${number("A3", 3)}</row>`,
        ) + '<legacyDrawing r:id="rId2"/>',
      Other: sheetData(""),
    },
    more: {
      "xl/comments1.xml": `<comments ${MAIN} xmlns:xr="urn:revision"><authors><author>Ann</author><author>Bo</author></authors><commentList>${note("A1", 0, "one")}${note("A3", 1, "three")}</commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml ${VML}>${box(1025, 0, 0)}${box(1026, 2, 0)}</xml>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ]),
      "[Content_Types].xml": contentTypes({
        "xl/workbook.xml": "spreadsheetml.sheet.main",
        "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
        "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet",
        "xl/styles.xml": "spreadsheetml.styles",
        "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
        "xl/comments1.xml": "spreadsheetml.comments",
      }),
    },
  });

async function savedAfter(edit: Edit): Promise<Uint8Array> {
  const { Excel, save } = await openBook(file());
  await Excel.run(async (context) => {
    await edit(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });
  return save();
}

/** Notes and their boxes as the parts of this name say: cell, author and text; cell, id and first number of the anchor. */
function read(bytes: Uint8Array, part = "1"): { notes: string[]; boxes: string[] } {
  const xml = partText(bytes, `xl/comments${part}.xml`);
  const authors = [...xml.matchAll(/<author>(.*?)<\/author>/g)].map(([, name]) => name);
  const notes = [...xml.matchAll(/<comment ref="(\w+)" authorId="(\d)".*?<t(?: [^>]*)?>(.*?)<\/t>/g)].map(
    ([, ref, author, text]) => `${ref} ${authors[Number(author)]} ${text}`,
  );
  const shapes = partText(bytes, `xl/drawings/vmlDrawing${part}.vml`).match(/<v:shape [\s\S]*?<\/v:shape>/g) ?? [];
  const of = (shape: string, pattern: RegExp) => pattern.exec(shape)?.[1] ?? "";
  const boxes = shapes.map(
    (shape) =>
      `${of(shape, /<x:Row>(\d+)/)},${of(shape, /<x:Column>(\d+)/)} ${of(shape, /id="_x0000_s(\d+)"/)} ${of(shape, /<x:Anchor>([^<]*)/)}`,
  );
  return { notes: notes.sort(), boxes: boxes.sort() };
}

test("what leaves notes alone leaves their parts alone", async () => {
  const saved = await savedAfter((sheet) => void (sheet.getRange("A1").values = [[9]]));
  for (const part of ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"])
    expect(unzipParts(saved)[part]).toEqual(unzipParts(file())[part]);
});

describe("notes go along with their cell", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1): cell values, formatting and formulas
  // move, and what stood at the destination is replaced; Excel's cut and paste takes notes along.
  test("when it is cut and put elsewhere, where what was there is gone", async () => {
    const saved = await savedAfter((sheet) => sheet.getRange("A1").moveTo("A3"));
    expect(read(saved)).toEqual({ notes: ["A3 Ann one"], boxes: ["2,0 1025 1, 15, 2, 2, 3, 15, 6, 9"] });
    expect(partText(saved, "xl/comments1.xml")).toContain("<rPr><b/></rPr>");
    expect(partText(saved, "xl/drawings/vmlDrawing1.vml")).toContain('fillcolor="#FF00FF"');
  });

  test("to another sheet, which gets parts of its own", async () => {
    const saved = await savedAfter((sheet) => sheet.getRange("A3").moveTo("Other!C5"));
    expect(read(saved).notes).toEqual(["A1 Ann one"]);
    expect(read(saved, "2")).toEqual({ notes: ["C5 Bo three"], boxes: ["4,2 2049 3, 15, 4, 2, 5, 15, 8, 9"] });
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain("<legacyDrawing r:id=");
    expect(partText(saved, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(`${OFFICE}comments`);
    expect(partText(saved, "[Content_Types].xml")).toContain("/xl/comments2.xml");
    // The mark of its revision stands under a prefix that the other part does not know.
    expect(partText(saved, "xl/comments2.xml")).not.toContain("uid");
  });

  // EPPlus, which follows Excel, treats notes that stay behind as a defect: JanKallman/EPPlus #349, EPPlusSoftware/EPPlus #1853.
  test("when it is sorted", async () => {
    const saved = await savedAfter((sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: false }]));
    expect(read(saved).notes).toEqual(["A1 Bo three", "A3 Ann one"]);
    expect(read(saved).boxes.map((text) => text.slice(0, 8))).toEqual(["0,0 1026", "2,0 1025"]);
  });

  test("when rows are put in after a move", async () => {
    const saved = await savedAfter((sheet) => {
      sheet.getRange("A1").moveTo("C2");
      sheet.getRange("1:2").insert("Down");
    });
    expect(read(saved).notes).toEqual(["A5 Bo three", "C4 Ann one"]);
  });
});

// https://support.microsoft.com/office/clear-cells-of-contents-or-formats-b2cae1e7-47d1-45f5-94c1-b0bf5e2f3ba1
test.each<[Excel.ClearApplyTo | "All" | "Contents" | "Formats", string[]]>([
  ["All", ["A3 Bo three"]],
  ["Contents", ["A1 Ann one", "A3 Bo three"]],
  ["Formats", ["A1 Ann one", "A3 Bo three"]],
])("clearing %s leaves of the notes %j", async (what, left) => {
  expect(read(await savedAfter((sheet) => sheet.getRange("A1:A2").clear(what as "All"))).notes).toEqual(left);
});

test("a copy of a sheet has copies of its notes, with boxes of their own", async () => {
  const saved = await savedAfter((sheet) => sheet.copy("End"));
  expect(read(saved).notes).toEqual(["A1 Ann one", "A3 Bo three"]);
  expect(read(saved, "2").notes).toEqual(["A1 Ann one", "A3 Bo three"]);
  expect(read(saved, "2").boxes).toHaveLength(2);
  const again = await openBook(saved);
  const notes = ({ book }: OpenWorkbook) => book.sheets.map((sheet) => sheet.notes.map(({ author }) => author));
  expect(notes(again)).toEqual([["Ann", "Bo"], [], ["Ann", "Bo"]]);
});

test("threads go along with a cell that is cut as well", async () => {
  const saved = await savedAfter((sheet, { workbook }) => {
    workbook.comments.add("Data!A2", "thread");
    sheet.getRange("A2").moveTo("B7");
  });
  const { Excel } = await openBook(saved);
  await Excel.run(async (context) => {
    const place = context.workbook.comments.getItemAt(0).getLocation().load("address");
    await context.sync();
    expect(place.address).toBe("Data!B7");
  });
  expect(read(saved).notes.filter((text) => !text.includes("tc="))).toEqual(["A1 Ann one", "A3 Bo three"]);
});
