import type { ChartSeries } from "../../engine";
import { CHART_KINDS, groupDefault } from "../../engine";
import { itemNotFound } from "../../wire/errors";
import type { ChartPart } from "../base/chartTargets";
import { type Kept, choice, color, number, present, read } from "./chartPart";

const MARKERS = "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture Invalid";
export const marked = {
  markerBackgroundColor: color(),
  markerForegroundColor: color(),
  markerSize: number(5),
  markerStyle: choice(MARKERS),
};

/** The series if its chart still has it. */
export function own(part: ChartPart): ChartSeries {
  const { series } = part;
  if (!series || !present(part).series.includes(series)) throw itemNotFound();
  return series;
}

/** What series that are drawn together have in common: set on one of them, it holds for all. */
export function shared<K extends string>(kept: Record<K, Kept>) {
  const drawn = (part: ChartPart, { options }: ChartSeries) =>
    JSON.stringify([options["chartType"] ?? part.chart.type, options["axisGroup"] ?? "Primary"]);
  const members = (Object.entries(kept) as [K, Kept][]).map(([key, { check, fallback }]) => {
    const get = (part: ChartPart) => {
      const kind = CHART_KINDS.get(String(read(part, "chartType", part.chart.type)));
      return read(part, key, (kind && groupDefault(key, kind)) ?? fallback);
    };
    const set = (part: ChartPart, value: unknown) => {
      const group = drawn(part, own(part));
      for (const one of part.chart.series) if (drawn(part, one) === group) one.options[key] = check(value);
      part.chart.changed.content = true;
    };
    return { key, get, set };
  });
  const by = <M extends "get" | "set">(what: M) =>
    Object.fromEntries(members.map((member) => [member.key, member[what]])) as Record<K, (typeof members)[number][M]>;
  return { get: by("get"), set: by("set") };
}
