import type { ChartKind } from "../../engine/charts/chartTypes";
import type { Palette } from "../styles/colors";
import { child, childrenOf, localName, type XmlNode } from "../xml/tree";
import { standsApart } from "./axesXml";
import type { Options } from "./look";
import {
  flagOf,
  numberOf,
  option,
  readColor,
  readShape,
  readTextLook,
  readTitle,
  readTitleLook,
  val,
} from "./readLook";
import { ALIGNED, CROSSINGS, MARKS, TICK_LABELS, UNITS, apiWord } from "./words";

interface Axis {
  node: XmlNode;
  path: string;
}

/** Axes by the kind that the API calls them; the x axis of a scatter chart is its category axis. */
export function readAxes(plot: XmlNode | undefined, kind: ChartKind | undefined, palette: Palette): Options {
  const axes = namedAxes(plot);
  const across = ({ node }: Axis) =>
    axes.find((other) => val(child(other.node, "axId")) === val(child(node, "crossAx")));
  return Object.assign(
    {},
    ...axes.flatMap((axis) => [
      readAxis(axis, palette),
      readGridlines(axis),
      readCategories(axis),
      readCrossing(axis, across(axis)?.path, kind),
    ]),
  ) as Options;
}

function namedAxes(plot: XmlNode | undefined): Axis[] {
  const nodes = (plot?.children ?? []).filter(({ name }) => /(cat|val|ser|date)Ax$/.test(name));
  const scattered = nodes.every(({ name }) => localName(name) === "valAx");
  const second = secondaryIds(plot);
  return nodes.map((node) => {
    const name = localName(node.name);
    const level = val(child(node, "axPos")) === "b" || val(child(node, "axPos")) === "t";
    const kind = name === "serAx" ? "series" : name === "valAx" && !(scattered && level) ? "value" : "category";
    return { node, path: `axes.${kind}${second.has(val(child(node, "axId"))) ? "2" : ""}` };
  });
}

/** Groups of series after the first that have axes of their own are drawn on the secondary ones. */
export function secondaryIds(plot: XmlNode | undefined): ReadonlySet<string | undefined> {
  const groups = (plot?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const ids = groups.map((group) => childrenOf(group, "axId").map(val));
  return new Set(ids.flat().filter((id) => !ids[0]?.includes(id)));
}

function readAxis({ node, path }: Axis, palette: Palette): Options {
  const at = (key: string) => `${path}.${key}`;
  const scaling = child(node, "scaling");
  const format = child(node, "numFmt")?.attributes;
  const title = readTitle(child(node, "title"));
  const upright = val(child(node, "axPos")) === "l" || val(child(node, "axPos")) === "r";
  const log = child(scaling, "logBase");
  const hidden = path === "axes.category2";
  return {
    ...option(at("visible"), flagOf(child(node, "delete")) !== true, !hidden),
    ...(child(node, "title") ? { [at("title.text")]: title === "" ? "Axis Title" : title } : {}),
    ...readTitleLook(child(node, "title"), at("title"), 10, upright ? 90 : undefined),
    ...option(at("maximum"), numberOf(child(scaling, "max"))),
    ...option(at("minimum"), numberOf(child(scaling, "min"))),
    ...option(at("majorUnit"), numberOf(child(node, "majorUnit"))),
    ...option(at("minorUnit"), numberOf(child(node, "minorUnit"))),
    ...(log ? { [at("scaleType")]: "Logarithmic", ...option(at("logBase"), Number(val(log)), 10) } : {}),
    ...option(at("reversePlotOrder"), val(child(scaling, "orientation")) === "maxMin", false),
    ...(format && format["sourceLinked"] !== "1" ? { [at("numberFormat")]: format["formatCode"] ?? "General" } : {}),
    ...option(at("majorTickMark"), apiWord(MARKS, val(child(node, "majorTickMark")) ?? "cross"), "None"),
    ...option(at("minorTickMark"), apiWord(MARKS, val(child(node, "minorTickMark")) ?? "cross"), "None"),
    ...option(at("tickLabelPosition"), apiWord(TICK_LABELS, val(child(node, "tickLblPos"))), "NextToAxis"),
    ...option(at("format.line.color"), readColor(child(child(child(node, "spPr"), "ln"), "solidFill"), palette)),
    ...readShape(node, at("format"), "line"),
    ...readTextLook(node, path),
    ...readUnits(child(node, "dispUnits"), path),
  };
}

function readUnits(units: XmlNode | undefined, path: string): Options {
  if (!units) return {};
  const custom = numberOf(child(units, "custUnit"));
  return {
    ...option(
      `${path}.displayUnit`,
      custom === undefined ? apiWord(UNITS, val(child(units, "builtInUnit"))) : "Custom",
    ),
    ...option(`${path}.customDisplayUnit`, custom),
    ...option(`${path}.showDisplayUnitLabel`, child(units, "dispUnitsLbl") !== undefined, true),
  };
}

const GREY = { color: "#D9D9D9", weight: 0.75 };

/** The grey lines that Excel gives a new chart are none that somebody set. */
function readGridlines({ node, path }: Axis): Options {
  return Object.assign(
    {},
    ...["majorGridlines", "minorGridlines"].map((name) => {
      const lines = child(node, name);
      const look = readShape(lines, `${path}.${name}.format`, "line");
      const own = (key: string) => look[`${path}.${name}.format.line.${key}`];
      const untouched = Object.keys(look).length === 2 && own("color") === GREY.color && own("weight") === GREY.weight;
      const shown = option(
        `${path}.${name}.visible`,
        lines !== undefined,
        `${path}.${name}` === "axes.value.majorGridlines",
      );
      return { ...shown, ...(untouched ? {} : look) };
    }),
  ) as Options;
}

function readCategories({ node, path }: Axis): Options {
  const alone = flagOf(child(node, "noMultiLvlLbl"));
  return {
    ...option(`${path}.alignment`, apiWord(ALIGNED, val(child(node, "lblAlgn"))), "Center"),
    ...option(`${path}.offset`, numberOf(child(node, "lblOffset")), 100),
    ...option(`${path}.tickLabelSpacing`, numberOf(child(node, "tickLblSkip"))),
    ...option(`${path}.tickMarkSpacing`, numberOf(child(node, "tickMarkSkip")), 1),
    ...option(`${path}.multiLevel`, alone === undefined ? undefined : !alone, true),
  };
}

/** Where this axis crosses the other one is said on this one, and kept with the other. */
function readCrossing({ node, path }: Axis, across: string | undefined, kind: ChartKind | undefined): Options {
  if (across === undefined || path.endsWith("2")) return {};
  const at = numberOf(child(node, "crossesAt"));
  const between = val(child(node, "crossBetween"));
  const apart = between === undefined ? undefined : between === "between";
  return {
    ...option(
      `${across}.position`,
      at === undefined ? apiWord(CROSSINGS, val(child(node, "crosses"))) : "Custom",
      "Automatic",
    ),
    ...option(`${across}.positionAt`, at),
    ...option(`${across}.isBetweenCategories`, apart, kind ? standsApart(kind) : apart),
  };
}
