import type { Chart } from "../../engine";
import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import type { Api, ExcelClass } from "../base/define";
import type { ChartPart, ChartTarget } from "../base/chartTargets";
import type { Targets } from "../base/targets";
import { asColor } from "../format/colors";

/** A property that only has to be kept: what it takes, and what it says when nobody set it. */
export interface Kept {
  check(value: unknown): unknown;
  fallback: unknown;
}

export const flag = (fallback = false): Kept => ({ check: asFlag, fallback });
export const text = (fallback = ""): Kept => ({ check: asText, fallback });
export const number = (fallback: number | null = 0): Kept => ({ check: asNumber, fallback });
export const color = (fallback = ""): Kept => ({ check: asColor, fallback });
export const choice = (choices: string, fallback?: string): Kept => {
  const list = choices.split(" ");
  return { check: (value) => asOneOf(value, list), fallback: fallback ?? list[0] };
};
/** A number, or "" for what Excel finds by itself. */
export const automatic: Kept = { check: (value) => (value === "" ? "" : asNumber(value)), fallback: "" };

type PartClass = { [K in keyof Targets]: Targets[K] extends ChartPart ? K : never }[keyof Targets] & keyof typeof Excel;

interface PartDescription<K extends PartClass> {
  kept?: { readonly [M in keyof Api<K>]?: Kept };
  /** Pieces of this piece by the class that plays them. */
  pieces?: { readonly [M in keyof Api<K>]?: PartClass };
}

type Rest<K extends PartClass> = Partial<ExcelClass<K, ChartPart>>;

/** Says how a piece of a chart is played whose properties are kept in the book as they are set. */
export function definePart<K extends PartClass>(
  name: K,
  { kept = {}, pieces = {} }: PartDescription<K>,
  rest: Rest<K> = {},
): void {
  const specs = Object.entries(kept) as [string, Kept][];
  const get = Object.fromEntries(
    specs.map(([key, spec]) => [key, (part: ChartPart) => read(part, key, spec.fallback)]),
  );
  const set = Object.fromEntries(
    specs.map(([key, spec]) => [key, (part: ChartPart, value: unknown) => write(part, key, spec.check(value))]),
  );
  const objects = Object.fromEntries(
    (Object.entries(pieces) as [string, PartClass][]).map(([key, as]) => [
      key,
      (part: ChartPart) => piece(part, key, as),
    ]),
  );
  const description = {
    ...rest,
    get: { ...get, ...rest.get },
    set: { ...set, ...rest.set },
    objects: { ...objects, ...rest.objects },
  };
  // Every piece stands on a ChartPart, which the type of PartClass says and a generic name hides.
  defineClass(name, description as unknown as ExcelClass<K>);
}

export const pathOf = (part: ChartPart, key: string): string => (part.path === "" ? key : `${part.path}.${key}`);

export const read = (part: ChartPart, key: string, fallback: unknown): unknown => {
  present(part);
  return part.options[pathOf(part, key)] ?? fallback;
};

export function write(part: ChartPart, key: string, value: unknown): void {
  present(part).changed.content = true;
  part.options[pathOf(part, key)] = value;
}

/** Forgets what was set at this path and below. */
export function forget(part: ChartPart, key: string): void {
  present(part).changed.content = true;
  const path = pathOf(part, key);
  for (const known of Object.keys(part.options))
    if (known === path || known.startsWith(`${path}.`)) delete part.options[known];
}

export const piece = (part: ChartPart, key: string, as: PartClass): Played =>
  play(as, { ...part, path: pathOf(part, key) });

/** The chart if its sheet still has it. */
export function present({ session, sheet, chart }: ChartTarget): Chart {
  if (!session.present(sheet).charts.includes(chart)) throw itemNotFound();
  return chart;
}

/** Options that are set on every series of a chart at once, and say what all of them say. */
export function ofAllSeries({ series }: Chart): Record<string, unknown> {
  const [first, ...others] = series.map(({ options }) => options);
  return new Proxy(first ?? {}, {
    get: (options, key: string) => (others.every((other) => other[key] === options[key]) ? options[key] : undefined),
    set: (options, key: string, value: unknown) => [options, ...others].every((one) => Reflect.set(one, key, value)),
    deleteProperty: (options, key) => [options, ...others].every((one) => Reflect.deleteProperty(one, key)),
  });
}

export const wholeChart = (target: ChartTarget): ChartPart => ({
  session: target.session,
  sheet: target.sheet,
  chart: target.chart,
  options: target.chart.options,
  path: "",
});
