import type { Book, Chart, ChartSeries } from "../../engine/book";
import { CHART_KINDS, type ChartKind, isRound } from "../../engine/charts/chartTypes";
import { element } from "../xml/edit";
import { type AxisPlan, axisXml, titleXml } from "./axesXml";
import { GROUP_NUMBERS, groupDefault } from "../../engine/charts/groupNumbers";
import { type Size, layoutXml } from "./layout";
import { flag, isSet, number, shape, text, textLook, value } from "./look";
import { seriesXml } from "./seriesXml";
import { BLANKS, LEGEND_PLACES, SPLITS, TABLE_PARTS } from "./words";

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COLUMNS: ChartKind = { element: "barChart", grouping: "clustered", direction: "col" };

/** Series of one type on one pair of axes are drawn together. */
interface Group {
  type: string;
  kind: ChartKind;
  secondary: boolean;
  series: ChartSeries[];
}

function groupsOf(chart: Chart): Group[] {
  const groups: Group[] = [];
  for (const series of chart.series) {
    const type = text(series.options, "chartType") ?? chart.type;
    const secondary = text(series.options, "axisGroup") === "Secondary";
    const known = groups.find((group) => group.type === type && group.secondary === secondary);
    if (known) known.series.push(series);
    else groups.push({ type, kind: CHART_KINDS.get(type) ?? COLUMNS, secondary, series: [series] });
  }
  if (groups.length === 0)
    groups.push({ type: chart.type, kind: CHART_KINDS.get(chart.type) ?? COLUMNS, secondary: false, series: [] });
  return groups;
}

const is3D = ({ element: name }: ChartKind): boolean => /3D|surface/.test(name);
const hasDepth = (kind: ChartKind): boolean =>
  /^(surface|line3D)/.test(kind.element) || (is3D(kind) && kind.grouping === "standard");

/** Ids of the axes that a group is drawn on. */
function axesOf({ kind, secondary, type }: Group): AxisPlan[] {
  if (isRound(type)) return [];
  const base = secondary ? 200 : 100;
  const lying = kind.direction === "bar";
  const suffix = secondary ? "2" : "";
  const category: AxisPlan = {
    path: `axes.category${suffix}`,
    kind: "category",
    id: base + 1,
    crosses: base + 2,
    position: lying ? "l" : "b",
    secondary,
  };
  const position = lying ? (secondary ? "t" : "b") : secondary ? "r" : "l";
  const values: AxisPlan = {
    path: `axes.value${suffix}`,
    kind: "value",
    id: base + 2,
    crosses: base + 1,
    position,
    secondary,
  };
  const depth: AxisPlan = {
    path: "axes.series",
    kind: "series",
    id: base + 3,
    crosses: base + 1,
    position: "b",
    secondary,
  };
  return hasDepth(kind) ? [category, values, depth] : [category, values];
}

function groupXml(book: Book, chart: Chart, group: Group): string {
  const { kind, series } = group;
  const { element: name } = kind;
  const first = series[0]?.options ?? {};
  const is = (...names: string[]) => names.includes(name);
  const varied = flag(first, "varyByCategories", isRound(group.type));
  const own = (key: string) => value(GROUP_NUMBERS[key] ?? key, number(first, key) ?? groupDefault(key, kind));
  return element(
    `c:${name}`,
    {},
    value("barDir", kind.direction) +
      value("scatterStyle", is("scatterChart") ? (kind.smooth ? "smoothMarker" : "lineMarker") : null) +
      value("radarStyle", is("radarChart") ? kind.style : null) +
      value("ofPieType", is("ofPieChart") ? kind.style : null) +
      value("wireframe", is("surfaceChart", "surface3DChart") ? kind.style === "1" : null) +
      value("grouping", kind.grouping) +
      (is("surfaceChart", "surface3DChart", "stockChart") ? "" : value("varyColors", varied)) +
      series.map((one) => seriesXml(book, chart, one, kind)).join("") +
      (is("barChart", "bar3DChart", "ofPieChart") ? own("gapWidth") : "") +
      (is("barChart") ? own("overlap") : "") +
      (is("ofPieChart")
        ? value("splitType", SPLITS[text(first, "splitType") ?? ""]) + own("splitValue") + own("secondPlotSize")
        : "") +
      (is("ofPieChart") ? "<c:serLines/>" : "") +
      (is("bar3DChart") ? value("shape", kind.shape ?? "box") : "") +
      (is("pieChart", "doughnutChart") ? own("firstSliceAngle") : "") +
      (is("doughnutChart") ? own("doughnutHoleSize") : "") +
      (is("lineChart") ? value("marker", true) : "") +
      (is("bubbleChart") ? own("bubbleScale") + value("showNegBubbles", false) : "") +
      (is("stockChart")
        ? "<c:hiLowLines/>" +
          (kind.special ? element("c:upDownBars", {}, value("gapWidth", 150) + "<c:upBars/><c:downBars/>") : "")
        : "") +
      axesOf(group)
        .map(({ id }) => value("axId", id))
        .join(""),
  );
}

