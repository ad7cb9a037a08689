import type { ChartData } from "./chartData";

/** Where a point's bar begins and ends, in values. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Each series' spans by category: from zero, on top of the series before when stacked, as shares from -1 to 1 when in percent. Negative
 * values stack downwards; series of the far axis have a stack of their own. Blanks of a stack that is an area's count as zero.
 */
export function stack({ series, categories, stacking }: ChartData): (Span | null)[][] {
  if (stacking === "none")
    return series.map(({ values }) =>
      categories.map((_, index) => {
        const value = values[index] ?? null;
        return value === null ? null : { from: 0, to: value };
      }),
    );
  const sums = new Map<string, number>();
  for (const { values, secondary } of series)
    values.forEach((value, index) => {
      const key = `${secondary} ${index}`;
      sums.set(key, (sums.get(key) ?? 0) + Math.abs(value ?? 0));
    });
  const tops = new Map<string, number>();
  return series.map(({ values, secondary, drawing }) =>
    categories.map((_, index) => {
      const value = values[index] ?? (drawing === "area" ? 0 : null);
      if (value === null) return null;
      const sum = stacking === "percent" ? sums.get(`${secondary} ${index}`) || 1 : 1;
      // Lines and areas go on from where the line before is; bars below zero hang.
      const side = value < 0 && drawing !== "line" && drawing !== "area" ? "-" : "+";
      const key = `${secondary} ${index} ${side}`;
      const from = tops.get(key) ?? 0;
      const to = from + value / sum;
      tops.set(key, to);
      return { from, to };
    }),
  );
}
