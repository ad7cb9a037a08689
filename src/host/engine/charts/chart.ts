/** A place on a sheet: a cell, and points inside of it. */
export interface Anchor {
  row: number;
  column: number;
  down: number;
  right: number;
}

export interface ChartTrendline {
  /** Excel's `ChartTrendlineType`. */
  type: string;
  options: Record<string, unknown>;
}

/** One line of data in a chart. References are absolute formulas with their leading "=": "=Sheet1!$B$2:$B$9". */
export interface ChartSeries {
  /** A text, or the formula of the cell that holds it; "" when Excel is to call it "Series1". */
  name: string;
  values: string;
  /** The texts along the axis, or a scatter chart's x values; "" when they are counted 1, 2, 3. */
  categories: string;
  /** How large a bubble chart's bubbles are; "" for other charts. */
  sizes: string;
  /** The colour that was set, "#RRGGBB"; null leaves it to Excel. */
  color: string | null;
  /** All else that was set, by its path in Excel's API below the series: "markerStyle", "points.0.format.fill.color". */
  options: Record<string, unknown>;
  trendlines: ChartTrendline[];
}

export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's `ChartType`: "ColumnClustered", "Line", "Pie". */
  type: string;
  /** Its corners, which go along with their cells; `chartPlace` tells them in points. */
  from: Anchor;
  to: Anchor;
  /** A chart that keeps its size, or its place too, when cells change theirs. */
  rigid?: "size" | "place";
  /** A text, or the formula of the cell that holds it; "" when none is shown. */
  title: string;
  series: ChartSeries[];
  /** All else that was set, by its path in Excel's API below the chart: "legend.position", "axes.value.title.text". */
  options: Record<string, unknown>;
  /** Part name in the opened file ("xl/charts/chart1.xml"), absent for a new one. */
  part?: string;
  /** What was set since it was opened. */
  changed: { place: boolean; content: boolean };
}
