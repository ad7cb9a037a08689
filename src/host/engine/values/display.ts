import { format } from "numfmt";
import type { Scalar } from "../book";
import { CellError } from "../book";

const OPTIONS = { locale: "en-US", nbsp: false, dateErrorNumber: false, overflow: "#".repeat(8), dateSpanLarge: false };

/** What a cell shows in en-US when its column is wide enough. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(numberFormat === "@" && typeof value === "number" ? "General" : numberFormat, value, OPTIONS);
  } catch {
    // A pattern that Excel would not have let in; the value is shown as if it had none.
    return typeof value === "number" ? format("General", value, OPTIONS) : value;
  }
}
