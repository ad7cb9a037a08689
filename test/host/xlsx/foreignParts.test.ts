import { openWorkbook } from "../../../src/host";
import { foreignBook } from "../../support/foreignBook";
import { openBook } from "../../support/openBook";
import { partText, unzipParts, zipParts } from "../../support/xlsxParts";

type Edit = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The saved file after an edit by the real client on the sheet of that name. */
async function savedAfter(edit: Edit, name = "Data", bytes = foreignBook()): Promise<Uint8Array> {
  const { Excel, save, close } = await openWorkbook(bytes);
  await Excel.run((context) => {
    edit(context.workbook.worksheets.getItem(name), context);
    return context.sync();
  });
  const saved = await save();
  close();
  return saved;
}

/** Parts that are other bytes than before, new or gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipParts(before), unzipParts(after)];
  const same = (name: string) => Buffer.compare(old[name] ?? Buffer.from("-"), now[name] ?? Buffer.from("+")) === 0;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(name)).sort();
}

const attributes = (xml: string, element: string): Readonly<Record<string, string>>[] =>
  [...xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, "g"))].map(([, inside = ""]) =>
    Object.fromEntries([...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );

/** Where a part's relationships of the opened file led to, by id and kind. */
const targets = (bytes: Uint8Array, rels: string): string[] =>
  attributes(partText(bytes, rels), "Relationship").map(({ Id, Type, Target }) => `${Id} ${Type} ${Target}`);

const types = (bytes: Uint8Array): string[] =>
  attributes(partText(bytes, "[Content_Types].xml"), "(?:Override|Default)").map((entry) =>
    Object.values(entry).join(" "),
  );

const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const afterCells = (bytes: Uint8Array): string => partText(bytes, SHEET).replace(/^[\s\S]*<\/sheetData>/, "");

describe("an edit leaves what the host does not understand", () => {
  test.each<[string, string, Edit, readonly string[]]>([
    ["a number", "Data", (sheet) => void (sheet.getRange("B2").values = [[7]]), [SHEET]],
    [
      "a number elsewhere",
      "Other",
      (sheet) => void (sheet.getRange("A1").values = [[7]]),
      ["xl/worksheets/sheet2.xml"],
    ],
    ["a tab's colour", "Data", (sheet) => void (sheet.tabColor = "#FF0000"), [SHEET]],
    [
      "a sheet's name",
      "Data",
      (sheet) => void (sheet.name = "Figures"),
      ["xl/pivotCache/pivotCacheDefinition7.xml", "xl/workbook.xml"],
    ],
    [
      "a part of the add-in's own",
      "Data",
      (_sheet, { workbook }) => void workbook.customXmlParts.add("<mine xmlns='urn:mine'/>"),
      [
        "[Content_Types].xml",
        "customXml/_rels/item3.xml.rels",
        "customXml/item3.xml",
        "customXml/itemProps3.xml",
        "xl/_rels/workbook.xml.rels",
      ],
    ],
  ])("%s: every other part is byte for byte what it was", async (_what, name, edit, changed) => {
    const bytes = foreignBook();
    expect(changedParts(bytes, await savedAfter(edit, name, bytes))).toEqual(changed);
  });

  test("the sheet goes on to name all that stands on it, and the file to declare it", async () => {
    const bytes = foreignBook();
    const saved = await savedAfter(
      (sheet) => {
        sheet.getRange("B2").values = [[7]];
        sheet.getRange("B3").format.fill.color = "#00FF00";
        sheet.getRange("D1:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        sheet.getRange("B2:B3").conditionalFormats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FF0000" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        };
        sheet.getRange("H1:I2").values = [
          ["k", "v"],
          [1, 2],
        ];
        sheet.tables.add("H1:I2", true);
        sheet.charts.add("ColumnClustered", sheet.getRange("H1:I2"));
        sheet.getRange("K1").hyperlink = { address: "https://example.com/" };
      },
      "Data",
      bytes,
    );
    expect(targets(saved, RELS)).toEqual(expect.arrayContaining(targets(bytes, RELS)));
    expect(types(saved)).toEqual(expect.arrayContaining(types(bytes).filter((type) => !type.includes("calcChain"))));
    const tail = (xml: string) =>
      [
        ...xml.matchAll(
          /<(?:pageSetup|drawing|legacyDrawing|legacyDrawingHF|picture|oleObject|control|tablePart|x14:slicer|own:thing)\s[^>]*>/g,
        ),
      ].map(String);
    expect(tail(afterCells(saved))).toEqual(expect.arrayContaining(tail(afterCells(bytes))));
    const drawing = partText(saved, "xl/drawings/drawing9.xml");
    const anchors = partText(bytes, "xl/drawings/drawing9.xml").replace(
      /^[\s\S]*?(?=<xdr:twoCellAnchor)|<\/xdr:wsDr>$/g,
      "",
    );
    expect(drawing).toContain(anchors);
    const changed = changedParts(bytes, saved);
    expect(changed.filter((part) => part in unzipParts(bytes))).toEqual([
      "[Content_Types].xml",
      // The file had no theme, which a chart of the host's wants.
      "xl/_rels/workbook.xml.rels",
      "xl/drawings/_rels/drawing9.xml.rels",
      "xl/drawings/drawing9.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      // Asks for calculation on opening.
      "xl/workbook.xml",
      RELS,
      SHEET,
    ]);
  });
});

