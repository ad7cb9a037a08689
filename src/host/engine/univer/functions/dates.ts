import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { dateFromSerial, dateToSerial } from "numfmt";
import { CellError } from "../../book";
import { NUMBER, combine, gridFrom, numberFrom } from "./values";

/** Univer runs over the end of a shorter month: a month after 31 January is the last of February. */
export class EDate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: FunctionVariantType, months: FunctionVariantType) {
    return combine([gridFrom(start), gridFrom(months)], (from = null, by = null) => {
      const [serial, count] = [numberFrom(from), numberFrom(by)];
      if (serial instanceof CellError) return serial;
      if (count instanceof CellError) return count;
      return monthsAfter(Math.floor(serial), Math.trunc(count));
    });
  }
}

/** #NUM! before 1900 and after 9999. */
function monthsAfter(serial: number, count: number): number | CellError {
  if (serial < 0) return NUMBER;
  const [year = 0, month = 0, day = 0] = dateFromSerial(serial);
  const index = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12];
  if (toYear < 1900 || toYear > 9999) return NUMBER;
  // In Excel's calendar 1900 is a leap year.
  const last = toYear === 1900 && toMonth === 1 ? 29 : new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  const result = dateToSerial([toYear, toMonth + 1, Math.min(day, last)]);
  return typeof result === "number" ? result : NUMBER;
}
