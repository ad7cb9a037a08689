import type { ChartKind } from "../../engine/charts/chartTypes";
import { element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { type Options, flag, isSet, number, richText, shape, text, textLook, value } from "./look";

const POSITIONS: Record<string, string> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
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
  const wanted = POSITIONS[position ?? ""];
  const bars =
    kind.element === "barChart" ? (kind.grouping === "clustered" ? "ctr inEnd inBase outEnd" : "ctr inEnd inBase") : "";
  return wanted !== undefined && (ALLOWED[kind.element] ?? bars).split(" ").includes(wanted)
    ? value("dLblPos", wanted)
    : "";
}

const SHOWN = ["showLegendKey", "showValue", "showCategoryName", "showSeriesName", "showPercentage", "showBubbleSize"];
const TAGS = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];

function content(options: Options, path: string, kind: ChartKind, font: string): string {
  const format = text(options, `${path}.numberFormat`);
  const separator = text(options, `${path}.separator`);
  return (
    (format === undefined ? "" : element("c:numFmt", { formatCode: format, sourceLinked: 0 })) +
    shape(options, `${path}.format`, "border") +
    textLook(options, font, number(options, `${path}.textOrientation`)) +
    place(text(options, `${path}.position`), kind) +
    SHOWN.map((name, index) => value(TAGS[index] ?? name, flag(options, `${path}.${name}`, name === "showValue"))).join(
      "",
    ) +
    (separator === undefined ? "" : element("c:separator", {}, escapeText(separator)))
  );
}

/** Labels of points by their place, those of `points.<n>.dataLabel`. */
export const pointLabels =
  (options: Options) =>
  (kind: ChartKind): string => {
    const indices = new Set(
      Object.keys(options).flatMap((key) => /^points\.(\d+)\.(?:dataLabel|hasDataLabel)/.exec(key)?.[1] ?? []),
    );
    return [...indices]
      .map(Number)
      .sort((a, b) => a - b)
      .map((index) => {
        const path = `points.${index}`;
        if (options[`${path}.hasDataLabel`] === false)
          return element("c:dLbl", {}, value("idx", index) + value("delete", true));
        const words = text(options, `${path}.dataLabel.text`);
        const own = words === undefined ? "" : element("c:tx", {}, richText(words, options, `${path}.dataLabel`, null));
        return element(
          "c:dLbl",
          {},
          value("idx", index) + own + content(options, `${path}.dataLabel`, kind, `${path}.dataLabel.format.font`),
        );
      })
      .join("");
  };

/** `<c:dLbls>` of a series; "" when no label is to be seen. */
export function labels(options: Options, path: string, single: (kind: ChartKind) => string, kind: ChartKind): string {
  const own = single(kind);
  const asked = options["hasDataLabels"];
  const all =
    asked === true ||
    (asked !== false &&
      (SHOWN.some((name) => options[`${path}.${name}`] === true) || isSet(options, `${path}.position`)));
  if (!all && own === "") return "";
  const rest = all
    ? content(options, path, kind, `${path}.format.font`)
    : TAGS.map((name) => value(name, false)).join("");
  return element("c:dLbls", {}, own + rest);
}
