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

/** Univer's calendar has no 29 February 1900. */
export class DateOf extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;

  override calculate(...given: FunctionVariantType[]) {
    return combine(given.map(gridFrom), (...values) => {
      const numbers = values.map(numberFrom);
      for (const number of numbers) if (number instanceof CellError) return number;
      const [year = 0, month = 0, day = 0] = numbers.map((number) => Math.trunc(Number(number)));
      return serialOf(year < 1900 ? year + 1900 : year, month, day, year);
    });
  }
}

/** Months and days beyond their end run over; years are counted from 1900 where they are smaller. */
function serialOf(year: number, month: number, day: number, given: number): number | CellError {
  const index = year * 12 + month - 1;
  const [toYear, toMonth] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12];
  const first = given < 0 || toYear > 9999 || toYear < 1900 ? null : dateToSerial([toYear, toMonth + 1, 1]);
  const serial = typeof first === "number" ? first + day - 1 : -1;
  return serial < 0 || serial > LAST_DAY ? NUMBER : serial;
}

/** 31 December 9999. */
const LAST_DAY = 2958465;

/** The year, month or day of a date in Excel's calendar. */
abstract class PartOfDate extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  protected abstract readonly part: 0 | 1 | 2;

  override calculate(date: FunctionVariantType) {
    return combine([gridFrom(date)], (value = null) => {
      const serial = numberFrom(value);
      if (serial instanceof CellError) return serial;
      if (serial < 0 || serial >= LAST_DAY + 1) return NUMBER;
      return dateFromSerial(Math.floor(serial))[this.part] ?? NUMBER;
    });
  }
}

export class Year extends PartOfDate {
  protected readonly part = 0;
}

export class Month extends PartOfDate {
  protected readonly part = 1;
}

export class Day extends PartOfDate {
  protected readonly part = 2;
}
