import { OFFICE, R, contentTypes, relationships, sheetData, worksheet, zipParts } from "./xlsxParts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const STRINGS = [
  "<si><t>Industry</t></si>",
  "<si><t>Growth</t></si>",
  "<si><t>Score</t></si>",
  "<si><t>Retail &amp; trade</t></si>",
  '<si><r><rPr><b/></rPr><t>Health</t></r><r><t xml:space="preserve"> care</t></r></si>',
  '<si><t>物流</t><rPh sb="0" eb="2"><t>ぶつりゅう</t></rPh></si>',
  "<si><t>Date</t></si>",
  "<si><t>_x0041_ line\nbreak_x000D_</t></si>",
];

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><u/><sz val="11"/><color indexed="12"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="medium"><color rgb="FF112233"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="top" textRotation="45" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"><protection locked="0" hidden="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>';

const DATA =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H8"/>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
  '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C3" sqref="C3:C4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/>' +
  '<cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="3" max="4" width="12" style="2" customWidth="1" outlineLevel="1"/><col min="7" max="7" width="9.140625" hidden="1"/></cols>' +
  sheetData(
    '<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="E1" t="inlineStr"><is><t>Inline</t></is></c></row>' +
      '<row r="2" spans="1:8"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">$B2*10+B$2</f><v>16.5</v></c><c r="E2"><f t="array" ref="E2:E4">B2:B4*2</f><v>3</v></c><c r="F2" cm="1"><f t="array" ref="F2:F4">_xlfn._xlws.SORT(B2:B4,,-1)</f><v>3.5</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>2.5</v></c><c r="C3"><f t="shared" si="0"/><v>26.5</v></c><c r="E3"><v>5</v></c><c r="F3"><v>2.5</v></c></row>' +
      '<row r="4" outlineLevel="1"><c r="A4" t="s" ph="1"><v>5</v></c><c r="B4" s="2"><v>3.5</v></c><c r="C4"><f t="shared" si="0"/><v>36.5</v></c><c r="E4"><v>7</v></c><c r="F4"><v>1.5</v></c></row>' +
      '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" t="e"><v>#N/A</v></c><c r="C6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E6" s="4"/><c r="F6" t="s"><v>7</v></c></row>' +
      '<row r="7"><c r="A7"><f>SUM(Growth[Growth])</f><v>7.5</v></c><c r="B7"><f>_xlfn.STDEV.S(B2:B4)</f><v>1</v></c><c r="C7"><f>_xldudf_GTMSCORE(B2)</f><v>42</v></c><c r="D7"><f>_xlfn.IFNA(NA(),3)</f><v>3</v></c></row>' +
      '<row r="8"><c r="A8" s="1"/><c r="B8" s="1"/></row>',
  ) +
  '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>2</formula></cfRule>' +
  '<cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$B2&gt;Hidden!$A$1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ' +
  `${X14}><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Pick" sqref="G2:G4"><formula1>"Yes,No"</formula1></dataValidation>' +
  '<dataValidation type="whole" operator="greaterThan" errorTitle="No" sqref="H2 H4"><formula1>5</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="E6" location="Hidden!A1" display="go"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId4"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="4" id="{AAAAAAAA-2222-3333-4444-555555555555}"><xm:f>Hidden!$A$1&gt;0</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>H2:H4</xm:sqref></x14:conditionalFormatting>` +
  `</x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Hidden!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>G6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const DATES =
  '<sheetPr filterMode="1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="16"/>' +
  sheetData(
    '<row r="1"><c r="A1" t="s"><v>6</v></c></row><row r="2"><c r="A2" s="3"><v>0</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3" s="3"><v>45000.25</v></c></row><row r="4"><c r="A4" s="3" t="d"><v>2024-02-29T12:00:00</v></c></row>',
  ) +
  '<sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="BB==" spinCount="100000" sheet="1" objects="1" formatCells="0" sort="0"/>' +
  '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

const CHART =
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Data!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const DRAWING = (anchor: string) =>
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor}</xdr:wsDr>`;
const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${R} r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const CELL_ANCHOR = `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${FRAME}</xdr:twoCellAnchor>`;
const SHEET_ANCHOR = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9308969" cy="6078325"/>${FRAME}</xdr:absoluteAnchor>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1,15,0,2,3,15,3,16</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const PIVOT_CACHE =
  `${HEAD}<pivotCacheDefinition ${MAIN} ${R} r:id="rId1" refreshedBy="x" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="1">` +
  '<cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Data"/></cacheSource><cacheFields count="2"><cacheField name="Industry" numFmtId="0"><sharedItems count="1"><s v="Retail &amp; trade"/></sharedItems></cacheField><cacheField name="Growth" numFmtId="0"><sharedItems containsNumber="1" minValue="1.5" maxValue="1.5"/></cacheField></cacheFields></pivotCacheDefinition>';
