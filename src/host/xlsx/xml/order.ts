import { applyEdits } from "./edit";
import { childrenOf, localName, parseXml, type XmlNode } from "./tree";

/** The order that the schema asks of a worksheet's children; Excel repairs a file that has another. */
export const WORKSHEET = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
export const STYLESHEET =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
export const WORKBOOK = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
export const METADATA =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

/** Puts `text` where the root's children of that name stand, or where the schema wants it; "" takes them away. */
export function putChild(xml: string, order: readonly string[], name: string, text: string): string {
  const root = parseXml(xml);
  const old = childrenOf(root, name);
  const [first] = old;
  if (first)
    return applyEdits(
      xml,
      old.map((node) => ({ start: node.start, end: node.end, text: node === first ? text : "" })),
    );
  return text === "" ? xml : insertChild(xml, root, order, name, text);
}

function insertChild(xml: string, root: XmlNode, order: readonly string[], name: string, text: string): string {
  if (root.innerStart === root.end && root.innerEnd === root.end && xml.slice(root.start, root.end).endsWith("/>")) {
    const tag = xml.slice(root.start, root.end).replace(/\s*\/>$/, ">");
    return applyEdits(xml, [{ start: root.start, end: root.end, text: `${tag}${text}</${root.name}>` }]);
  }
  const place = order.indexOf(name);
  const next = root.children.find((node) => placeOf(node, order) > place);
  const at = next ? next.start : root.innerEnd;
  return applyEdits(xml, [{ start: at, end: at, text }]);
}

/** Alternatives for older programs (mc:AlternateContent) stand where what they hold belongs; -1 for what is unknown. */
function placeOf(node: XmlNode, order: readonly string[]): number {
  const own = order.indexOf(localName(node.name));
  return own >= 0 || node.children.length === 0
    ? own
    : Math.max(...node.children.map((inside) => placeOf(inside, order)));
}

/** The document with a namespace's prefix declared on its root. */
export function declareNamespace(xml: string, prefix: string, uri: string): string {
  const root = parseXml(xml);
  const tag = xml.slice(root.start, root.innerStart);
  if (tag.includes(`xmlns:${prefix}=`)) return xml;
  const at = root.start + 1 + root.name.length;
  return `${xml.slice(0, at)} xmlns:${prefix}="${uri}"${xml.slice(at)}`;
}
