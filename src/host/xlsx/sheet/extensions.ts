import type { ConditionalFormat, Sheet, Validation } from "../../engine/book";
import { type Edit, applyEdits, source } from "../xml/edit";
import { child, childrenOf, descendants, localName, parseXml, type XmlNode } from "../xml/tree";
import { alike } from "../styles/canonical";
import { writeAreas } from "./areas";
import { extendedRules } from "./readConditionalFormats";
import { writeExtended } from "./validations";

/** The sheet with the rules and validations of its extensions brought in line: gone where they were deleted, moved where they moved. */
export function patchExtensions(
  frame: string,
  before: Pick<Sheet, "conditionalFormats" | "validations">,
  sheet: Sheet,
): string {
  if (!/<ext[\s>]/.test(frame)) return frame;
  return dropEmpty(
    patchValidations(patchRules(frame, before.conditionalFormats, sheet.conditionalFormats), sheet.validations),
  );
}

function patchRules(frame: string, before: readonly ConditionalFormat[], rules: readonly ConditionalFormat[]): string {
  const mentions = (list: readonly ConditionalFormat[], guid: string) =>
    list.find(({ id, xml }) => id.toUpperCase() === guid || (xml ?? "").toUpperCase().includes(guid));
  const edits = extendedRules(parseXml(frame)).flatMap(({ node, group }): Edit[] => {
    const guid = (node.attributes["id"] ?? "").toUpperCase();
    const old = guid === "" ? undefined : mentions(before, guid);
    if (!old) return [];
    const rule = mentions(rules, guid);
    if (!rule || rule.areas.length === 0) return [{ start: node.start, end: node.end, text: "" }];
    const sqref = child(group, "sqref");
    if (!sqref || alike(rule.areas, old.areas)) return [];
    return [{ start: sqref.innerStart, end: sqref.innerEnd, text: writeAreas(rule.areas) }];
  });
  return applyEdits(
    frame,
    edits.filter((edit, index) => edits.findIndex(({ start }) => start === edit.start) === index),
  );
}

function patchValidations(frame: string, validations: readonly Validation[]): string {
  const edits = extensionNodes(parseXml(frame), "dataValidation").flatMap((node): Edit[] => {
    const xml = source(frame, node);
    const kept = validations.find((validation) => validation.xml === xml);
    const text = kept ? writeExtended(kept) : "";
    return text === xml ? [] : [{ start: node.start, end: node.end, text }];
  });
  return applyEdits(frame, edits);
}

const extensionNodes = (root: XmlNode, name: string): XmlNode[] =>
  childrenOf(child(root, "extLst"), "ext").flatMap((ext) => descendants(ext, name));

const LISTS = new Set(["conditionalFormattings", "dataValidations"]);

/** Groups without a rule, and extensions without a group, would be damage. */
function dropEmpty(frame: string): string {
  const root = parseXml(frame);
  const gone = childrenOf(child(root, "extLst"), "ext").flatMap((ext): XmlNode[] => {
    const [list] = ext.children;
    if (!list || !LISTS.has(localName(list.name))) return [];
    const empty = list.children.filter(
      (group) => localName(group.name) === "conditionalFormatting" && !child(group, "cfRule"),
    );
    return empty.length === list.children.length ? [ext] : empty;
  });
  const cleaned = applyEdits(
    frame,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
  const list = gone.length === 0 ? undefined : child(parseXml(cleaned), "extLst");
  return list && list.children.length === 0 ? cleaned.slice(0, list.start) + cleaned.slice(list.end) : cleaned;
}
