import { CHART_KINDS, type ChartKind } from "../../engine/charts/chartTypes";
import { child, childrenOf, localName, type XmlNode } from "../xml/tree";
import { val } from "./readLook";

/** Excel's name for a group of series in a file; "Invalid" for what the list of types does not hold. */
export function typeOf(group: XmlNode | undefined): string {
  if (!group) return "Invalid";
  const name = localName(group.name);
  const drawn = traits(group, name);
  const fits = ([, kind]: [string, ChartKind]): boolean =>
    kind.element === name &&
    (Object.entries(drawn) as [keyof ChartKind, unknown][]).every(([key, held]) => kind[key] === held);
  return (
    [...CHART_KINDS].find(fits)?.[0] ?? [...CHART_KINDS].find(([, kind]) => kind.element === name)?.[0] ?? "Invalid"
  );
}

/** What tells types of one element apart. */
function traits(group: XmlNode, name: string): Partial<Record<keyof ChartKind, unknown>> {
  const own = (tag: string) => val(child(group, tag));
  const [series] = childrenOf(group, "ser");
  if (name === "barChart") return { grouping: own("grouping") ?? "clustered", direction: own("barDir") ?? "col" };
  if (name === "bar3DChart") {
    const shape = own("shape");
    return {
      grouping: own("grouping") ?? "clustered",
      direction: own("barDir") ?? "col",
      shape: shape === "box" || shape === undefined ? undefined : shape.replace("ToMax", ""),
    };
  }
  if (name === "lineChart")
    return { grouping: own("grouping") ?? "standard", markers: hasMarkers(series) || undefined };
  if (name === "areaChart" || name === "area3DChart") return { grouping: own("grouping") ?? "standard" };
  if (name === "scatterChart") return scatter(series, own("scatterStyle"));
  if (name === "radarChart") return { style: own("radarStyle") ?? "standard" };
  if (name === "ofPieChart") return { style: own("ofPieType") ?? "pie" };
  if (/^(pie|doughnut)/.test(name)) return { exploded: Number(val(child(series, "explosion")) ?? 0) > 0 || undefined };
  if (name === "bubbleChart") return { special: val(child(series, "bubble3D")) === "1" || undefined };
  if (/^surface/.test(name)) return { style: own("wireframe") === "1" ? "1" : undefined };
  if (name === "stockChart") return { special: child(group, "upDownBars") !== undefined || undefined };
  return {};
}

const hasMarkers = (series: XmlNode | undefined): boolean =>
  series !== undefined && val(child(child(series, "marker"), "symbol")) !== "none";

function scatter(series: XmlNode | undefined, style: string | undefined): Partial<Record<keyof ChartKind, unknown>> {
  const line = child(child(series, "spPr"), "ln");
  const lines = child(line, "noFill") === undefined;
  if (!lines) return { lines, markers: true };
  const smooth =
    val(child(series, "smooth")) === "1" || (child(series, "smooth") === undefined && style === "smoothMarker");
  return { lines, markers: hasMarkers(series), smooth: smooth || undefined };
}
