import type { ChartTrendline } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asOneOf } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import { play } from "../base/define";
import type { ChartPart } from "../base/chartTargets";
import { automatic, definePart, flag, number, text } from "./chartPart";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

const trendlines = (part: ChartPart): ChartTrendline[] => part.series?.trendlines ?? [];
const trendlinePart = (part: ChartPart, trendline: ChartTrendline) =>
  play("ChartTrendline", { ...part, trendline, options: trendline.options, path: "" });

function own({ trendline, series }: ChartPart): ChartTrendline {
  if (!trendline || !series?.trendlines.includes(trendline)) throw itemNotFound();
  return trendline;
}

function itemAt(part: ChartPart, args: Arguments) {
  const trendline = trendlines(part)[args.whole(0)];
  if (!trendline) throw itemNotFound();
  return trendlinePart(part, trendline);
}

definePart(
  "ChartTrendlineCollection",
  {},
  {
    items: (part) => trendlines(part).map((trendline) => trendlinePart(part, trendline)),
    item: itemAt,
    methods: {
      add(part, args) {
        const trendline = { type: args.oneOf(0, TYPES, "Linear"), options: {} };
        trendlines(part).push(trendline);
        part.chart.changed.content = true;
        return trendlinePart(part, trendline);
      },
      getCount: (part) => trendlines(part).length,
      getItem: itemAt,
    },
  },
);

definePart(
  "ChartTrendline",
  {
    kept: {
      backwardPeriod: number(0),
      forwardPeriod: number(0),
      intercept: automatic,
      movingAveragePeriod: number(2),
      name: text(),
      polynomialOrder: number(2),
      showEquation: flag(),
      showRSquared: flag(),
    },
    pieces: { format: "ChartTrendlineFormat", label: "ChartTrendlineLabel" },
  },
  {
    get: { type: (part) => own(part).type },
    set: {
      type(part, value) {
        own(part).type = asOneOf(value, TYPES);
        part.chart.changed.content = true;
      },
    },
    methods: {
      delete(part) {
        const gone = own(part);
        if (part.series) part.series.trendlines = part.series.trendlines.filter((other) => other !== gone);
        part.chart.changed.content = true;
      },
    },
  },
);