const PIVOT_TABLE =
  `${HEAD}<pivotTableDefinition ${MAIN} name="PivotTable1" cacheId="7" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1" outlineData="1"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Growth" fld="1"/></dataFields></pivotTableDefinition>';

const WORKBOOK =
  `${HEAD}<workbook ${MAIN} ${R}><fileVersion appName="xl" lastEdited="7"/><workbookPr date1904="1" codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="0" activeTab="0"/></bookViews><sheets>` +
  '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Hidden" sheetId="5" state="hidden" r:id="rId2"/><sheet name="Secret" sheetId="6" state="veryHidden" r:id="rId3"/><sheet name="Picture" sheetId="9" r:id="rId4"/><sheet name="Pivot" sheetId="10" r:id="rId5"/><sheet name="Dates" sheetId="11" r:id="rId6"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="5" hidden="1">Dates!$A$1:$A$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$F$8</definedName>' +
  '<definedName name="Local" localSheetId="1" comment="only here">Hidden!$A$1</definedName><definedName name="Rate" hidden="1">0.25</definedName><definedName name="Total">SUM(Data!$B$2:$B$4)&amp;""</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId7"/></pivotCaches></workbook>';

const TABLE = `${HEAD}<table ${MAIN} id="3" name="Growth" displayName="Growth" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Industry"/><tableColumn id="2" name="Growth"/><tableColumn id="3" name="Score"><calculatedColumnFormula>Growth[[#This Row],[Growth]]*10</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const METADATA =
  `${HEAD}<metadata ${MAIN} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const PARTS = {
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet3.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet4.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet5.xml": "spreadsheetml.worksheet",
    "xl/chartsheets/sheet1.xml": "spreadsheetml.chartsheet",
    "xl/styles.xml": "spreadsheetml.styles",
    "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
    "xl/metadata.xml": "spreadsheetml.sheetMetadata",
    "xl/calcChain.xml": "spreadsheetml.calcChain",
    "xl/comments1.xml": "spreadsheetml.comments",
    "xl/tables/table1.xml": "spreadsheetml.table",
    "xl/drawings/drawing1.xml": "drawing",
    "xl/drawings/drawing2.xml": "drawing",
    "xl/charts/chart1.xml": "drawingml.chart",
    "xl/charts/chart2.xml": "drawingml.chart",
    "xl/pivotCache/pivotCacheDefinition1.xml": "spreadsheetml.pivotCacheDefinition",
    "xl/pivotCache/pivotCacheRecords1.xml": "spreadsheetml.pivotCacheRecords",
    "xl/pivotTables/pivotTable1.xml": "spreadsheetml.pivotTable",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  }),
  "_rels/.rels": relationships([
    ["officeDocument", "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
  ]),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "/xl/worksheets/sheet3.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet4.xml"],
    ["worksheet", "worksheets/sheet5.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["customXml", "../customXml/item1.xml"],
    ["sheetMetadata", "metadata.xml"],
  ]),
  "xl/worksheets/sheet1.xml": worksheet(DATA),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments1.xml"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["table", "../tables/table1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": worksheet(sheetData('<row r="1"><c r="A1"><v>2</v></c></row>')),
  "xl/worksheets/sheet3.xml": worksheet("<sheetData />"),
  "xl/worksheets/sheet4.xml": worksheet(
    sheetData(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Row Labels</t></is></c></row><row r="2"><c r="B2"><v>1.5</v></c></row>',
    ),
  ),
  "xl/worksheets/_rels/sheet4.xml.rels": relationships([["pivotTable", "../pivotTables/pivotTable1.xml"]]),
  "xl/worksheets/sheet5.xml": worksheet(DATES),
  "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing2.xml"]]),
  "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}>${STYLES}</styleSheet>`,
  "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN} count="9" uniqueCount="8">${STRINGS.join("")}</sst>`,
  "xl/metadata.xml": METADATA,
  "xl/calcChain.xml": `${HEAD}<calcChain ${MAIN}><c r="C2" i="1"/><c r="C3"/></calcChain>`,
  "xl/comments1.xml": `${HEAD}<comments ${MAIN}><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Look here</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/drawings/drawing1.xml": DRAWING(CELL_ANCHOR),
  "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
  "xl/drawings/drawing2.xml": DRAWING(SHEET_ANCHOR),
  "xl/drawings/_rels/drawing2.xml.rels": relationships([["chart", "../charts/chart2.xml"]]),
  "xl/charts/chart1.xml": CHART,
  "xl/charts/chart2.xml": CHART,
  "xl/tables/table1.xml": TABLE,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 0, 255]),
  "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT_CACHE,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
    ["pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords ${MAIN} count="1"><r><x v="0"/><n v="1.5"/></r></pivotCacheRecords>`,
  "xl/pivotTables/pivotTable1.xml": PIVOT_TABLE,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
    ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "customXml/item1.xml": '<notes xmlns="urn:somebody">kept</notes>',
  "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Everything</dc:title><dc:creator>Somebody</dc:creator></cp:coreProperties>`,
  "unknown/part.dat": Uint8Array.from([9, 8, 7]),
};

/** A workbook with one of everything that a file can hold and a host might lose. */
export const everythingBook = (): Uint8Array => zipParts(PARTS);

export { OFFICE };
