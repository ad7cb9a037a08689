import { CFNumberOperator, CFRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { IColorScale, IDataBar, IIconSet, IValueConfig } from "@univerjs/sheets-conditional-formatting";
import { storedIconStyle } from "#host/page";

interface Threshold {
  readonly type?: string;
  readonly formula?: string;
  readonly color?: string;
  readonly operator?: string;
}
type Rule = Record<string, unknown>;

const KINDS: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const BAR_BELOW_ZERO = "#FF555A";

function valueOf({ type = "", formula = "" }: Threshold, automatic: CFValueType): IValueConfig {
  const kind = KINDS[type] ?? automatic;
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  return { type: kind, value: kind === CFValueType.formula ? formula : Number(formula.replace(/^=/, "")) };
}

/** Two or three colours between the lowest and the highest value. */
export function scaleOf(rule: Rule): IColorScale {
  const { minimum = {}, midpoint, maximum = {} } = rule["criteria"] as Record<string, Threshold | undefined>;
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const config = points.map((point, index) => ({
    index,
    color: point.color ?? "#FFFFFF",
    value: valueOf(point, index === 0 ? CFValueType.min : CFValueType.max),
  }));
  return { type: CFRuleType.colorScale, config };
}

export function barOf(rule: Rule): IDataBar {
  const positive = rule["positiveFormat"] as { fillColor?: string } | undefined;
  return {
    type: CFRuleType.dataBar,
    isShowValue: rule["showDataBarOnly"] !== true,
    config: {
      min: valueOf(rule["lowerBoundRule"] ?? {}, CFValueType.min),
      max: valueOf(rule["upperBoundRule"] ?? {}, CFValueType.max),
      isGradient: true,
      positiveColor: positive?.fillColor || "#638EC6",
      nativeColor: BAR_BELOW_ZERO,
    },
  };
}

/** The book lists thresholds from the lowest icon, the grid from the highest. */
export function iconsOf(rule: Rule): IIconSet | undefined {
  const criteria = (rule["criteria"] as readonly Threshold[]) ?? [];
  const iconType = storedIconStyle(String(rule["style"]));
  if (criteria.length === 0) return undefined;
  const last = criteria.length - 1;
  const config = criteria.map((one, index) => ({
    operator: one.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: valueOf(one, CFValueType.percent),
    iconType: iconType as IIconSet["config"][number]["iconType"],
    iconId: String(rule["reverseIconOrder"] === true ? index : last - index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: rule["showIconOnly"] !== true, config: config.reverse() };
}
