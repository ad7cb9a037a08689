import { R, relationships, smallBook, sheetData, contentTypes } from "./xlsxParts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const MS = "http://schemas.microsoft.com/office/";

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 4}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape = (id: number, name: string) =>
  `<xdr:sp macro="[0]!Button" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:sp>`;
const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>';
const slicerFrame =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Area"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Area"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice></mc:AlternateContent>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div style="text-align:left"><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 2, 3, 15, 6, 1</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:FmlaMacro>[0]!Run</x:FmlaMacro></x:ClientData></v:shape></xml>';

/** The end of the sheet "Data": each element names a part that the host knows nothing of. */
const TAIL =
  '<pageSetup orientation="landscape" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<legacyDrawingHF r:id="rId9"/><picture r:id="rId10"/>' +
  '<oleObjects><oleObject progId="Package" shapeId="1030" r:id="rId11"/></oleObjects>' +
  '<controls><control shapeId="1026" r:id="rId8" name="Run"/></controls>' +
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" ${X14}><x14:slicerList><x14:slicer r:id="rId6"/></x14:slicerList></ext><ext uri="{somebody}"><own:thing xmlns:own="urn:own">kept</own:thing></ext></extLst>`;

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

const PIVOT = {
  "xl/pivotCache/pivotCacheDefinition7.xml": `${HEAD}<pivotCacheDefinition ${MAIN} ${R} r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Data"/></cacheSource><cacheFields count="1"><cacheField name="Area"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
  "xl/pivotCache/_rels/pivotCacheDefinition7.xml.rels": relationships([
    ["pivotCacheRecords", "pivotCacheRecords7.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords7.xml": `${HEAD}<pivotCacheRecords ${MAIN} count="1"><r><s v="North"/></r></pivotCacheRecords>`,
  "xl/pivotTables/pivotTable3.xml": `${HEAD}<pivotTableDefinition ${MAIN} name="Sums" cacheId="9"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable3.xml.rels": relationships([
    ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition7.xml"],
  ]),
};

