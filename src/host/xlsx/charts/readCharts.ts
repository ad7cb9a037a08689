import { parseAddress } from "../../engine/addresses/a1";
import type { Chart, ChartSeries, Sheet } from "../../engine/book";
import { chartPlace } from "../../engine/charts/chartPlace";
import { CHART_KINDS } from "../../engine/charts/chartTypes";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import type { Palette } from "../styles/colors";
import { child, childrenOf, descendants, parseXml, type XmlNode } from "../xml/tree";
import { chartFrames, readCorners } from "./anchors";
import { formulaNode, seriesNodes } from "./formulas";
import type { Size } from "./layout";
import { readAxes, secondaryIds } from "./readAxes";
import { numberOf, option, readColor, readShape, readTitle, val } from "./readLook";
import { readOptions } from "./readOptions";
import { readSeriesLook } from "./readSeriesLook";
import { typeOf } from "./readType";
import { TRENDS, apiWord } from "./words";

/** The charts of a worksheet: type, title, series and place, with those settings that the API shows. `sheet` has its sizes. */
export function readCharts(parts: Parts, sheetPart: string, sheet: Sheet, palette: Palette): Chart[] {
  const drawing = relationshipsOf(parts, sheetPart).find(
    ({ kind, external }) => kind === "drawing" && !external,
  )?.target;
  if (drawing === undefined || !parts.has(drawing)) return [];
  const targets = new Map(relationshipsOf(parts, drawing).map((found) => [found.id, found]));
  return chartFrames(parseXml(parts.text(drawing))).flatMap(({ anchor, name, relationship }, index) => {
    const target = targets.get(relationship);
    if (target?.kind !== "chart" || !parts.has(target.target)) return [];
    const corners = readCorners(sheet, anchor);
    const chart = readChart(parseXml(parts.text(target.target)), chartPlace(sheet, corners), palette);
    const id = `{${target.target}-${index + 1}}`;
    return [
      {
        id,
        name,
        ...corners,
        ...chart,
        part: target.target,
        changed: { place: false, content: false },
      },
    ];
  });
}

type Content = Pick<Chart, "type" | "title" | "series" | "options">;

function readChart(root: XmlNode, size: Size, palette: Palette): Content {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter((node) => childrenOf(node, "ser").length > 0);
  const type = typeOf(groups[0] ?? plot?.children.find(({ name }) => /Chart$/.test(name)));
  const series = seriesNodes(root).map((node) =>
    readSeries(
      node,
      groups.find(({ children }) => children.includes(node)),
      type,
      palette,
      secondaryIds(plot),
    ),
  );
  const options = {
    ...readOptions(root, size, palette),
    ...readAxes(plot, CHART_KINDS.get(type), palette),
    plotBy: plotBy(series),
  };
  return { type, title: titleOf(chart, series), series, options };
}

/** Excel shows the name of an only series as the title, unless the file says no. */
function titleOf(chart: XmlNode | undefined, series: readonly ChartSeries[]): string {
  const title = child(chart, "title");
  const words = readTitle(title);
  if (words !== "") return words;
  const [only, ...more] = series;
  const automatic = title !== undefined || val(child(chart, "autoTitleDeleted")) !== "1";
  if (only && more.length === 0 && automatic) return only.name;
  return title ? "Chart Title" : "";
}

/** The file does not say it: a series that lies in one row was taken from rows. */
function plotBy([first]: readonly ChartSeries[]): "Columns" | "Rows" {
  const { area } = parseAddress(first?.values.slice(1) ?? "") ?? {};
  return area && area.top === area.bottom && area.left < area.right ? "Rows" : "Columns";
}

function readSeries(
  node: XmlNode,
  group: XmlNode | undefined,
  chartType: string,
  palette: Palette,
  secondary: ReadonlySet<string | undefined>,
): ChartSeries {
  const formula = (...names: string[]): string => {
    const found = names.map((name) => formulaNode(child(node, name))).find((one) => one !== undefined);
    return found ? `=${found.text.trim()}` : "";
  };
  const own = typeOf(group);
  const literal = child(child(node, "tx"), "v")?.text ?? "";
  const fill = readColor(child(child(node, "spPr"), "solidFill"), palette);
  const line = readColor(child(child(child(node, "spPr"), "ln"), "solidFill"), palette);
  return {
    name: formula("tx") || literal,
    values: formula("val", "yVal"),
    categories: formula("cat", "xVal"),
    sizes: formula("bubbleSize"),
    color: fill ?? line ?? null,
    options: {
      ...(fill === null ? {} : { "format.fill.color": fill }),
      ...(line === null ? {} : { "format.line.color": line }),
      ...(own === chartType ? {} : { chartType: own }),
      ...(secondary.has(val(child(group, "axId"))) ? { axisGroup: "Secondary" } : {}),
      ...readSeriesLook(node, group, own, palette),
    },
    trendlines: descendants(node, "trendline").map((trend) => readTrendline(trend, palette)),
  };
}

function readTrendline(node: XmlNode, palette: Palette): ChartSeries["trendlines"][number] {
  const number = (name: string, key: string, taken?: number) => option(key, numberOf(child(node, name)), taken);
  const color = readColor(child(child(child(node, "spPr"), "ln"), "solidFill"), palette);
  return {
    type: apiWord(TRENDS, val(child(node, "trendlineType"))) ?? "Linear",
    options: {
      ...option("name", child(node, "name")?.text),
      ...number("order", "polynomialOrder", 2),
      ...number("period", "movingAveragePeriod", 2),
      ...number("forward", "forwardPeriod"),
      ...number("backward", "backwardPeriod"),
      ...number("intercept", "intercept"),
      ...option("showRSquared", val(child(node, "dispRSqr")) === "1", false),
      ...option("showEquation", val(child(node, "dispEq")) === "1", false),
      ...option("format.line.color", color),
      ...readShape(node, "format", "line"),
    },
  };
}
