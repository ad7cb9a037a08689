import type { Chart, ChartSeries, Sheet } from "../../engine/book";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import type { Palette } from "../styles/colors";
import { child, childrenOf, descendants, parseXml, type XmlNode } from "../xml/tree";
import { chartFrames, readCorners } from "./anchors";
import { formulaNode, seriesNodes } from "./formulas";
import { readColor, readTitle, val } from "./readLook";
import { readAxes, readLegend, readSeriesLook } from "./readOptions";
import { typeOf } from "./readType";

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
    const chart = readChart(parseXml(parts.text(target.target)), palette);
    const id = `{${target.target}-${index + 1}}`;
    return [
      {
        id,
        name,
        ...readCorners(sheet, anchor),
        ...chart,
        part: target.target,
        changed: { place: false, content: false },
      },
    ];
  });
}

type Content = Pick<Chart, "type" | "title" | "series" | "options">;

function readChart(root: XmlNode, palette: Palette): Content {
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
    ),
  );
  const options = { ...readAxes(plot, palette), ...readLegend(chart, palette) };
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

function readSeries(node: XmlNode, group: XmlNode | undefined, chartType: string, palette: Palette): ChartSeries {
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
      ...readSeriesLook(node, group, palette),
    },
    trendlines: descendants(node, "trendline").map((trend) => readTrendline(trend, palette)),
  };
}

const TRENDS: Record<string, string> = {
  linear: "Linear",
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
};

function readTrendline(node: XmlNode, palette: Palette): ChartSeries["trendlines"][number] {
  const number = (name: string, key: string) => {
    const held = val(child(node, name));
    return held === undefined ? {} : { [key]: Number(held) };
  };
  const color = readColor(child(child(child(node, "spPr"), "ln"), "solidFill"), palette);
  const name = child(node, "name")?.text;
  return {
    type: TRENDS[val(child(node, "trendlineType")) ?? ""] ?? "Linear",
    options: {
      ...(name === undefined ? {} : { name }),
      ...number("order", "polynomialOrder"),
      ...number("period", "movingAveragePeriod"),
      ...number("forward", "forwardPeriod"),
      ...number("backward", "backwardPeriod"),
      ...(val(child(node, "dispRSqr")) === "1" ? { showRSquared: true } : {}),
      ...(val(child(node, "dispEq")) === "1" ? { showEquation: true } : {}),
      ...(color === null ? {} : { "format.line.color": color }),
    },
  };
}
