import type { Border, EdgeSide } from "../../engine";
import { asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import type { RuleEdgeTarget, RuleTarget } from "../base/targets";
import { asColor } from "../format/colors";
import { changeFormat } from "./conditionalRangeFormat";
import { present } from "./rules";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const edge = (target: RuleTarget, side: EdgeSide) => play("ConditionalRangeBorder", { ...target, side });

defineClass("ConditionalRangeBorderCollection", {
  get: { count: () => EDGES.length },
  objects: {
    top: (target) => edge(target, "EdgeTop"),
    bottom: (target) => edge(target, "EdgeBottom"),
    left: (target) => edge(target, "EdgeLeft"),
    right: (target) => edge(target, "EdgeRight"),
  },
  items: (target) => EDGES.map((side) => edge(target, side)),
  item: (target, key) => edge(target, key.oneOf(0, EDGES)),
  methods: {
    getItemAt(target, args) {
      const side = EDGES[args.whole(0)];
      if (side === undefined) throw invalidArgument();
      return edge(target, side);
    },
  },
});

const lineOf = ({ cells, rule, side }: RuleEdgeTarget): Border | undefined =>
  present({ cells, rule }).format.borders?.[side];

/** A colour for a line that is not there draws it, as on cells. A line that is taken away says nothing more. */
function draw(target: RuleEdgeTarget, change: { style?: string; color?: string }): void {
  const { [target.side]: before, ...others } = target.rule.format.borders ?? {};
  const line: Border = { style: "Continuous", weight: "Thin", ...before, ...change };
  const borders = line.style === "None" ? others : { ...others, [target.side]: line };
  changeFormat(target, { borders });
}

defineClass("ConditionalRangeBorder", {
  id: { name: "_Id", of: ({ side }) => side },
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => lineOf(target)?.style ?? "None",
    color: (target) => lineOf(target)?.color ?? (lineOf(target) ? "#000000" : ""),
  },
  set: {
    style: (target, value) => draw(target, { style: asOneOf(value, STYLES) }),
    color: (target, value) => draw(target, { color: asColor(value) }),
  },
});
