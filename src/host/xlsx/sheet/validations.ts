import type { Validation } from "../../engine/book";
import { shownFormula, storedFormula } from "../formula/stored";
import { alike } from "../styles/canonical";
import { type Attributes, applyEdits, element, inner, setAttributes, source } from "../xml/edit";
import { escapeText } from "../xml/text";
import { child, childrenOf, descendants, flag, parseXml, type XmlNode } from "../xml/tree";
import { readAreas, writeAreas } from "./areas";
import { OPERATORS, storedWord } from "./ruleNames";

/** Excel's rule kinds by the file's types; the others compare with numbers. */
const COMPARED: Record<string, string> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Every validation of the sheet: the plain ones, then those of Excel 2010 and later, which refer to other sheets. */
export function readValidations(frame: string, root: XmlNode): Validation[] {
  const plain = childrenOf(child(root, "dataValidations"), "dataValidation");
  const extended = childrenOf(child(root, "extLst"), "ext").flatMap((ext) => descendants(ext, "dataValidation"));
  return [...plain, ...extended].map((node) => ({
    areas: readAreas(node.attributes["sqref"] ?? child(node, "sqref")?.text),
    rule: readRule(node),
    ignoreBlanks: flag(node.attributes["allowBlank"]),
    xml: source(frame, node),
  }));
}

function readRule(node: XmlNode): Record<string, unknown> {
  const { type = "none", operator = "between", showDropDown } = node.attributes;
  const [first, second] = ["formula1", "formula2"].map((name) => {
    const found = child(node, name);
    return found && (child(found, "f")?.text ?? found.text);
  });
  if (type === "list") return { list: { inCellDropDown: !flag(showDropDown), source: readSource(first ?? "") } };
  if (type === "custom") return { custom: { formula: shownFormula(first ?? "") } };
  const kind = COMPARED[type];
  if (kind === undefined) return {};
  const rule = { operator: OPERATORS[operator] ?? operator, formula1: readOperand(first ?? "") };
  return { [kind]: second === undefined ? rule : { ...rule, formula2: readOperand(second) } };
}

/** `"Yes,No"` in quotes is a list of words; all else is a formula. */
const readSource = (text: string): string =>
  /^"[\s\S]*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : shownFormula(text);
const readOperand = (text: string): string | number =>
  text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : shownFormula(text);

/** Whether it stands in the sheet's extensions and can stay there; a copy on another sheet cannot. */
export const isExtended = (validation: Validation, before: readonly Validation[]): boolean =>
  /^<\w+:/.test(validation.xml ?? "") && before.some(({ xml }) => /^<\w+:/.test(xml ?? "")) && saysTheSame(validation);

const saysTheSame = ({ xml, rule }: Validation): boolean => xml !== undefined && alike(readRule(parseXml(xml)), rule);

/** `<dataValidations>` for the plain ones; "" when there are none. */
export function writeValidations(validations: readonly Validation[], before: readonly Validation[]): string {
  const plain = validations.filter((validation) => !isExtended(validation, before) && validation.areas.length > 0);
  return plain.length === 0
    ? ""
    : element("dataValidations", { count: plain.length }, plain.map(writeValidation).join(""));
}

/** One element of an extension, or "" when it covers nothing any more. */
export function writeExtended({ xml = "", areas }: Validation): string {
  const sqref = child(parseXml(xml), "sqref");
  if (!sqref || areas.length === 0) return "";
  return applyEdits(xml, [{ start: sqref.innerStart, end: sqref.innerEnd, text: writeAreas(areas) }]);
}

function writeValidation(validation: Validation): string {
  const { areas, rule, ignoreBlanks, xml } = validation;
  const sqref = writeAreas(areas);
  const allowBlank = ignoreBlanks ? 1 : null;
  const startTag = /^<dataValidation\b[^>]*>/.exec(xml ?? "")?.[0];
  if (xml !== undefined && startTag !== undefined && saysTheSame(validation)) {
    const tag = setAttributes(startTag, { sqref, allowBlank });
    return tag.endsWith("/>") ? tag : `${tag}${inner(xml, parseXml(xml))}</dataValidation>`;
  }
  const { attributes, formulas } = storedRule(rule);
  // A new rule keeps the messages of the one that stood there.
  const shown = startTag === undefined ? { showInputMessage: 1, showErrorMessage: 1 } : {};
  const all = { operator: null, showDropDown: null, ...attributes, allowBlank, ...shown, sqref };
  const tag = setAttributes((startTag ?? "<dataValidation/>").replace(/\s*\/?>$/, ">"), all);
  const body = formulas.map((formula, index) =>
    formula === undefined ? "" : element(`formula${index + 1}`, {}, escapeText(formula)),
  );
  return `${tag}${body.join("")}</dataValidation>`;
}

function storedRule(rule: Record<string, unknown>): { attributes: Attributes; formulas: (string | undefined)[] } {
  const [kind, detail] = Object.entries(rule)[0] ?? [];
  const {
    formula1,
    formula2,
    operator,
    formula,
    source: list,
    inCellDropDown,
  } = (detail ?? {}) as Record<string, unknown>;
  if (kind === "list")
    return {
      attributes: { type: "list", showDropDown: inCellDropDown === false ? 1 : null },
      formulas: [writeSource(list)],
    };
  if (kind === "custom") return { attributes: { type: "custom" }, formulas: [writeOperand(formula)] };
  const type = storedWord(COMPARED, kind);
  if (type === undefined) return { attributes: { type: null }, formulas: [] };
  const word = storedWord(OPERATORS, operator) ?? "between";
  const second = formula2 === undefined || formula2 === "" ? undefined : writeOperand(formula2);
  return {
    attributes: { type, operator: word === "between" ? null : word },
    formulas: [writeOperand(formula1), second],
  };
}

const writeOperand = (value: unknown): string =>
  typeof value === "string" ? storedFormula(value) : String(value ?? "");
const writeSource = (value: unknown): string => {
  const text = String(value ?? "");
  return text.startsWith("=") ? storedFormula(text) : `"${text.replaceAll('"', '""')}"`;
};
