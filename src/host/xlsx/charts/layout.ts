import type { Place } from "../../engine/charts/chartPlace";
import { element } from "../xml/edit";
import { child, type XmlNode } from "../xml/tree";
import { type Options, number, value } from "./look";

/** How large the chart is, in points: places inside of it are kept as shares of it. */
export type Size = Pick<Place, "width" | "height">;

const SIDES = [
  ["left", "x", "xMode", "width"],
  ["top", "y", "yMode", "height"],
  ["width", "w", "wMode", "width"],
  ["height", "h", "hMode", "height"],
] as const;

const optionAt = (path: string, name: string, inside: boolean): string =>
  inside ? `${path}.inside${name.charAt(0).toUpperCase()}${name.slice(1)}` : `${path}.${name}`;

/** `<c:layout>` of a piece that was put somewhere by hand; "" where Excel finds its place. */
export function layoutXml(options: Options, path: string, size: Size): string {
  const inside = SIDES.some(([name]) => number(options, optionAt(path, name, true)) !== undefined);
  const set = SIDES.flatMap(([name, tag, mode, along]) => {
    const points = number(options, optionAt(path, name, inside));
    return points === undefined || size[along] === 0 ? [] : [{ tag, mode, share: points / size[along] }];
  });
  if (set.length === 0) return "";
  const edges = set.filter(({ tag }) => tag === "x" || tag === "y");
  const manual =
    (path === "plotArea" ? value("layoutTarget", inside ? "inner" : "outer") : "") +
    edges.map(({ mode }) => value(mode, "edge")).join("") +
    set.map(({ tag, share }) => value(tag, share)).join("");
  return element("c:layout", {}, element("c:manualLayout", {}, manual));
}

/** Places in points, to a hundredth. */
export function readLayout(node: XmlNode | undefined, path: string, size: Size): Options {
  const manual = child(child(node, "layout"), "manualLayout");
  const inside = child(manual, "layoutTarget")?.attributes["val"] === "inner";
  const set = SIDES.flatMap(([name, tag, , along]): [string, number][] => {
    const share = child(manual, tag)?.attributes["val"];
    const points = Number(share) * size[along];
    return share === undefined ? [] : [[optionAt(path, name, inside), Math.round(points * 100) / 100]];
  });
  return Object.fromEntries(set);
}
