import type { ChartKind } from "./chartTypes";

/** Numbers that all series drawn together share: their names in the API and in the file. */
export const GROUP_NUMBERS: Readonly<Record<string, string>> = {
  gapWidth: "gapWidth",
  overlap: "overlap",
  doughnutHoleSize: "holeSize",
  firstSliceAngle: "firstSliceAng",
  bubbleScale: "bubbleScale",
  secondPlotSize: "secondPieSize",
  splitValue: "splitPos",
};

/** What Excel takes where nobody set it. */
export function groupDefault(name: string, { element, grouping }: ChartKind): number | undefined {
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  if (name === "gapWidth") return stacked || element === "bar3DChart" ? 150 : 219;
  if (name === "overlap") return stacked ? 100 : -27;
  return { doughnutHoleSize: 75, firstSliceAngle: 0, bubbleScale: 100, secondPlotSize: 75 }[name];
}
