import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { asColor } from "./colors";
import { defineClass } from "../base/define";
import { noTint } from "./rangeFill";
import { change, common, noColor } from "./styles";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

defineClass("RangeFont", {
  get: {
    name: (areas) => common(areas, ({ font }) => font.name ?? "Calibri"),
    size: (areas) => common(areas, ({ font }) => font.size ?? 11),
    color: (areas) => common(areas, ({ font }) => font.color ?? "#000000") ?? noColor(areas),
    bold: (areas) => common(areas, ({ font }) => font.bold ?? false),
    italic: (areas) => common(areas, ({ font }) => font.italic ?? false),
    strikethrough: (areas) => common(areas, ({ font }) => font.strikethrough ?? false),
    superscript: (areas) => common(areas, ({ font }) => font.script === "Superscript"),
    subscript: (areas) => common(areas, ({ font }) => font.script === "Subscript"),
    tintAndShade: () => 0,
    underline: (areas) => common(areas, ({ font }) => font.underline ?? "None"),
  },
  set: {
    name: (areas, value) => change(areas, { font: { name: asText(value) } }),
    size(areas, value) {
      const size = asNumber(value);
      if (size < 1 || size > 409) throw invalidArgument();
      change(areas, { font: { size } });
    },
    color: (areas, value) => change(areas, { font: { color: asColor(value) } }),
    bold: (areas, value) => change(areas, { font: { bold: asFlag(value) } }),
    italic: (areas, value) => change(areas, { font: { italic: asFlag(value) } }),
    strikethrough: (areas, value) => change(areas, { font: { strikethrough: asFlag(value) } }),
    superscript: (areas, value) => change(areas, { font: { script: asFlag(value) ? "Superscript" : undefined } }),
    subscript: (areas, value) => change(areas, { font: { script: asFlag(value) ? "Subscript" : undefined } }),
    tintAndShade: (_areas, value) => noTint("RangeFont.tintAndShade", value),
    underline: (areas, value) => change(areas, { font: { underline: asOneOf(value, UNDERLINES) } }),
  },
});
