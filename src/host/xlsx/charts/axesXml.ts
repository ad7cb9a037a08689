import type { Book, Chart } from "../../engine/book";
import { referencedValues } from "../../engine/charts/chartData";
import type { ChartKind } from "../../engine/charts/chartTypes";
import { element } from "../xml/edit";
import { type Size, layoutXml } from "./layout";
import { type Options, flag, number, richText, shape, text, textLook, value } from "./look";
import { texts } from "./seriesXml";
import { ALIGNED, CROSSINGS, MARKS, TICK_LABELS, UNITS } from "./words";

export interface AxisPlan {
  /** Where its options are: "axes.value2". */
  path: string;
  kind: "category" | "value" | "series";
  id: number;
  crosses: number;
  position: "b" | "l" | "r" | "t";
  secondary: boolean;
}

const GREY = element(
  "c:spPr",
  {},
  element("a:ln", { w: 9525 }, element("a:solidFill", {}, element("a:srgbClr", { val: "D9D9D9" }))),
);

/** A title that was written, or the text of the cell that it names. */
export function titleXml(
  book: Book,
  words: string,
  options: Options,
  path: string,
  points: number,
  rotation?: number,
  size?: Size,
): string {
  const linked = words.startsWith("=");
  const tx = linked ? texts(words, referencedValues(book, words)) : richText(words, options, path, points, rotation);
  const look = linked ? textLook(options, `${path}.format.font`, rotation) : "";
  return element(
    "c:title",
    {},
    element("c:tx", {}, tx) +
      (size ? layoutXml(options, path, size) : "") +
      value("overlay", flag(options, `${path}.overlay`, false)) +
      shape(options, `${path}.format`, "border") +
      look,
  );
}

function gridlines(options: Options, path: string, name: string, fallback: boolean): string {
  if (!flag(options, `${path}.visible`, fallback)) return "";
  return element(`c:${name}`, {}, shape(options, `${path}.format`, "line", GREY));
}

/** Charts that stand between the marks of their categories. */
export const standsApart = ({ element: name }: ChartKind): boolean => !/^(scatter|bubble|area|surface)/.test(name);

/** Where the other axis crosses this one is said on the other one. */
function crossing(options: Options, across: string): string {
  const position = text(options, `${across}.position`);
  if (position === "Custom") return value("crossesAt", number(options, `${across}.positionAt`) ?? 0);
  return value("crosses", CROSSINGS[position ?? "Automatic"]);
}

export function axisXml(book: Book, chart: Chart, plan: AxisPlan, kind: ChartKind): string {
  const { options } = chart;
  const { path } = plan;
  const numeric = plan.kind === "value" || (plan.kind === "category" && /^(scatter|bubble)/.test(kind.element));
  const at = (key: string) => `${path}.${key}`;
  const log = text(options, at("scaleType")) === "Logarithmic" ? (number(options, at("logBase")) ?? 10) : null;
  const reversed = flag(options, at("reversePlotOrder"), false);
  const words = flag(options, at("title.visible"), true) ? text(options, at("title.text")) : undefined;
  const format = text(options, at("numberFormat"));
  const turn =
    number(options, at("title.textOrientation")) ?? (plan.position === "l" || plan.position === "r" ? 90 : undefined);
  const across = path.replace(/category|value/, (word) => (word === "value" ? "category" : "value"));
  const inside =
    value("axId", plan.id) +
    element(
      "c:scaling",
      {},
      value("logBase", log) +
        value("orientation", reversed ? "maxMin" : "minMax") +
        value("max", number(options, at("maximum"))) +
        value("min", number(options, at("minimum"))),
    ) +
    value("delete", !flag(options, at("visible"), !(plan.secondary && plan.kind === "category"))) +
    value("axPos", plan.position) +
    gridlines(options, at("majorGridlines"), "majorGridlines", path === "axes.value") +
    gridlines(options, at("minorGridlines"), "minorGridlines", false) +
    (words === undefined ? "" : titleXml(book, words, options, at("title"), 10, turn)) +
    element("c:numFmt", { formatCode: format ?? "General", sourceLinked: format === undefined ? 1 : 0 }) +
    value("majorTickMark", MARKS[text(options, at("majorTickMark")) ?? "None"]) +
    value("minorTickMark", MARKS[text(options, at("minorTickMark")) ?? "None"]) +
    value("tickLblPos", TICK_LABELS[text(options, at("tickLabelPosition")) ?? "NextToAxis"]) +
    shape(options, at("format"), "line") +
    textLook(options, at("format.font"), number(options, at("textOrientation"))) +
    value("crossAx", plan.crosses) +
    (plan.secondary && plan.kind === "value" ? value("crosses", "max") : crossing(options, across));
  if (plan.kind === "series") return element("c:serAx", {}, inside);
  return numeric ? valueAxis(inside, options, path, across, kind) : categoryAxis(inside, options, path);
}

function valueAxis(inside: string, options: Options, path: string, across: string, kind: ChartKind): string {
  const unit = text(options, `${path}.displayUnit`);
  const custom = unit === "Custom" ? value("custUnit", number(options, `${path}.customDisplayUnit`) ?? 1) : "";
  const units = custom === "" ? value("builtInUnit", UNITS[unit ?? ""]) : custom;
  const label = flag(options, `${path}.showDisplayUnitLabel`, true) ? "<c:dispUnitsLbl/>" : "";
  const between = flag(options, `${across}.isBetweenCategories`, standsApart(kind));
  return element(
    "c:valAx",
    {},
    inside +
      value("crossBetween", between ? "between" : "midCat") +
      value("majorUnit", number(options, `${path}.majorUnit`)) +
      value("minorUnit", number(options, `${path}.minorUnit`)) +
      (units === "" ? "" : element("c:dispUnits", {}, units + label)),
  );
}

const categoryAxis = (inside: string, options: Options, path: string): string =>
  element(
    "c:catAx",
    {},
    inside +
      value("auto", true) +
      value("lblAlgn", ALIGNED[text(options, `${path}.alignment`) ?? "Center"]) +
      value("lblOffset", number(options, `${path}.offset`) ?? 100) +
      value("tickLblSkip", number(options, `${path}.tickLabelSpacing`)) +
      value("tickMarkSkip", number(options, `${path}.tickMarkSpacing`)) +
      value("noMultiLvlLbl", !flag(options, `${path}.multiLevel`, true)),
  );
