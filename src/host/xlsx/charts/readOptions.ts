import type { Palette } from "../styles/colors";
import { child, childrenOf, localName, type XmlNode } from "../xml/tree";
import { readColor, readTitle, val } from "./readLook";

type Options = Record<string, unknown>;

const MARKS: Record<string, string> = { none: "None", cross: "Cross", in: "Inside", out: "Outside" };

/** Axes by the kind that the API calls them; the x axis of a scatter chart is its category axis. */
export function readAxes(plot: XmlNode | undefined, palette: Palette): Options {
  const axes = (plot?.children ?? []).filter(({ name }) => /(cat|val|ser|date)Ax$/.test(name));
  const taken = new Set<string>();
  const named = axes.map((axis) => {
    const name = localName(axis.name);
    const level = val(child(axis, "axPos")) === "b" || val(child(axis, "axPos")) === "t";
    const scattered = axes.every((other) => localName(other.name) === "valAx");
    const kind = name === "serAx" ? "series" : name === "valAx" && !(scattered && level) ? "value" : "category";
    const path = taken.has(`axes.${kind}`) ? `axes.${kind}2` : `axes.${kind}`;
    taken.add(path);
    return { axis, path };
  });
  return Object.assign({}, ...named.map(({ axis, path }) => readAxis(axis, path, palette))) as Options;
}

function readAxis(axis: XmlNode, path: string, palette: Palette): Options {
  const scaling = child(axis, "scaling");
  const number = (node: XmlNode | undefined, key: string): Options =>
    val(node) === undefined ? {} : { [`${path}.${key}`]: Number(val(node)) };
  const title = readTitle(child(axis, "title"));
  const format = child(axis, "numFmt")?.attributes;
  const color = readColor(child(child(child(axis, "spPr"), "ln"), "solidFill"), palette);
  const log = child(scaling, "logBase");
  return {
    ...(val(child(axis, "delete")) === "1" ? { [`${path}.visible`]: false } : {}),
    ...(title === "" ? {} : { [`${path}.title.text`]: title }),
    ...number(child(scaling, "max"), "maximum"),
    ...number(child(scaling, "min"), "minimum"),
    ...number(child(axis, "majorUnit"), "majorUnit"),
    ...number(child(axis, "minorUnit"), "minorUnit"),
    ...(log ? { [`${path}.scaleType`]: "Logarithmic", [`${path}.logBase`]: Number(val(log)) } : {}),
    ...(val(child(scaling, "orientation")) === "maxMin" ? { [`${path}.reversePlotOrder`]: true } : {}),
    [`${path}.majorGridlines.visible`]: child(axis, "majorGridlines") !== undefined,
    [`${path}.minorGridlines.visible`]: child(axis, "minorGridlines") !== undefined,
    ...(format && format["sourceLinked"] !== "1"
      ? { [`${path}.numberFormat`]: format["formatCode"] ?? "General" }
      : {}),
    [`${path}.majorTickMark`]: MARKS[val(child(axis, "majorTickMark")) ?? "cross"] ?? "None",
    [`${path}.minorTickMark`]: MARKS[val(child(axis, "minorTickMark")) ?? "cross"] ?? "None",
    ...(color === null ? {} : { [`${path}.format.line.color`]: color }),
  };
}

const PLACES: Record<string, string> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" };
const BLANKS: Record<string, string> = { gap: "NotPlotted", zero: "Zero", span: "Interpolated" };

export function readLegend(chart: XmlNode | undefined, palette: Palette): Options {
  const legend = child(chart, "legend");
  const common = {
    ...(val(child(chart, "plotVisOnly")) === "0" ? { plotVisibleOnly: false } : {}),
    displayBlanksAs: BLANKS[val(child(chart, "dispBlanksAs")) ?? "zero"] ?? "NotPlotted",
  };
  if (!legend) return { ...common, "legend.visible": false };
  const fill = readColor(child(child(legend, "spPr"), "solidFill"), palette);
  return {
    ...common,
    "legend.position": PLACES[val(child(legend, "legendPos")) ?? "r"] ?? "Right",
    ...(val(child(legend, "overlay")) === "1" ? { "legend.overlay": true } : {}),
    ...(fill === null ? {} : { "legend.format.fill.color": fill }),
  };
}

const SYMBOLS: Record<string, string> = {
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  circle: "Circle",
  plus: "Plus",
};
const LABELS: Record<string, string> = {
  showVal: "showValue",
  showCatName: "showCategoryName",
  showSerName: "showSeriesName",
  showPercent: "showPercentage",
  showBubbleSize: "showBubbleSize",
  showLegendKey: "showLegendKey",
};
const GROUP: Record<string, string> = {
  gapWidth: "gapWidth",
  overlap: "overlap",
  holeSize: "doughnutHoleSize",
  firstSliceAng: "firstSliceAngle",
  bubbleScale: "bubbleScale",
  secondPieSize: "secondPlotSize",
};

/** What a series looks like beyond its colours; of its group what the API shows on each series. */
export function readSeriesLook(series: XmlNode, group: XmlNode | undefined, palette: Palette): Options {
  const marker = child(series, "marker");
  const symbol = SYMBOLS[val(child(marker, "symbol")) ?? ""];
  const size = val(child(marker, "size"));
  const of = Object.entries(GROUP).flatMap(([tag, key]) => {
    const held = val(child(group, tag));
    return held === undefined ? [] : [[key, Number(held)] as const];
  });
  return {
    ...Object.fromEntries(of),
    ...(symbol === undefined ? {} : { markerStyle: symbol }),
    ...(size === undefined ? {} : { markerSize: Number(size) }),
    ...(val(child(series, "smooth")) === "1" ? { smooth: true } : {}),
    ...readLabels(child(series, "dLbls")),
    ...readPoints(series, palette),
  };
}

function readLabels(labels: XmlNode | undefined): Options {
  if (!labels) return {};
  const shown = Object.entries(LABELS).map(
    ([tag, key]) => [`dataLabels.${key}`, val(child(labels, tag)) === "1"] as const,
  );
  if (shown.every(([, on]) => !on)) return {};
  const format = child(labels, "numFmt")?.attributes["formatCode"];
  return {
    hasDataLabels: true,
    ...Object.fromEntries(shown),
    ...(format === undefined ? {} : { "dataLabels.numberFormat": format }),
  };
}

const readPoints = (series: XmlNode, palette: Palette): Options =>
  Object.fromEntries(
    childrenOf(series, "dPt").flatMap((point) => {
      const color = readColor(child(child(point, "spPr"), "solidFill"), palette);
      return color === null ? [] : [[`points.${val(child(point, "idx")) ?? "0"}.format.fill.color`, color] as const];
    }),
  );
