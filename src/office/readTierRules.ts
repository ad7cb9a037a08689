import type { NameInfo, WorkbookSnapshot } from "#workbook";
import { markers, parseReference } from "#workbook";

/** Asks for the rules on the tier column of an earlier run, if there is one on one of these sheets. */
export function loadTierRules(
  context: Excel.RequestContext,
  names: readonly NameInfo[],
  sheets: readonly string[],
): Excel.ConditionalFormatCollection | undefined {
  const formula = names.find((name) => name.name === markers.tier)?.formula;
  const sheet = formula === undefined ? undefined : parseReference(formula)?.sheet?.toLowerCase();
  if (!sheets.some((name) => name.toLowerCase() === sheet)) return undefined;
  const formats = context.workbook.names.getItem(markers.tier).getRange().conditionalFormats;
  formats.load("items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color");
  return formats;
}

export function takeTierRules(formats: Excel.ConditionalFormatCollection | undefined): WorkbookSnapshot["tierRules"] {
  if (formats === undefined) return [];
  return formats.items.flatMap((item) => {
    if (item.type !== "CellValue" || item.cellValueOrNullObject.isNullObject) return [];
    const { rule, format } = item.cellValueOrNullObject;
    // A refusal between adding a rule and saying what it tests leaves an unfinished one.
    if (rule.operator === "Invalid") return [{ id: item.id, equals: "", fill: "" }];
    const text = /^="((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
    if (rule.operator !== "EqualTo" || text === undefined) return [];
    return [{ id: item.id, equals: text.replace(/""/g, '"'), fill: format.fill.color }];
  });
}
