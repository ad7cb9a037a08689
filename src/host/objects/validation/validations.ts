import type { Validation } from "../../engine";
import { clearRules, contains, writeAddress } from "../../engine";
import { asFlag, asOneOf, asRecord, isPlayed } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { AreasTarget } from "../base/rangeTarget";
import { RangeTarget } from "../base/rangeTarget";
import { formulaOrText } from "../base/refuseFormula";
import { touches } from "../rules/rules";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const COMPARED = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;

/** The validation of all these cells; null when they have none, "mixed" when they differ. */
export function validationOn({ first, ranges }: AreasTarget): Validation | null | "mixed" {
  const all = first.sheet.validations.filter((validation) => ranges.some(({ area }) => touches(validation, area)));
  const [only, ...more] = all;
  if (!only) return null;
  const covered = ranges.every(({ area }) => only.areas.some((own) => contains(own, area)));
  return more.length === 0 && covered ? only : "mixed";
}

/** The validation that these cells, and no others, get changes to; a new one where there is none. */
export function ownValidation(cells: AreasTarget): Validation {
  const { sheet } = cells.first;
  const known = validationOn(cells);
  const areas = cells.ranges.map(({ area }) => area);
  sheet.changes.validations = true;
  const before = known === null || known === "mixed" ? { rule: {}, ignoreBlanks: true } : known;
  const own: Validation = { ...before, areas };
  for (const area of areas) clearRules(sheet, area, "validations");
  sheet.validations.push(own);
  return own;
}

/** Excel's DataValidationRule with ranges turned into formulas. */
export function readRule(value: unknown): Record<string, unknown> {
  const rules = Object.entries(asRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [first, ...more] = rules;
  if (!first || more.length > 0) throw invalidArgument();
  const [kind, given] = first;
  const rule = asRecord(given);
  if (kind === "list") {
    const inCellDropDown = rule["inCellDropDown"] === undefined ? true : asFlag(rule["inCellDropDown"]);
    return { list: { inCellDropDown, source: source(rule["source"]) } };
  }
  if (kind === "custom") return { custom: { formula: source(rule["formula"]) } };
  const name = COMPARED.find((other) => other === kind);
  if (!name) throw invalidArgument();
  const operator = asOneOf(rule["operator"], OPERATORS).replace("OrEqualTo", "OrEqual");
  const formula1 = operand(rule["formula1"]);
  const between = operator === "Between" || operator === "NotBetween";
  return { [name]: between ? { operator, formula1, formula2: operand(rule["formula2"]) } : { operator, formula1 } };
}

/** The rule in the words of the API. */
export function apiRule(rule: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [kind, detail] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return {};
  const { operator, ...rest } = asRecord(detail);
  if (typeof operator !== "string") return rule;
  return { [kind]: { ...rest, operator: operator.replace(/OrEqual$/, "OrEqualTo") } };
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const ruleType = (rule: Readonly<Record<string, unknown>>): string =>
  TYPES[Object.keys(rule)[0] ?? ""] ?? "None";

function source(value: unknown): string {
  const range = rangeFormula(value);
  if (range !== null) return range;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return formulaOrText(value);
}

function operand(value: unknown): string | number {
  const range = rangeFormula(value);
  if (range !== null) return range;
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return typeof value === "string" ? formulaOrText(value) : value;
}

function rangeFormula(value: unknown): string | null {
  if (!isPlayed(value) || !(value.target instanceof RangeTarget)) return null;
  return `=${writeAddress(value.target.sheet.name, value.target.area, true)}`;
}
