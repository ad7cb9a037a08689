import type { ChartKind } from "../../engine/charts/chartTypes";
import { element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { type Options, flag, isSet, number, richText, shape, text, textLook, value } from "./look";
import { LABEL_PLACES, SHOWN } from "./words";

/** Where a kind of chart may put its labels; Excel calls a file with another place damaged. */
const ALLOWED: Record<string, string> = {
  pieChart: "bestFit ctr inEnd outEnd",
  pie3DChart: "bestFit ctr inEnd outEnd",
  ofPieChart: "bestFit ctr inEnd outEnd",
  lineChart: "t b l r ctr",
  scatterChart: "t b l r ctr",
  bubbleChart: "t b l r ctr",
  stockChart: "t b l r ctr",
};

function place(position: string | undefined, kind: ChartKind): string {
  const wanted = LABEL_PLACES[position ?? ""];
  const bars =
    kind.element === "barChart" ? (kind.grouping === "clustered" ? "ctr inEnd inBase outEnd" : "ctr inEnd inBase") : "";
  return wanted !== undefined && (ALLOWED[kind.element] ?? bars).split(" ").includes(wanted)
    ? value("dLblPos", wanted)
    : "";
}

/** What a label looks like and shows; a hidden one keeps its look. */
function content(options: Options, path: string, kind: ChartKind, visible: boolean): string {
  const format = text(options, `${path}.numberFormat`);
  const separator = text(options, `${path}.separator`);
  const shows = (name: string) => visible && flag(options, `${path}.${name}`, name === "showValue");
  return (
    (format === undefined ? "" : element("c:numFmt", { formatCode: format, sourceLinked: 0 })) +
    shape(options, `${path}.format`, "border") +
    textLook(options, `${path}.format.font`, number(options, `${path}.textOrientation`)) +
    place(text(options, `${path}.position`), kind) +
    Object.entries(SHOWN)
      .map(([name, tag]) => value(tag, shows(name)))
      .join("") +
    (separator === undefined ? "" : element("c:separator", {}, escapeText(separator)))
  );
}

const pointsWithLabels = (options: Options): number[] => {
  const indices = Object.keys(options).map((key) => /^points\.(\d+)\.(?:dataLabel|hasDataLabel)/.exec(key)?.[1]);
  return [...new Set(indices)].flatMap((index) => (index === undefined ? [] : [Number(index)])).sort((a, b) => a - b);
};

/** A point's label says again what those of its series have in common: the file inherits nothing. */
function pointLabel(options: Options, index: number, kind: ChartKind, visible: boolean): string {
  const path = `points.${index}.dataLabel`;
  const own = options[`points.${index}.hasDataLabel`];
  if (own === false) return element("c:dLbl", {}, value("idx", index) + value("delete", true));
  const common = Object.entries(options).flatMap(([key, set]): [string, unknown][] =>
    key.startsWith("dataLabels.") ? [[`${path}${key.slice("dataLabels".length)}`, set]] : [],
  );
  const merged = { ...Object.fromEntries(common), ...options };
  const words = text(merged, `${path}.text`);
  const tx = words === undefined ? "" : element("c:tx", {}, richText(words, merged, path, null));
  return element("c:dLbl", {}, value("idx", index) + tx + content(merged, path, kind, visible || own === true));
}

/** `<c:dLbls>` of a series; "" when nothing was said of labels. */
export function labels(options: Options, kind: ChartKind): string {
  const visible = options["hasDataLabels"] === true;
  const points = pointsWithLabels(options);
  if (!visible && points.length === 0 && !isSet(options, "dataLabels")) return "";
  const own = points.map((index) => pointLabel(options, index, kind, visible)).join("");
  return element("c:dLbls", {}, own + content(options, "dataLabels", kind, visible));
}
