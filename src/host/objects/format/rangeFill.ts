import { asNumber, asOneOf } from "../../wire/arguments";
import { NotEmulatedError } from "../../wire/errors";
import { asColor } from "./colors";
import { defineClass } from "../base/define";
import { change, common, noColor } from "./styles";

const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

/** Tints are kept as the colours that they make: 0 is read, and nothing else can be set. */
export function noTint(member: string, value: unknown): void {
  if (asNumber(value) !== 0) throw new NotEmulatedError(member);
}

defineClass("RangeFill", {
  get: {
    // Excel shows white for cells without a fill.
    color: (areas) => common(areas, ({ fill }) => fill ?? "#FFFFFF") ?? noColor(areas),
    pattern: (areas) => common(areas, ({ fill, pattern }) => pattern ?? (fill === null ? "None" : "Solid")),
    patternColor: (areas) => common(areas, ({ patternColor = "#000000" }) => patternColor) ?? noColor(areas),
    tintAndShade: () => 0,
    patternTintAndShade: () => 0,
  },
  set: {
    color: (areas, value) => change(areas, { fill: value === "" ? null : asColor(value) }),
    pattern(areas, value) {
      const pattern = asOneOf(value, PATTERNS);
      if (pattern === "None") change(areas, { fill: null, pattern: undefined });
      else if (pattern === "Solid")
        change(areas, { fill: common(areas, ({ fill }) => fill) ?? "#FFFFFF", pattern: undefined });
      else change(areas, { pattern });
    },
    patternColor: (areas, value) => change(areas, { patternColor: asColor(value) }),
    tintAndShade: (_areas, value) => noTint("RangeFill.tintAndShade", value),
    patternTintAndShade: (_areas, value) => noTint("RangeFill.patternTintAndShade", value),
  },
  methods: { clear: (areas) => change(areas, { fill: null, pattern: undefined, patternColor: undefined }) },
});
