import { CHART_KINDS, type ChartKind, isRound } from "../../engine/charts/chartTypes";
import type { Palette } from "../styles/colors";
import { child, childrenOf, type XmlNode } from "../xml/tree";
import { GROUP_NUMBERS, groupDefault } from "../../engine/charts/groupNumbers";
import type { Options } from "./look";
import {
  flagOf,
  numberOf,
  option,
  readColor,
  readOutline,
  readRich,
  readShape,
  readTextLook,
  val,
  wordsOf,
} from "./readLook";
import { ERROR_SIDES, ERROR_TYPES, LABEL_PLACES, SHOWN, SPLITS, SYMBOLS, apiWord } from "./words";

/** What a series looks like beyond its colours; of its group what the API shows on each series. */
export function readSeriesLook(series: XmlNode, group: XmlNode | undefined, type: string, palette: Palette): Options {
  const kind = CHART_KINDS.get(type);
  const shared = Object.entries(GROUP_NUMBERS).map(([name, tag]) =>
    option(name, numberOf(child(group, tag)), kind && groupDefault(name, kind)),
  );
  return {
    ...(Object.assign({}, ...shared) as Options),
    ...option("splitType", apiWord(SPLITS, val(child(group, "splitType"))), "SplitByPosition"),
    ...option("varyByCategories", flagOf(child(group, "varyColors")), isRound(type)),
    ...readMarker(child(series, "marker"), "", isBare(kind)),
    ...option("smooth", flagOf(child(series, "smooth")), kind?.smooth === true),
    ...option("invertIfNegative", flagOf(child(series, "invertIfNegative")), false),
    ...option("explosion", numberOf(child(series, "explosion")), kind?.exploded ? 25 : 0),
    ...readSeriesLines(series, kind),
    ...readLabels(child(series, "dLbls")),
    ...readPoints(series, palette),
    ...(Object.assign({}, ...childrenOf(series, "errBars").map(readErrorBars)) as Options),
  };
}

const isBare = (kind: ChartKind | undefined): boolean =>
  kind?.element === "lineChart" ? kind.markers !== true : kind?.markers === false;

/** Points that no line joins have a line of width without colour; stock lines likewise. */
function readSeriesLines(series: XmlNode, kind: ChartKind | undefined): Options {
  const look = readShape(series, "format", "line");
  const joined = kind?.lines !== false && kind?.element !== "stockChart";
  return joined || look["format.line.lineStyle"] !== "None" ? look : {};
}

const prefixed = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function readMarker(marker: XmlNode | undefined, path: string, bare: boolean): Options {
  const at = (key: string) => prefixed(path, key);
  const look = readShape(marker, "m", "line");
  return {
    ...option(at("markerStyle"), apiWord(SYMBOLS, val(child(marker, "symbol"))), bare ? "None" : undefined),
    ...option(at("markerSize"), numberOf(child(marker, "size"))),
    ...option(at("markerBackgroundColor"), look["m.fill.color"]),
    ...option(at("markerForegroundColor"), look["m.line.color"]),
  };
}

/** Labels of a series and of its points; what a point's label only says again is left out. */
function readLabels(labels: XmlNode | undefined): Options {
  if (!labels) return {};
  const common = readLabel(labels, "dataLabels");
  const visible = shows(labels);
  const points = childrenOf(labels, "dLbl").map((label): Options => {
    const point = `points.${val(child(label, "idx")) ?? "0"}`;
    if (flagOf(child(label, "delete"))) return { [`${point}.hasDataLabel`]: false };
    const path = `${point}.dataLabel`;
    const own = Object.entries(readLabel(label, path)).filter(
      ([key, set]) => common[`dataLabels${key.slice(path.length)}`] !== set,
    );
    return { ...(shows(label) ? { [`${point}.hasDataLabel`]: true } : {}), ...Object.fromEntries(own) };
  });
  return Object.assign({}, visible ? { hasDataLabels: true } : {}, common, ...points) as Options;
}

const shows = (label: XmlNode): boolean => Object.values(SHOWN).some((tag) => val(child(label, tag)) === "1");

function readLabel(label: XmlNode, path: string): Options {
  const format = child(label, "numFmt")?.attributes;
  const rich = child(child(label, "tx"), "rich");
  const shown = Object.entries(SHOWN).map(([name, tag]) =>
    option(`${path}.${name}`, flagOf(child(label, tag)), name === "showValue"),
  );
  return {
    ...(shows(label) ? (Object.assign({}, ...shown) as Options) : {}),
    ...(format && format["sourceLinked"] !== "1" ? option(`${path}.numberFormat`, format["formatCode"]) : {}),
    ...option(`${path}.position`, apiWord(LABEL_PLACES, val(child(label, "dLblPos")))),
    ...option(`${path}.separator`, child(label, "separator")?.text),
    ...readShape(label, `${path}.format`, "border"),
    ...readTextLook(label, path),
    ...(rich ? { [`${path}.text`]: wordsOf(rich), ...readRich(rich, path) } : {}),
  };
}

const readPoints = (series: XmlNode, palette: Palette): Options =>
  Object.assign(
    {},
    ...childrenOf(series, "dPt").map((point) => {
      const path = `points.${val(child(point, "idx")) ?? "0"}`;
      return {
        ...readMarker(child(point, "marker"), path, false),
        ...option(`${path}.format.fill.color`, readColor(child(child(point, "spPr"), "solidFill"), palette)),
        ...readShape(point, `${path}.format`, "border"),
      };
    }),
  ) as Options;

function readErrorBars(bars: XmlNode): Options {
  const path = `${val(child(bars, "errDir")) ?? "y"}ErrorBars`;
  return {
    [`${path}.visible`]: true,
    ...option(`${path}.type`, apiWord(ERROR_TYPES, val(child(bars, "errValType"))), "FixedValue"),
    ...option(`${path}.include`, apiWord(ERROR_SIDES, val(child(bars, "errBarType"))), "Both"),
    ...option(`${path}.endStyleCap`, flagOf(child(bars, "noEndCap")) !== true, true),
    ...readOutline(child(child(bars, "spPr"), "ln"), `${path}.format.line`),
  };
}
