import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, StringValueObject } from "@univerjs/engine-formula";

/** What we need to know of a cell that a reference reads. */
interface Reading {
  getCellValueObject(cell: ICellData): BaseValueObject;
  getCellData(row: number, column: number): Nullable<ICellData>;
}

/** Whether a cell holds a text that only looks like an error. */
export const isMarkedText = (cell: ICellData): boolean => cell.custom?.["text"] === true;

let patched = false;

/**
 * Univer takes a formula's "" for a blank cell, so that ISTEXT and ISBLANK answer the opposite. It also makes two new
 * matrices for every cell it reads, and takes a text like "#N/A" for that error. All are mended for the whole process: the class has no other way in.
 */
export function patchReferences(): void {
  if (patched) return;
  patched = true;
  const prototype = BaseReferenceObject.prototype as BaseReferenceObject & Reading;
  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
    const runtime = this.getCurrentRuntimeSheetData()?.getValue(row, column);
    const cell =
      runtime ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    // Only a cell with a formula may be empty text and still count as a cell.
    return cell && cell.v === "" && !cell.f ? { ...cell, f: "=" } : cell;
  };
  const { getCellValueObject } = prototype;
  prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData): BaseValueObject {
    if (isMarkedText(cell)) return StringValueObject.create(String(cell.v));
    return getCellValueObject.call(this, cell);
  };
  markTexts();
  leaveOutIndex();
}

/** A result goes into its cell with its custom data: the mark that tells "#N/A", the text, from the error. */
function markTexts(): void {
  const { getCustomData } = StringValueObject.prototype;
  StringValueObject.prototype.getCustomData = function (this: StringValueObject) {
    return this.getValue().startsWith("#") ? { text: true } : getCustomData.call(this);
  };
}

/** An index of values that takes longer with every cell; the functions that asked it are ours now. */
function leaveOutIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
