import { asColor } from "./colors";
import { defineClass } from "../base/define";
import { change, common } from "./styles";

defineClass("RangeFill", {
  get: {
    // Excel shows white for cells without a fill, and nothing when they differ.
    color: (areas) => common(areas, ({ fill }) => fill ?? "#FFFFFF") ?? "",
    pattern: (areas) => common(areas, ({ fill }) => (fill === null ? "None" : "Solid")),
  },
  set: { color: (areas, value) => change(areas, { fill: asColor(value) }) },
  methods: { clear: (areas) => change(areas, { fill: null }) },
});
