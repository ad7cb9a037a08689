import { absoluteFormula, chartText } from "../../engine";
import { asText } from "../../wire/arguments";
import type { ChartPart } from "../base/chartTargets";
import {
  type Kept,
  automatic,
  choice,
  definePart,
  flag,
  forget,
  number,
  pathOf,
  piece,
  read,
  text,
  write,
} from "./chartPart";

const HORIZONTAL = "Center Left Right Justify Distributed";
const VERTICAL = "Center Bottom Top Justify Distributed";
const POSITIONS = "Invalid None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout";

const aligned = {
  horizontalAlignment: choice(HORIZONTAL),
  verticalAlignment: choice(VERTICAL),
  textOrientation: number(0),
};
const shown = {
  position: choice(POSITIONS, "OutsideEnd"),
  separator: text(", "),
  showBubbleSize: flag(),
  showCategoryName: flag(),
  showLegendKey: flag(),
  showPercentage: flag(),
  showSeriesName: flag(),
  showValue: flag(true),
  autoText: flag(true),
  linkNumberFormat: flag(true),
  numberFormat: text("General"),
};
const box = { left: automatic, top: automatic, width: automatic, height: automatic };

const SHOWS = /^(show|position$|text$|formula$)/;

/** Labels appear when they are told what to show; `flag` says that they are there. */
function showing<K extends string>(kept: Record<K, Kept>, flagOf: (part: ChartPart) => string) {
  const setters = (Object.entries(kept) as [K, Kept][]).map(([key, { check }]) => {
    const set = (part: ChartPart, value: unknown) => {
      const checked = check(value);
      write(part, key, checked);
      if (checked !== false && checked !== "") part.options[flagOf(part)] = true;
    };
    return [key, set] as const;
  });
  return { set: Object.fromEntries(setters.filter(([key]) => SHOWS.test(key))) };
}

definePart(
  "ChartDataLabels",
  { kept: { ...shown, ...aligned }, pieces: { format: "ChartDataLabelFormat" } },
  showing(shown, ({ path }) => path.replace(/dataLabels$/, "hasDataLabels")),
);
const words = { formula: text(), text: text() };
definePart(
  "ChartDataLabel",
  { kept: { ...shown, ...aligned, ...box, ...words }, pieces: { format: "ChartDataLabelFormat" } },
  showing({ ...shown, ...words }, ({ path }) => path.replace(/dataLabel$/, "hasDataLabel")),
);
definePart("ChartTrendlineLabel", {
  kept: {
    ...aligned,
    ...box,
    autoText: flag(true),
    formula: text(),
    text: text(),
    linkNumberFormat: flag(true),
    numberFormat: text("General"),
  },
  pieces: { format: "ChartTrendlineLabelFormat" },
});

const LEGEND_PLACE = choice("Invalid Top Bottom Left Right Corner Custom", "Bottom");

definePart(
  "ChartLegend",
  {
    kept: {
      ...box,
      overlay: flag(),
      position: LEGEND_PLACE,
      showShadow: flag(),
      visible: flag(true),
    },
    pieces: { format: "ChartLegendFormat", legendEntries: "ChartLegendEntryCollection" },
  },
  {
    set: {
      // A legend that is put somewhere is to be seen.
      position(part, value) {
        write(part, "position", LEGEND_PLACE.check(value));
        forget(part, "visible");
      },
    },
  },
);

definePart(
  "ChartTitle",
  {
    kept: {
      ...box,
      ...aligned,
      overlay: flag(),
      position: choice("Automatic Top Bottom Left Right"),
      showShadow: flag(),
    },
    pieces: { format: "ChartTitleFormat" },
  },
  {
    get: {
      text: (part) => part.session.calculated().then(() => titleText(part)),
      visible: ({ chart }) => chart.title !== "",
    },
    set: {
      text(part, value) {
        forget(part, "hidden");
        part.chart.title = textOf(value);
      },
      visible: (part, value) => show(part, value === true),
    },
    methods: {
      setFormula(part, args) {
        forget(part, "hidden");
        part.chart.title = absolute(part, args.text(0));
      },
      getSubstring: (part, args) => piece(part, `sub.${args.whole(0)}.${args.whole(1)}`, "ChartFormatString"),
    },
  },
);

definePart(
  "ChartAxisTitle",
  {
    kept: { text: text("Axis Title"), textOrientation: number(0) },
    pieces: { format: "ChartAxisTitleFormat" },
  },
  {
    get: { visible: (part) => part.options[pathOf(part, "text")] !== undefined && read(part, "visible", true) },
    set: {
      text(part, value) {
        write(part, "text", textOf(value));
        write(part, "visible", true);
      },
      visible(part, value) {
        if (value === true) write(part, "text", read(part, "text", "Axis Title"));
        write(part, "visible", value === true);
      },
    },
    methods: {
      setFormula(part, args) {
        write(part, "text", absolute(part, args.text(0)));
        write(part, "visible", true);
      },
    },
  },
);

const textOf = (value: unknown): string => asText(value);
const titleText = ({ session, chart }: ChartPart): string => chartText(session.book, chart.title);
const absolute = ({ sheet }: ChartPart, formula: string): string => absoluteFormula(formula, sheet.name);

/** A title that is hidden and shown again says what it said. */
function show(part: ChartPart, visible: boolean): void {
  const { chart } = part;
  if (visible === (chart.title !== "")) return;
  const hidden = read(part, "hidden", "Chart Title");
  if (visible) forget(part, "hidden");
  else write(part, "hidden", chart.title);
  chart.title = visible ? String(hidden) : "";
}

definePart(
  "ChartLegendEntryCollection",
  {},
  {
    items: (part) => part.chart.series.map((_, index) => piece(part, String(index), "ChartLegendEntry")),
    methods: {
      getCount: ({ chart }) => chart.series.length,
      getItemAt: (part, args) => piece(part, String(args.whole(0)), "ChartLegendEntry"),
    },
  },
);
definePart(
  "ChartLegendEntry",
  { kept: { ...box, visible: flag(true) } },
  {
    get: { index: ({ path }) => Number(path.split(".").at(-1)) },
  },
);