function legend({ options }: Chart, size: Size): string {
  if (!flag(options, "legend.visible", true)) return "";
  const hidden = Object.entries(options).flatMap(([key, set]) =>
    set === false ? (/^legend\.legendEntries\.(\d+)\.visible$/.exec(key)?.[1] ?? []) : [],
  );
  return element(
    "c:legend",
    {},
    value("legendPos", LEGEND_PLACES[text(options, "legend.position") ?? "Bottom"] ?? "b") +
      hidden
        .map((index) => element("c:legendEntry", {}, value("idx", Number(index)) + value("delete", true)))
        .join("") +
      layoutXml(options, "legend", size) +
      value("overlay", flag(options, "legend.overlay", false)) +
      shape(options, "legend.format", "border") +
      textLook(options, "legend.format.font"),
  );
}

function dataTable({ options }: Chart): string {
  if (!flag(options, "dataTable.visible", false)) return "";
  return element(
    "c:dTable",
    {},
    Object.entries(TABLE_PARTS)
      .map(([name, tag]) => value(tag, flag(options, `dataTable.${name}`, true)))
      .join("") +
      shape(options, "dataTable.format", "border") +
      textLook(options, "dataTable.format.font"),
  );
}

/** The whole part of a chart; `size` in points, of which the places inside are shares. */
export function chartXml(book: Book, chart: Chart, size: Size): string {
  const { options } = chart;
  const groups = groupsOf(chart);
  const plans = groups.flatMap((group) => axesOf(group).map((plan) => ({ plan, kind: group.kind })));
  const axes = [...new Map(plans.map((entry) => [entry.plan.id, entry])).values()];
  const [main] = groups;
  const deep = groups.some(({ kind }) => is3D(kind));
  const view = deep ? element("c:view3D", {}, angles(main)) : "";
  const plot =
    (layoutXml(options, "plotArea", size) || "<c:layout/>") +
    groups.map((group) => groupXml(book, chart, group)).join("") +
    axes.map(({ plan, kind }) => axisXml(book, chart, plan, kind)).join("") +
    dataTable(chart) +
    shape(options, "plotArea.format", "border");
  const inside =
    (chart.title === ""
      ? ""
      : titleXml(book, chart.title, options, "title", 14, number(options, "title.textOrientation"), size)) +
    value("autoTitleDeleted", chart.title === "") +
    view +
    element("c:plotArea", {}, plot) +
    legend(chart, size) +
    value("plotVisOnly", options["plotVisibleOnly"] !== false) +
    value("dispBlanksAs", BLANKS[text(options, "displayBlanksAs") ?? "NotPlotted"] ?? "gap") +
    value("showDLblsOverMax", flag(options, "showDataLabelsOverMaximum", true) ? null : false);
  const space =
    value("roundedCorners", flag(options, "format.roundedCorners", false)) +
    element("c:chart", {}, inside) +
    shape(options, "format", "border") +
    (isSet(options, "format.font") ? textLook(options, "format.font") : "");
  return HEAD + element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING }, space);
}

function angles(group: Group | undefined): string {
  if (group && isRound(group.type)) return value("rotX", 30) + value("rotY", 0) + value("rAngAx", false);
  if (group?.kind.special) return value("rotX", 90) + value("rotY", 0) + value("rAngAx", false);
  return value("rotX", 15) + value("rotY", 20) + value("rAngAx", !(group && hasDepth(group.kind)));
}
