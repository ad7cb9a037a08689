import { chartPlace } from "../../engine";
import { asNumber } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { rangeArgument } from "../base/rangeTarget";
import type { ChartPart } from "../base/chartTargets";
import { automatic, choice, definePart, flag, number, piece, read, text, write } from "./chartPart";
import { rangeReference } from "./chartSource";

definePart(
  "ChartAxes",
  {},
  {
    objects: {
      categoryAxis: (part) => piece(part, "category", "ChartAxis"),
      valueAxis: (part) => piece(part, "value", "ChartAxis"),
      seriesAxis: (part) => piece(part, "series", "ChartAxis"),
    },
    methods: {
      getItem(part, args) {
        const type = args.oneOf(0, ["Category", "Value", "Series"]);
        const group = args.oneOf(1, ["Primary", "Secondary"], "Primary");
        return piece(part, type.toLowerCase() + (group === "Secondary" ? "2" : ""), "ChartAxis");
      },
    },
  },
);

const MARKS = "None Cross Inside Outside";
const UNITS = "Days Months Years";
const kindOf = ({ path }: ChartPart): "category" | "value" | "series" =>
  path.includes("value") ? "value" : path.includes("category") ? "category" : "series";

definePart(
  "ChartAxis",
  {
    kept: {
      alignment: choice("Center Left Right"),
      baseTimeUnit: choice(UNITS),
      categoryType: choice("Automatic TextAxis DateAxis"),
      customDisplayUnit: number(1),
      displayUnit: choice(
        "None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions Custom",
      ),
      height: number(0),
      left: number(0),
      top: number(0),
      width: number(0),
      isBetweenCategories: flag(true),
      linkNumberFormat: flag(true),
      logBase: number(10),
      majorTickMark: choice(MARKS),
      minorTickMark: choice(MARKS),
      majorTimeUnitScale: choice(UNITS),
      minorTimeUnitScale: choice(UNITS),
      majorUnit: automatic,
      minorUnit: automatic,
      maximum: automatic,
      minimum: automatic,
      multiLevel: flag(true),
      numberFormat: text("General"),
      offset: number(100),
      position: choice("Automatic Maximum Minimum Custom"),
      positionAt: number(0),
      reversePlotOrder: flag(),
      scaleType: choice("Linear Logarithmic"),
      showDisplayUnitLabel: flag(),
      textOrientation: number(0),
      tickLabelPosition: choice("NextToAxis High Low None"),
      tickLabelSpacing: automatic,
      tickMarkSpacing: number(1),
      visible: flag(true),
    },
    pieces: {
      format: "ChartAxisFormat",
      title: "ChartAxisTitle",
      majorGridlines: "ChartGridlines",
      minorGridlines: "ChartGridlines",
    },
  },
  {
    get: {
      type: (part) => ({ category: "Category", value: "Value", series: "Series" })[kindOf(part)],
      // Units that were chosen are told beside the axis, unless somebody has hidden it.
      showDisplayUnitLabel: (part) => read(part, "showDisplayUnitLabel", read(part, "displayUnit", "None") !== "None"),
      axisGroup: ({ path }) => (path.endsWith("2") ? "Secondary" : "Primary"),
    },
    methods: {
      setCategoryNames(part, args) {
        const range = rangeArgument(args, 0);
        if (!range) throw invalidArgument();
        for (const series of part.chart.series) series.categories = rangeReference(range);
        part.chart.changed.content = true;
      },
      setCustomDisplayUnit(part, args) {
        write(part, "displayUnit", "Custom");
        write(part, "customDisplayUnit", asNumber(args.raw(0)));
      },
      setPositionAt(part, args) {
        write(part, "position", "Custom");
        write(part, "positionAt", asNumber(args.raw(0)));
      },
    },
  },
);

definePart(
  "ChartGridlines",
  { pieces: { format: "ChartGridlinesFormat" } },
  {
    get: { visible: (part) => read(part, "visible", part.path === "axes.value.majorGridlines") },
    set: { visible: (part, value) => write(part, "visible", value === true) },
  },
);

definePart("ChartDataTable", {
  kept: {
    showHorizontalBorder: flag(true),
    showVerticalBorder: flag(true),
    showOutlineBorder: flag(true),
    showLegendKey: flag(true),
    visible: flag(false),
  },
  pieces: { format: "ChartDataTableFormat" },
});

/** The plot area ends where its chart does. */
const inside = (key: "left" | "top" | "width" | "height") => (part: ChartPart, value: unknown) => {
  write(part, key, automatic.check(value));
  const { width, height } = chartPlace(part.sheet, part.chart);
  for (const [size, edge, room] of [
    ["width", "left", width],
    ["height", "top", height],
  ] as const) {
    const [long, from] = [read(part, size, ""), read(part, edge, "")];
    if (typeof long === "number") write(part, size, Math.min(long, Math.max(0, room - Number(from))));
  }
};

definePart(
  "ChartPlotArea",
  {
    kept: {
      height: automatic,
      width: automatic,
      left: automatic,
      top: automatic,
      insideHeight: automatic,
      insideWidth: automatic,
      insideLeft: automatic,
      insideTop: automatic,
      position: choice("Automatic Custom"),
    },
    pieces: { format: "ChartPlotAreaFormat" },
  },
  { set: { left: inside("left"), top: inside("top"), width: inside("width"), height: inside("height") } },
);
