import type { Palette } from "../styles/colors";
import { child, childrenOf, type XmlNode } from "../xml/tree";
import { type Size, readLayout } from "./layout";
import type { Options } from "./look";
import { flagOf, option, readColor, readFont, readShape, readTextLook, readTitleLook, val } from "./readLook";
import { BLANKS, LEGEND_PLACES, TABLE_PARTS, apiWord } from "./words";

/** What was set on a chart as a whole: title, legend, data table, plot area and its own frame. */
export function readOptions(space: XmlNode, size: Size, palette: Palette): Options {
  const chart = child(space, "chart");
  const [title, plot] = [child(chart, "title"), child(chart, "plotArea")];
  return {
    ...option("plotVisibleOnly", flagOf(child(chart, "plotVisOnly")), true),
    ...option("displayBlanksAs", apiWord(BLANKS, val(child(chart, "dispBlanksAs")) ?? "zero"), "NotPlotted"),
    ...option("showDataLabelsOverMaximum", flagOf(child(chart, "showDLblsOverMax")), true),
    ...readTitleLook(title, "title", 14),
    ...readLayout(title, "title", size),
    ...readLegend(child(chart, "legend"), size, palette),
    ...readTable(child(plot, "dTable")),
    ...readLayout(plot, "plotArea", size),
    ...readShape(plot, "plotArea.format", "border"),
    ...readShape(space, "format", "border"),
    ...readFont(space, "format.font"),
    ...option("format.roundedCorners", flagOf(child(space, "roundedCorners")), false),
  };
}

function readLegend(legend: XmlNode | undefined, size: Size, palette: Palette): Options {
  if (!legend) return { "legend.visible": false };
  const hidden = childrenOf(legend, "legendEntry")
    .filter((entry) => flagOf(child(entry, "delete")))
    .map((entry) => option(`legend.legendEntries.${val(child(entry, "idx")) ?? "0"}.visible`, false));
  return {
    "legend.position": apiWord(LEGEND_PLACES, val(child(legend, "legendPos")) ?? "r"),
    ...(Object.assign({}, ...hidden) as Options),
    ...readLayout(legend, "legend", size),
    ...option("legend.overlay", flagOf(child(legend, "overlay")), false),
    ...option("legend.format.fill.color", readColor(child(child(legend, "spPr"), "solidFill"), palette)),
    ...readShape(legend, "legend.format", "border"),
    ...readTextLook(legend, "legend"),
  };
}

function readTable(table: XmlNode | undefined): Options {
  if (!table) return {};
  const parts = Object.entries(TABLE_PARTS).map(([name, tag]) =>
    option(`dataTable.${name}`, flagOf(child(table, tag)) ?? false, true),
  );
  return {
    "dataTable.visible": true,
    ...(Object.assign({}, ...parts) as Options),
    ...readShape(table, "dataTable.format", "border"),
    ...readTextLook(table, "dataTable"),
  };
}