const CUSTOM = {
  "customXml/item1.xml": "<a xmlns='urn:a'>first</a>",
  "customXml/_rels/item1.xml.rels": relationships([["customXmlProps", "itemProps1.xml"]]),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{AAAAAAAA-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  "customXml/item2.xml": "<b xmlns='urn:b'>same id as the first</b>",
  "customXml/_rels/item2.xml.rels": relationships([["customXmlProps", "itemProps2.xml"]]),
  "customXml/itemProps2.xml":
    '<ds:datastoreItem ds:itemID="{AAAAAAAA-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  "customXml/odd name (3).xml": "\ufeff<?xml version='1.0'?>\r\n<c>without properties</c>",
  "customXml/wide.xml": utf16('<?xml version="1.0" encoding="UTF-16"?><d xmlns="urn:d">物流</d>'),
};

/** A macro workbook of two sheets with parts of nearly every kind that the host does not model. */
export function foreignBook(): Uint8Array {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Area</t></is></c><c r="B1" t="inlineStr"><is><t>Sum</t></is></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2"><v>5</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>South</t></is></c><c r="B3"><f>B2+1</f><v>6</v></c></row>';
  return smallBook({
    sheets: {
      Data: `<sheetPr codeName="DataCode"/>${sheetData(rows)}${TAIL}`,
      Other: `${sheetData('<row r="1"><c r="A1"><v>1</v></c></row>')}<pageSetup r:id="rId1"/>`,
    },
    before: '<workbookPr codeName="ThisWorkbook"/>',
    after:
      '<definedNames><definedName name="Slicer_Area">#N/A</definedName></definedNames><pivotCaches><pivotCache cacheId="9" r:id="rId7"/></pivotCaches>' +
      `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${MS}spreadsheetml/2010/11/main"><x15:slicerCaches ${X14}><x14:slicerCache r:id="rId8"/></x15:slicerCaches></ext></extLst>`,
    more: {
      "[Content_Types].xml": contentTypes(TYPES),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "/xl/worksheets/sheet2.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        [`${MS}2006/relationships/vbaProject`, "vbaProject.bin"],
        ["calcChain", "calcChain.xml"],
        ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition7.xml"],
        [`${MS}2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
        ["customXml", "../customXml/item1.xml"],
        ["customXml", "../customXml/item2.xml"],
        ["customXml", "../customXml/odd%20name%20(3).xml"],
        ["customXml", "../customXml/wide.xml"],
        [`${MS}2017/10/relationships/person`, "persons/person.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"],
        ["urn:somebody:of-their-own", "/somebody/Own.DAT"],
      ]),
      "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]),
      "xl/_rels/vbaProject.bin.rels": relationships([[`${MS}2006/relationships/wordVbaData`, "vbaData.xml"]]),
      "xl/vbaData.xml": "<vba/>",
      "xl/calcChain.xml": `${HEAD}<calcChain ${MAIN}><c r="B3" i="1"/></calcChain>`,
      "xl/slicerCaches/slicerCache1.xml": `${HEAD}<slicerCacheDefinition xmlns="${MS}spreadsheetml/2009/9/main" name="Slicer_Area" sourceName="Area"/>`,
      "xl/slicers/slicer1.xml": `${HEAD}<slicers xmlns="${MS}spreadsheetml/2009/9/main"><slicer name="Area" cache="Slicer_Area"/></slicers>`,
      "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink ${MAIN} ${R}><externalBook r:id="rId1"/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([["externalLinkPath", "other.xlsx"]]),
      "somebody/Own.DAT": Uint8Array.from([9, 8, 7, 0, 255]),
      "loose/nobody refers to me.txt": "kept as well",
      ...PIVOT,
      ...CUSTOM,
      ...SHEET_PARTS,
    },
  });
}

const SHEET_PARTS = {
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["drawing", "../drawings/drawing9.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments/notes-1.xml"],
    ["table", "../tables/table4.xml"],
    [`${MS}2007/relationships/slicer`, "../slicers/slicer1.xml"],
    [`${MS}2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ["control", "../activeX/activeX1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ["image", "../media/back.png"],
    ["package", "../embeddings/Package1.docx"],
  ]),
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 0, 255]),
  "xl/drawings/drawing9.xml": `${HEAD}<xdr:wsDr ${XDR} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}>${anchor(5, shape(2, "Box"))}${anchor(10, picture)}${anchor(15, slicerFrame)}</xdr:wsDr>`,
  "xl/drawings/_rels/drawing9.xml.rels": relationships([["image", "../media/back.png"]]),
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/drawings/vmlDrawing2.vml": "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape id=\"LH\"/></xml>",
  "xl/media/back.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  "xl/embeddings/Package1.docx": Uint8Array.from([0x50, 0x4b, 3, 4]),
  "xl/activeX/activeX1.xml": "<ocx/>",
  "xl/comments/notes-1.xml": `${HEAD}<comments ${MAIN}><authors><author>Ann</author></authors><commentList><comment ref="A3" authorId="0"><text><r><rPr><b/></rPr><t>Ann:</t></r><r><t xml:space="preserve"> ask</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MS}spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-01-02T03:04:05.00" personId="{P}" id="{T}"><text>why</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `${HEAD}<personList xmlns="${MS}spreadsheetml/2018/threadedcomments"><person displayName="Ann" id="{P}" userId="ann" providerId="None"/></personList>`,
  "xl/tables/table4.xml": `${HEAD}<table ${MAIN} id="3" name="Sales" displayName="Sales" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Area"/><tableColumn id="2" name="Sum"/></tableColumns><extLst><ext uri="{own}"/></extLst></table>`,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships([
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["pivotTable", "../pivotTables/pivotTable3.xml"],
  ]),
};

const TYPES = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
  "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet",
  "xl/styles.xml": "spreadsheetml.styles",
  "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
  "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
  "xl/calcChain.xml": "spreadsheetml.calcChain",
  "xl/drawings/drawing9.xml": "drawing",
  "xl/media/back.png": "image/png",
  "xl/embeddings/Package1.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "xl/activeX/activeX1.xml": "application/vnd.ms-office.activeX+xml",
  "xl/comments/notes-1.xml": "spreadsheetml.comments",
  "xl/tables/table4.xml": "spreadsheetml.table",
  "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
  "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/pivotCache/pivotCacheDefinition7.xml": "spreadsheetml.pivotCacheDefinition",
  "xl/pivotCache/pivotCacheRecords7.xml": "spreadsheetml.pivotCacheRecords",
  "xl/pivotTables/pivotTable3.xml": "spreadsheetml.pivotTable",
  "xl/externalLinks/externalLink1.xml": "spreadsheetml.externalLink",
  "somebody/Own.DAT": "application/x-somebody",
  "loose/nobody%20refers%20to%20me.txt": "text/plain",
};
