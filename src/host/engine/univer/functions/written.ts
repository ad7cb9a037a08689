import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { calculating } from "../../culture/calculating";
import { fromLocalFormat } from "../../culture/localFormat";
import { displayText, isNumberFormat } from "../../values/display";
import { VALUE, combine, gridFrom, numberFrom, objectFrom, textFrom } from "./values";

/** TEXT; the format is in the words of the user's regional settings. */
export class Text extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(value: FunctionVariantType, format: FunctionVariantType) {
    return combine([gridFrom(value), gridFrom(format)], (shown = null, pattern = null) => {
      if (shown instanceof CellError) return shown;
      if (pattern instanceof CellError) return pattern;
      return typeof pattern === "boolean" ? VALUE : written(shown, textFrom(pattern));
    });
  }
}

function written(value: Exclude<Scalar, CellError>, pattern: string): Scalar {
  if (pattern === "") return "";
  const format = fromLocalFormat(pattern, calculating());
  if (!isNumberFormat(format)) return VALUE;
  const number = typeof value === "boolean" ? VALUE : numberFrom(value);
  return displayText(number instanceof CellError ? value : number, format, calculating());
}

/** FIXED: rounded, with the separators of the user's regional settings. */
export class Fixed extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  override calculate(
    number: FunctionVariantType,
    decimals: FunctionVariantType = objectFrom(2),
    noGroups: FunctionVariantType = objectFrom(false),
  ) {
    return combine(
      [gridFrom(number), gridFrom(decimals), gridFrom(noGroups)],
      (value = null, digits = null, bare = null) => {
        const [wanted, places, plain] = [numberFrom(value), numberFrom(digits ?? 2), numberFrom(bare)];
        if (wanted instanceof CellError) return wanted;
        if (places instanceof CellError) return places;
        return plain instanceof CellError ? plain : fixed(wanted, Math.trunc(places), plain !== 0);
      },
    );
  }
}

function fixed(value: number, places: number, plain: boolean): Scalar {
  if (places > 127) return VALUE;
  const unit = 10 ** Math.max(0, -places);
  const rounded = Math.sign(value) * Math.round(Math.abs(value) / unit) * unit;
  const digits = places > 0 ? `.${"0".repeat(places)}` : "";
  return displayText(places < 0 ? rounded : value, (plain ? "0" : "#,##0") + digits, calculating());
}

/** VALUE: what typing the text would give. */
export class Value extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: FunctionVariantType) {
    return combine([gridFrom(text)], (value = null) => (typeof value === "boolean" ? VALUE : numberFrom(value)));
  }
}
