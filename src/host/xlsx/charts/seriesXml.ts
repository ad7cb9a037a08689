import type { Book, Chart, ChartSeries, ChartTrendline } from "../../engine/book";
import { type ChartPointValue, referencedValues } from "../../engine/charts/chartData";
import type { ChartKind } from "../../engine/charts/chartTypes";
import { element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { labels } from "./labelsXml";
import { type Options, flag, number, shape, text, value } from "./look";
import { ERROR_SIDES, ERROR_TYPES, SYMBOLS, TRENDS } from "./words";

/** What a reference holds, beside its formula, for readers that calculate nothing. */
function numbers(book: Book, formula: string): string {
  const points = referencedValues(book, formula);
  const format = points.find(({ value: held }) => typeof held === "number")?.numberFormat ?? "General";
  const cache =
    element("c:formatCode", {}, escapeText(format)) +
    value("ptCount", points.length) +
    points.map(({ value: held }, index) => (typeof held === "number" ? point(index, String(held)) : "")).join("");
  return element("c:numRef", {}, element("c:f", {}, escapeText(formula.slice(1))) + element("c:numCache", {}, cache));
}

const point = (index: number, held: string): string =>
  element("c:pt", { idx: index }, element("c:v", {}, escapeText(held)));

export function texts(formula: string, points: readonly ChartPointValue[]): string {
  const cache = value("ptCount", points.length) + points.map(({ text: shown }, index) => point(index, shown)).join("");
  return element("c:strRef", {}, element("c:f", {}, escapeText(formula.slice(1))) + element("c:strCache", {}, cache));
}

/** Numbers when all are, else texts. */
function categories(book: Book, formula: string): string {
  const points = referencedValues(book, formula);
  const numeric = points.length > 0 && points.every(({ value: held }) => typeof held === "number");
  return numeric ? numbers(book, formula) : texts(formula, points);
}

const literal = (values: readonly number[]): string =>
  element(
    "c:numLit",
    {},
    value("ptCount", values.length) + values.map((held, index) => point(index, String(held))).join(""),
  );

function name(book: Book, { name: given }: ChartSeries): string {
  if (given === "") return "";
  const inside = given.startsWith("=")
    ? texts(given, referencedValues(book, given))
    : element("c:v", {}, escapeText(given));
  return element("c:tx", {}, inside);
}

/** The dots of a line; `path` is "" for the whole series, else "points.3". `own` is the look of dots that nobody painted. */
function marker(options: Options, path: string, kind: ChartKind, own = ""): string {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const style = SYMBOLS[text(options, at("markerStyle")) ?? ""];
  const bare = path === "" && (kind.element === "lineChart" ? kind.markers !== true : kind.markers === false);
  const [back, front] = [text(options, at("markerBackgroundColor")), text(options, at("markerForegroundColor"))];
  const look = shape({ "m.fill.color": back, "m.line.color": front }, "m", "line", own);
  const inside =
    value("symbol", style ?? (bare ? "none" : null)) + value("size", number(options, at("markerSize"))) + look;
  return inside === "" ? "" : element("c:marker", {}, inside);
}

/** Where no line shows the colour that a series takes from the theme, its dots must. */
const accent = (index: number): string =>
  element("c:spPr", {}, element("a:solidFill", {}, element("a:schemeClr", { val: `accent${(index % 6) + 1}` })));

function points({ options }: ChartSeries, kind: ChartKind): string {
  const indices = new Set(Object.keys(options).flatMap((key) => /^points\.(\d+)\./.exec(key)?.[1] ?? []));
  return [...indices]
    .map(Number)
    .sort((a, b) => a - b)
    .map((index) => {
      const path = `points.${index}`;
      const dots = /^(line|scatter|radar)/.test(kind.element) ? marker(options, path, kind) : "";
      const look = shape(options, `${path}.format`, "border");
      return dots + look === ""
        ? ""
        : element(
            "c:dPt",
            {},
            value("idx", index) + dots + value("bubble3D", kind.element === "bubbleChart" ? false : null) + look,
          );
    })
    .join("");
}

function trendline({ type, options }: ChartTrendline): string {
  const named = text(options, "name");
  const period = type === "MovingAverage" ? (number(options, "movingAveragePeriod") ?? 2) : null;
  return element(
    "c:trendline",
    {},
    (named === undefined ? "" : element("c:name", {}, escapeText(named))) +
      shape(options, "format", "line") +
      value("trendlineType", TRENDS[type] ?? "linear") +
      value("order", type === "Polynomial" ? (number(options, "polynomialOrder") ?? 2) : null) +
      value("period", period) +
      value("forward", number(options, "forwardPeriod")) +
      value("backward", number(options, "backwardPeriod")) +
      value("intercept", number(options, "intercept")) +
      value("dispRSqr", flag(options, "showRSquared", false)) +
      value("dispEq", flag(options, "showEquation", false)),
  );
}

function errorBars({ options }: ChartSeries, axis: "x" | "y", directed: boolean): string {
  const path = `${axis}ErrorBars`;
  if (!flag(options, `${path}.visible`, false)) return "";
  const type = ERROR_TYPES[text(options, `${path}.type`) ?? "FixedValue"] ?? "fixedVal";
  return element(
    "c:errBars",
    {},
    value("errDir", directed ? axis : null) +
      value("errBarType", ERROR_SIDES[text(options, `${path}.include`) ?? "Both"]) +
      value("errValType", type) +
      value("noEndCap", !flag(options, `${path}.endStyleCap`, true)) +
      value("val", type === "stdErr" ? null : type === "percentage" ? 5 : 1) +
      shape(options, `${path}.format`, "line"),
  );
}

/** A series in the order of children that its kind of chart asks for. */
export function seriesXml(book: Book, chart: Chart, series: ChartSeries, kind: ChartKind): string {
  const { options } = series;
  const is = (...names: string[]) => names.includes(kind.element);
  const scattered = is("scatterChart", "bubbleChart");
  const round = is("pieChart", "pie3DChart", "ofPieChart", "doughnutChart");
  const surface = is("surfaceChart", "surface3DChart");
  const index = chart.series.indexOf(series);
  const explosion = number(options, "explosion") ?? (kind.exploded ? 25 : undefined);
  const categoryTag = scattered ? "c:xVal" : "c:cat";
  const values = series.values === "" ? literal([0]) : numbers(book, series.values);
  const fitted = is("barChart", "lineChart", "areaChart", "scatterChart", "bubbleChart", "stockChart");
  return element(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      name(book, series) +
      seriesShape(options, kind) +
      (is("barChart", "bar3DChart", "bubbleChart")
        ? value("invertIfNegative", flag(options, "invertIfNegative", false))
        : "") +
      (is("lineChart", "scatterChart", "radarChart", "stockChart") && kind.style !== "filled"
        ? marker(options, "", kind, kind.lines === false ? accent(index) : "")
        : "") +
      (round ? value("explosion", explosion) : "") +
      (surface ? "" : points(series, kind)) +
      (surface ? "" : labels(options, kind)) +
      (fitted ? series.trendlines.map(trendline).join("") : "") +
      (fitted ? errorBars(series, "x", scattered) + errorBars(series, "y", scattered) : "") +
      (series.categories === "" ? "" : element(categoryTag, {}, categories(book, series.categories))) +
      element(scattered ? "c:yVal" : "c:val", {}, values) +
      (is("bubbleChart")
        ? element("c:bubbleSize", {}, series.sizes === "" ? literal([1]) : numbers(book, series.sizes)) +
          value("bubble3D", kind.special === true)
        : "") +
      (is("lineChart", "scatterChart") ? value("smooth", flag(options, "smooth", kind.smooth === true)) : ""),
  );
}

/** Lines of points that nothing joins have none; lines take the colour that was set as a fill too. */
function seriesShape(options: Options, kind: ChartKind): string {
  if (kind.lines === false && text(options, "format.line.color") === undefined)
    return element("c:spPr", {}, element("a:ln", { w: 19050 }, "<a:noFill/>"));
  const stock =
    kind.element === "stockChart" ? element("c:spPr", {}, element("a:ln", { w: 28575 }, "<a:noFill/>")) : "";
  return shape(options, "format", "line", stock);
}
