import { fromLocalFormula, typedLocal } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import type { Session } from "./session";

/**
 * What is written to a cell in the user's own separators.
 * @throws InvalidArgument for a formula that is none there
 */
export const typedInEnglish = (text: string, { culture }: Session): string => required(typedLocal(text, culture));

/** @throws InvalidArgument for what is no formula in the user's own separators */
export const formulaInEnglish = (text: string, { culture }: Session): string =>
  required(fromLocalFormula(text, culture));

function required(text: string | null): string {
  if (text === null) throw invalidArgument();
  return text;
}
