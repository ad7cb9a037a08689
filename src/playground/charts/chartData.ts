export type Drawing =
  "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar" | "stock";
export type Side = "Top" | "Bottom" | "Left" | "Right";

/** A line that Excel fits to a series' points. */
export interface Trend {
  /** Excel's `ChartTrendlineType`. */
  readonly type: string;
  readonly name: string;
  readonly color: string;
  /** The power of a polynomial, 2–6. */
  readonly order: number;
  /** How many points a moving average takes together. */
  readonly period: number;
  /** How far it reaches beyond the last and the first point, in steps of the axis. */
  readonly forward: number;
  readonly backward: number;
  /** Where it meets the axis; null leaves it to the points. */
  readonly intercept: number | null;
  readonly equation: boolean;
  readonly rSquared: boolean;
}

/** One series with its values in hand; lists go by the chart's points, null is a blank that stays a gap. */
export interface DrawnSeries {
  readonly name: string;
  /** "#RRGGBB". */
  readonly color: string;
  readonly drawing: Drawing;
  readonly values: readonly (number | null)[];
  /** Of scattered points. */
  readonly x: readonly number[];
  /** Of bubbles. */
  readonly sizes: readonly (number | null)[];
  /** Points that have a colour of their own, by index. */
  readonly colors: Readonly<Record<number, string>>;
  /** What stands beside each point; none when the series shows no labels. */
  readonly labels: readonly string[];
  readonly markers: boolean;
  /** False for points that no line joins. */
  readonly joined: boolean;
  readonly smooth: boolean;
  /** Measured by the axis on the far side. */
  readonly secondary: boolean;
  readonly trends: readonly Trend[];
}

export interface AxisData {
  readonly title: string;
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly logarithmic: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: number | null;
  readonly numberFormat: string;
}

/** A chart with everything that drawing it needs: plain data, no reference to cells. */
export interface ChartData {
  readonly type: string;
  /** How it is drawn; null for a type that is not. */
  readonly drawing: Drawing | null;
  readonly stacking: "none" | "stacked" | "percent";
  readonly title: string;
  readonly legend: Side | null;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly axes: { readonly category: AxisData; readonly value: AxisData; readonly value2: AxisData };
  /** Of a column's width, in percent, between groups; and how far columns of one group overlap. */
  readonly gap: number;
  readonly overlap: number;
  /** Percent of a doughnut's width. */
  readonly hole: number;
}
