import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { StringValueObject, functionLookup } from "@univerjs/engine-formula";
import type { Ctor } from "@univerjs/core";
import { CellError } from "../../book";
import { parseReference, writeReference } from "../../formulas/references";
import { gridFrom, objectFrom, textFrom } from "./values";

const REFERENCE = new CellError("#REF!");

/** A name, or a reference to a table by names. */
const named = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[.*\])?$/su;
const rowAndColumn =
  /^(?:.*!)?R(?:\d+|\[-?\d+\])?(?:C(?:\d+|\[-?\d+\])?)?(?::R(?:\d+|\[-?\d+\])?(?:C(?:\d+|\[-?\d+\])?)?)?$/is;

const univers = functionLookup.find(([, name]) => String(name) === "INDIRECT")?.[0] as Ctor<BaseFunction> | undefined;
if (univers === undefined) throw new Error("Univer has no INDIRECT.");

/** Univer never ends with a text that is no reference, and knows other errors than #REF! for one that leads nowhere. */
export class Indirect extends univers {
  override needsSheetsInfo = true;

  override calculate(text: BaseValueObject, ...style: BaseValueObject[]) {
    const [first = null] = gridFrom(text).cells[0] ?? [];
    if (first instanceof CellError) return objectFrom(first);
    const wanted = this.wanted(textFrom(first));
    if (wanted === null) return objectFrom(REFERENCE);
    const found = super.calculate(StringValueObject.create(wanted), ...style);
    return found.isError() ? objectFrom(REFERENCE) : found;
  }

  /** A reference with its sheet spelled as the workbook does; null when it leads nowhere. */
  private wanted(text: string): string | null {
    const reference = parseReference(text);
    if (reference === null) return named.test(text) || rowAndColumn.test(text) ? text : null;
    if (reference.sheet === null) return text;
    const sheet = reference.sheet.toLowerCase();
    const known = Object.values(this.getSheetsInfo().sheetNameMap).find((name) => name?.toLowerCase() === sheet);
    return known === undefined ? null : writeReference({ ...reference, sheet: known });
  }
}
