import { asNumber } from "../../wire/arguments";
import { asColor } from "../format/colors";
import { choice, color, definePart, flag, forget, number, read, text, write } from "./chartPart";

const LINE_STYLES = "Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic None RoundDot";
const line = { color: color(), lineStyle: choice(LINE_STYLES), weight: number(0.75) };

definePart(
  "ChartFill",
  {},
  {
    methods: {
      setSolidColor: (part, args) => paint(part, args.raw(0)),
      clear: (part) => write(part, "color", "none"),
    },
  },
);

/** The colour of a series itself is its own field, because everybody who draws it asks for it. */
function paint(part: Parameters<typeof write>[0], value: unknown): void {
  write(part, "color", asColor(value));
  if (part.series && !part.trendline && part.path === "format.fill") part.series.color = asColor(value);
}

definePart(
  "ChartLineFormat",
  { kept: line },
  {
    set: {
      color(part, value) {
        write(part, "color", asColor(value));
        if (part.series && !part.trendline && part.path === "format.line") part.series.color = asColor(value);
      },
    },
    methods: {
      clear(part) {
        forget(part, "color");
        write(part, "lineStyle", "None");
      },
    },
  },
);
definePart("ChartBorder", { kept: line }, { methods: { clear: (part) => write(part, "lineStyle", "None") } });
definePart(
  "ChartFont",
  {
    kept: {
      bold: flag(),
      italic: flag(),
      color: color("#595959"),
      name: text("Calibri"),
      underline: choice("None Single"),
    },
  },
  {
    get: { size: (part) => read(part, "size", part.path.startsWith("title") ? 14 : 10) },
    set: { size: (part, value) => write(part, "size", asNumber(value)) },
  },
);

const filled = { fill: "ChartFill", font: "ChartFont", border: "ChartBorder" } as const;
definePart("ChartAreaFormat", { kept: { colorScheme: choice(schemes()), roundedCorners: flag() }, pieces: filled });
definePart("ChartTitleFormat", { pieces: filled });
definePart("ChartAxisTitleFormat", { pieces: filled });
definePart("ChartLegendFormat", { pieces: filled });
definePart("ChartDataLabelFormat", { pieces: filled });
definePart("ChartTrendlineLabelFormat", { pieces: filled });
definePart("ChartDataTableFormat", { pieces: filled });
definePart("ChartPlotAreaFormat", { pieces: { fill: "ChartFill", border: "ChartBorder" } });
definePart("ChartPointFormat", { pieces: { fill: "ChartFill", border: "ChartBorder" } });
definePart("ChartSeriesFormat", { pieces: { fill: "ChartFill", line: "ChartLineFormat" } });
definePart("ChartAxisFormat", { pieces: { fill: "ChartFill", font: "ChartFont", line: "ChartLineFormat" } });
definePart("ChartGridlinesFormat", { pieces: { line: "ChartLineFormat" } });
definePart("ChartTrendlineFormat", { pieces: { line: "ChartLineFormat" } });
definePart("ChartErrorBarsFormat", { pieces: { line: "ChartLineFormat" } });
definePart("ChartFormatString", { pieces: { font: "ChartFont" } });

function schemes(): string {
  const palettes = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word}Palette${i + 1}`);
  return [...palettes("Colorful", 4), ...palettes("Monochromatic", 13)].join(" ");
}
