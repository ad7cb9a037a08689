import { asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { Side } from "./borders";
import { SIDES, changeBorder, readBorder } from "./borders";
import { asColor } from "./colors";
import { noTint } from "./rangeFill";
import { defineClass, play } from "../base/define";
import type { AreasTarget, StyleTarget } from "../base/rangeTarget";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const border = (areas: AreasTarget | StyleTarget, side: Side) => play("RangeBorder", { areas, side });

defineClass("RangeBorderCollection", {
  get: { count: () => SIDES.length, tintAndShade: () => 0 },
  set: { tintAndShade: (_areas, value) => noTint("RangeBorderCollection.tintAndShade", value) },
  items: (areas) => SIDES.map((side) => border(areas, side)),
  item: (areas, key) => border(areas, key.oneOf(0, SIDES)),
  methods: {
    getItemAt(areas, args) {
      const side = SIDES[args.whole(0)];
      if (side === undefined) throw invalidArgument();
      return border(areas, side);
    },
  },
});

defineClass("RangeBorder", {
  id: { name: "_Id", of: ({ side }) => side },
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => readBorder(target)?.style ?? null,
    weight: (target) => readBorder(target)?.weight ?? null,
    tintAndShade: () => 0,
    color: (target) => readBorder(target)?.color ?? null,
  },
  set: {
    style: (target, value) => changeBorder(target, { style: asOneOf(value, STYLES) }),
    weight: (target, value) => changeBorder(target, { weight: asOneOf(value, WEIGHTS) }),
    tintAndShade: (_target, value) => noTint("RangeBorder.tintAndShade", value),
    color: (target, value) => changeBorder(target, { color: asColor(value) }),
  },
});
