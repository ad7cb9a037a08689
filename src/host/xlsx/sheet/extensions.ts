import type { Sheet } from "../../engine/book";
import { type Edit, applyEdits, editAttributes, inner, source } from "../xml/edit";
import { child, childrenOf, localName, parseXml, type XmlNode } from "../xml/tree";
import { writeAreas } from "./areas";
import { carriedRule, isExtendedRule } from "./carriedRules";
import { addExtendedBars, writeExtendedBar } from "./dataBars";
import { type RuleContext, extendedRules } from "./readConditionalFormats";
import { isExtended, writeExtended } from "./validations";

type Rules = Pick<Sheet, "conditionalFormats" | "validations">;

/** The sheet with the rules and validations of its extensions brought in line: gone where they were deleted, moved where they moved. */
export function patchExtensions(frame: string, before: Rules, sheet: Rules, context: RuleContext): string {
  const patched = /<extLst[\s>]/.test(frame)
    ? dropEmpty(patchValidations(patchRules(frame, before, sheet, context), before, sheet))
    : frame;
  return addExtendedBars(patched, sheet.conditionalFormats);
}

function patchRules(frame: string, before: Rules, sheet: Rules, context: RuleContext): string {
  const edits = extendedRules(parseXml(frame)).flatMap(({ node, group }): Edit[] => {
    const guid = (node.attributes["id"] ?? "").toUpperCase();
    if (guid === "") return [];
    const partner = sheet.conditionalFormats.find(({ xml }) => (xml ?? "").toUpperCase().includes(`ID>${guid}`));
    const own = sheet.conditionalFormats.find(({ id }) => id.toUpperCase() === guid);
    const rule = partner ?? (own && isExtendedRule(own, before.conditionalFormats, context) ? own : undefined);
    if (!rule || rule.areas.length === 0) return [{ start: node.start, end: node.end, text: "" }];
    const sqref = child(group, "sqref");
    const changed = partner?.type === "DataBar" && carriedRule(partner, context)?.same !== true;
    const text = changed ? writeExtendedBar(partner, guid) : partner ? source(frame, node) : (rule.xml ?? "");
    const moved = sqref && sqref.text !== writeAreas(rule.areas);
    return [
      ...(text === source(frame, node) ? [] : [{ start: node.start, end: node.end, text }]),
      ...(moved ? [{ start: sqref.innerStart, end: sqref.innerEnd, text: writeAreas(rule.areas) }] : []),
    ];
  });
  // Rules of one group share its areas.
  return applyEdits(
    frame,
    edits.filter((edit, index) => edits.findIndex(({ start }) => start === edit.start) === index),
  );
}

function patchValidations(frame: string, before: Rules, sheet: Rules): string {
  const root = parseXml(frame);
  const [list, ...others] = childrenOf(child(root, "extLst"), "ext").flatMap((ext) =>
    childrenOf(ext, "dataValidations"),
  );
  if (!list) return frame;
  const kept = sheet.validations.filter((validation) => isExtended(validation, before.validations)).map(writeExtended);
  const text = kept.join("");
  if (others.length === 0 && text === inner(frame, list)) return frame;
  const edits = [list, ...others].map((node) => ({
    start: node.innerStart,
    end: node.innerEnd,
    text: node === list ? text : "",
  }));
  const counted = list.attributes["count"] === undefined ? [] : [editAttributes(frame, list, { count: kept.length })];
  return applyEdits(frame, [...edits, ...counted]);
}

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
