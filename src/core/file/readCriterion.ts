import { criterionGroups, type Axis, type Criterion, type CriterionGroup } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";
import { readLabel } from "./readLabel";
import { readScale } from "./readScale";

/** The 9-box axis of a criterion that names none: effort is what we bring, the rest is what the market offers. */
export function defaultAxis(group: CriterionGroup): Axis {
  return group === "effort" ? "strength" : "attractiveness";
}

/** One criterion of the model file; group, direction, axis and label have defaults. */
export function readCriterion(reader: JsonReader): Criterion {
  reader.only("id", "column", "label", "group", "weight", "direction", "scale", "axis", "suggested");
  const id = reader.text("id");
  const column = reader.text("column");
  const group = reader.choice("group", criterionGroups, "now");
  const words = column || id;
  return {
    id,
    column,
    label: readLabel(reader, { en: words, zh: words }),
    group,
    weight: reader.number("weight"),
    direction: reader.choice("direction", ["benefit", "cost"], "benefit"),
    scale: readScale(reader),
    axis: reader.choice("axis", ["attractiveness", "strength"], defaultAxis(group)),
    ...(reader.flag("suggested", false) ? { suggested: true } : {}),
  };
}