const NOTES = "xl/comments/notes-1.xml";
const BOXES = "xl/drawings/vmlDrawing1.vml";
const place = (bytes: Uint8Array) => ({
  note: attributes(partText(bytes, NOTES), "comment").map(({ ref }) => ref),
  box: [...partText(bytes, BOXES).matchAll(/<x:(?:Row|Column)>(\d+)/g)].map((match) => Number(match[1])),
});

describe("notes of an opened file", () => {
  test.each<[string, Edit, string[], number[]]>([
    ["rows put in above", (sheet) => void sheet.getRange("1:2").insert("Down"), ["A5"], [4, 0]],
    ["a column put in before", (sheet) => void sheet.getRange("A:A").insert("Right"), ["B3"], [2, 1]],
    ["a row taken out above", (sheet) => sheet.getRange("2:2").delete("Up"), ["A2"], [1, 0]],
    ["cells put in above them alone", (sheet) => void sheet.getRange("C1:C2").insert("Down"), ["A3"], [2, 0]],
    ["their own row taken out", (sheet) => sheet.getRange("3:3").delete("Up"), [], []],
  ])("go along with their cell: %s", async (_what, edit, note, box) => {
    const saved = await savedAfter(edit);
    expect(place(saved)).toEqual({ note, box });
    expect(partText(saved, BOXES)).toContain("<x:FmlaMacro>[0]!Run</x:FmlaMacro>");
  });

  test("keep author, fonts and box when an add-in comments another cell", async () => {
    const bytes = foreignBook();
    const saved = await savedAfter(
      (_sheet, { workbook }) => void workbook.comments.add("Data!C3", "new"),
      "Data",
      bytes,
    );
    const [note] = /<comment ref="A3"[\s\S]*?<\/comment>/.exec(partText(bytes, NOTES)) ?? [];
    const [box] = /<v:shape id="_x0000_s1025"[\s\S]*?<\/v:shape>/.exec(partText(bytes, BOXES)) ?? [];
    expect(partText(saved, NOTES)).toContain(note);
    expect(partText(saved, NOTES)).toContain("<author>Ann</author>");
    expect(partText(saved, BOXES)).toContain(box);
  });

  test("go with their sheet, and what other sheets share stays", async () => {
    const bytes = foreignBook();
    const saved = await savedAfter((sheet) => sheet.delete(), "Data", bytes);
    const names = Object.keys(unzipParts(saved));
    expect(names).not.toContain(NOTES);
    expect(names).not.toContain(BOXES);
    expect(names).toEqual(
      expect.arrayContaining([
        "xl/printerSettings/printerSettings1.bin",
        "xl/pivotTables/pivotTable3.xml",
        "xl/vbaProject.bin",
        "loose/nobody refers to me.txt",
      ]),
    );
  });
});

test.each([
  ["words", "custom, but no XML at all"],
  ["XML that breaks off", "<a><b>"],
  ["nothing", ""],
  ["bytes", Uint8Array.from([0, 255, 254, 1, 60, 0])],
])("a custom XML part that is %s neither stops a workbook nor changes in it", async (_what, content) => {
  const name = "customXml/item1.xml";
  const bytes = zipParts({ ...unzipParts(foreignBook()), [name]: content });
  const saved = await savedAfter((sheet) => void (sheet.getRange("B2").values = [[7]]), "Data", bytes);
  expect(unzipParts(saved)[name]).toEqual(unzipParts(bytes)[name]);
  expect(targets(saved, "xl/_rels/workbook.xml.rels")).toEqual(targets(bytes, "xl/_rels/workbook.xml.rels"));
  // Nobody can ask for it, as for a part that is not there.
  expect(await customParts(saved)).toBe((await customParts(foreignBook())) - 1);
});

async function customParts(bytes: Uint8Array): Promise<number> {
  const { Excel } = await openBook(bytes);
  return Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    return count.value;
  });
}
