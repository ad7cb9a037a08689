import { checkFormula } from "../../engine";
import { formulaTooLong, invalidArgument } from "../../wire/errors";

/** @throws InvalidArgument, or FormulaLengthExceedsLimit */
export function refuseFormula(formula: string | null): void {
  const problem = formula === null ? null : checkFormula(formula);
  if (problem !== null) throw problem === "too-long" ? formulaTooLong() : invalidArgument();
}

/** In a name references may also be joined by commas without brackets. */
export const refuseNameFormula = (formula: string): void =>
  refuseFormula(formula.includes(",") ? `=(${formula.slice(1)})` : formula);

/** What a rule compares with is a formula when it begins with "=". */
export function formulaOrText(text: string): string {
  if (text.startsWith("=")) refuseFormula(text);
  return text;
}
