/** How a chart of one of Excel's types is drawn, in the words of the file format. */
export interface ChartKind {
  /** The element of DrawingML: "barChart", "line3DChart". */
  element: string;
  /** "clustered", "stacked", "percentStacked" or "standard". */
  grouping?: string;
  /** "bar" lies, "col" stands. */
  direction?: "bar" | "col";
  /** Of a 3-D bar. */
  shape?: "cylinder" | "cone" | "pyramid";
  /** "scatterStyle", "radarStyle", "ofPieType" or "wireframe" by its value. */
  style?: string;
  markers?: boolean;
  /** False for points that no line joins. */
  lines?: boolean;
  smooth?: boolean;
  exploded?: boolean;
  /** Bubbles that look round, or a surface seen from above. */
  special?: boolean;
}

const GROUPINGS = { Clustered: "clustered", Stacked: "stacked", Stacked100: "percentStacked" } as const;

function bars(): [string, ChartKind][] {
  const solid = (name: string, direction: "bar" | "col", shape?: ChartKind["shape"]) =>
    Object.entries(GROUPINGS).map(([suffix, grouping]): [string, ChartKind] => [
      name + suffix,
      { element: "bar3DChart", grouping, direction, ...(shape ? { shape } : {}) },
    ]);
  const flat = (name: string, direction: "bar" | "col") =>
    Object.entries(GROUPINGS).map(([suffix, grouping]): [string, ChartKind] => [
      name + suffix,
      { element: "barChart", grouping, direction },
    ]);
  const shaped = (["cylinder", "cone", "pyramid"] as const).flatMap((shape): [string, ChartKind][] => {
    const name = shape.charAt(0).toUpperCase() + shape.slice(1);
    const deep: ChartKind = { element: "bar3DChart", grouping: "standard", direction: "col", shape };
    return [...solid(`${name}Col`, "col", shape), ...solid(`${name}Bar`, "bar", shape), [`${name}Col`, deep]];
  });
  return [
    ...flat("Column", "col"),
    ...flat("Bar", "bar"),
    ...solid("3DColumn", "col"),
    ...solid("3DBar", "bar"),
    ["3DColumn", { element: "bar3DChart", grouping: "standard", direction: "col" }],
    ...shaped,
  ];
}

const grouped = (name: string, kind: ChartKind): [string, ChartKind][] =>
  Object.entries({ "": "standard", Stacked: "stacked", Stacked100: "percentStacked" }).map(([suffix, grouping]) => [
    name + suffix,
    { ...kind, grouping },
  ]);

/** Excel's chart types that the file format of 2007 knows, the likeliest first where two are drawn alike. */
export const CHART_KINDS: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ...bars(),
  ...grouped("Line", { element: "lineChart" }),
  ...grouped("LineMarkers", { element: "lineChart", markers: true }),
  ["3DLine", { element: "line3DChart", grouping: "standard" }],
  ...grouped("Area", { element: "areaChart" }),
  ...grouped("3DArea", { element: "area3DChart" }),
  ["Pie", { element: "pieChart" }],
  ["PieExploded", { element: "pieChart", exploded: true }],
  ["3DPie", { element: "pie3DChart" }],
  ["3DPieExploded", { element: "pie3DChart", exploded: true }],
  ["PieOfPie", { element: "ofPieChart", style: "pie" }],
  ["BarOfPie", { element: "ofPieChart", style: "bar" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["DoughnutExploded", { element: "doughnutChart", exploded: true }],
  ["XYScatter", { element: "scatterChart", markers: true, lines: false }],
  ["XYScatterSmooth", { element: "scatterChart", markers: true, lines: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { element: "scatterChart", markers: false, lines: true, smooth: true }],
  ["XYScatterLines", { element: "scatterChart", markers: true, lines: true }],
  ["XYScatterLinesNoMarkers", { element: "scatterChart", markers: false, lines: true }],
  ["Radar", { element: "radarChart", style: "standard" }],
  ["RadarMarkers", { element: "radarChart", style: "marker", markers: true }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
  ["Bubble", { element: "bubbleChart" }],
  ["Bubble3DEffect", { element: "bubbleChart", special: true }],
  ["Surface", { element: "surface3DChart" }],
  ["SurfaceWireframe", { element: "surface3DChart", style: "1" }],
  ["SurfaceTopView", { element: "surfaceChart", special: true }],
  ["SurfaceTopViewWireframe", { element: "surfaceChart", style: "1", special: true }],
  ["StockHLC", { element: "stockChart" }],
  ["StockOHLC", { element: "stockChart", special: true }],
]);

/** Charts of one ring or pie have no axes and colour each point by itself. */
export const isRound = (type: string): boolean =>
  /^(pie|pie3D|ofPie|doughnut)Chart$/.test(CHART_KINDS.get(type)?.element ?? "");

/** Charts whose points have two numbers, x and y. */
export const isScattered = (type: string): boolean =>
  /^(scatter|bubble)Chart$/.test(CHART_KINDS.get(type)?.element ?? "");
