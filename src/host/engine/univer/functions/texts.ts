import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { CellError } from "../../book";
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
