import { BaseFunction, StringValueObject, ValueObjectFactory, functionDate } from "@univerjs/engine-formula";

/** No file can hold it, and no text in the engine's formula has it but for the marks made here. */
const MARK = "\uFFFF";
const BEGIN = `"${MARK}`;

/**
 * A formula's text in quotes, so that the engine leaves it as it is: Univer takes line breaks out, halves doubled
 * quotes twice, splits an array's texts at commas, and reads "50%" as a number.
 */
export function engineLiteral(literal: string): string {
  const text = literal.slice(1, -1).replaceAll('""', '"');
  return `${BEGIN}${text.replace(/[^A-Za-z\u0080-\uFFFE ]/g, (unit) => MARK + hex(unit))}"`;
}

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, "0");

/** The engine takes "1.50" and "0.000000001" for text: a number must be written as JavaScript writes it. */
export const numberText = (text: string): string => String(Number(text));

/** An array in braces, its numbers and texts as the engine takes them. */
export function arrayText(text: string): string {
  const pieces = /"(?:[^"]|"")*"|#[^,;}]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
  return text.replace(pieces, (piece) => {
    if (piece.startsWith('"')) return engineLiteral(piece);
    return piece.startsWith("#") ? piece : numberText(piece);
  });
}

let patched = false;

/** Makes the engine read what `engineLiteral` wrote, in the whole process. */
export function patchLiterals(): void {
  if (patched) return;
  patched = true;
  // Univer's EDATE and MONTH rely on reading "3/1/2024" as a number; IF and CHOOSE must hand it on as text.
  const dates = new Set<string>(functionDate.map(([, name]) => String(name)));
  BaseFunction.prototype.isArgumentsIgnoreNumberPattern = function (this: BaseFunction) {
    return !dates.has(String(this.name));
  };
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (value, readsNoNumbers) => {
    if (typeof value !== "string" || !value.startsWith(BEGIN))
      return create.call(ValueObjectFactory, value, readsNoNumbers);
    const text = textOf(value);
    // Absent for an element of an array, which is always text.
    return readsNoNumbers === false
      ? create.call(ValueObjectFactory, `"${text.replaceAll('"', '""')}"`, false)
      : StringValueObject.create(text);
  };
}

const textOf = (literal: string): string =>
  literal
    .slice(BEGIN.length, -1)
    .replace(/\uFFFF([0-9a-f]{4})/g, (_mark, code: string) => String.fromCharCode(parseInt(code, 16)));
