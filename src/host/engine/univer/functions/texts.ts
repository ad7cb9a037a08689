import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { CellError } from "../../book";
import { displayText } from "../../values/display";
import { wildcardSource } from "./criteria";
import { VALUE, combine, gridFrom, numberFrom, textFrom } from "./values";

/** Univer takes tabs, line breaks and wide spaces for spaces; Excel knows the plain space alone. */
export class Trim extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: FunctionVariantType) {
    return combine([gridFrom(text)], (value = null) =>
      value instanceof CellError ? value : textFrom(value).replace(/ +/g, " ").replace(/^ | $/g, ""),
    );
  }
}

/** Univer takes every white space for every other: a line break is replaced where a space is sought. */
export class Substitute extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  override calculate(...given: FunctionVariantType[]) {
    return combine(given.map(gridFrom), (...values) => {
      const texts: string[] = [];
      for (const value of values) {
        if (value instanceof CellError) return value;
        texts.push(textFrom(value));
      }
      const [text = "", old = "", fresh = ""] = texts;
      if (old === "") return text;
      if (values.length < 4) return text.replaceAll(old, () => fresh);
      const which = typeof values[3] === "boolean" ? VALUE : numberFrom(values[3] ?? null);
      if (which instanceof CellError) return which;
      return which < 1 ? VALUE : replaceOne(text, old, fresh, Math.floor(which));
    });
  }
}

/** Occurrences are counted from 1 and do not overlap. */
function replaceOne(text: string, old: string, fresh: string, which: number): string {
  const parts = text.split(old);
  if (which >= parts.length) return text;
  return parts.slice(0, which).join(old) + fresh + parts.slice(which).join(old);
}

/** Univer takes "?" and "*" for themselves. */
export class Search extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(wanted: FunctionVariantType, text: FunctionVariantType, start?: FunctionVariantType) {
    const from = start === undefined ? ONE : gridFrom(start);
    return combine([gridFrom(wanted), gridFrom(text), from], (sought = null, within = null, first = null) => {
      if (sought instanceof CellError) return sought;
      if (within instanceof CellError) return within;
      const at = numberFrom(first);
      if (at instanceof CellError) return at;
      const whole = textFrom(within);
      const skipped = Math.trunc(at) - 1;
      if (skipped < 0 || skipped > whole.length) return VALUE;
      const found = new RegExp(wildcardSource(textFrom(sought)), "is").exec(whole.slice(skipped));
      return found === null ? VALUE : found.index + skipped + 1;
    });
  }
}

const ONE = { rows: 1, columns: 1, cells: [[1]] };

/** Univer leaves the thousands together. @source the format that Excel's help names: $#,##0.00_);($#,##0.00) */
export class Dollar extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(number: FunctionVariantType, decimals?: FunctionVariantType) {
    const places = decimals === undefined ? { rows: 1, columns: 1, cells: [[2]] } : gridFrom(decimals);
    return combine([gridFrom(number), places], (value = null, digits = null) => {
      const [amount, count] = [numberFrom(value), numberFrom(digits)];
      if (amount instanceof CellError) return amount;
      if (count instanceof CellError) return count;
      return count > 127 ? VALUE : dollars(amount, Math.trunc(count));
    });
  }
}

function dollars(amount: number, decimals: number): string {
  const unit = 10 ** Math.max(0, -decimals);
  const rounded = unit === 1 ? amount : Math.sign(amount) * Math.round(Math.abs(amount) / unit) * unit;
  const format = `$#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return displayText(rounded, `${format};(${format})`);
}

/** The text that a link shows, or the link. */
export class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(link: FunctionVariantType, shown?: FunctionVariantType) {
    return combine([gridFrom(shown ?? link)], (value = null) => value ?? 0);
  }
}
