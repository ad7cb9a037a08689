import { referencedValues } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import type { ChartPart } from "../base/chartTargets";
import { marked, own } from "./chartGroup";
import { choice, definePart, flag, piece, read } from "./chartPart";

definePart("ChartErrorBars", {
  kept: {
    endStyleCap: flag(true),
    include: choice("Both MinusValues PlusValues"),
    type: choice("FixedValue Percent StDev StError Custom"),
    visible: flag(),
  },
  pieces: { format: "ChartErrorBarsFormat" },
});

definePart(
  "ChartPointsCollection",
  {},
  {
    items: (part) => points(part).map((_, index) => piece(part, String(index), "ChartPoint")),
    get: { count: (part) => points(part).length },
    methods: {
      getCount: (part) => points(part).length,
      getItemAt(part, args) {
        const index = args.whole(0);
        if (index < 0 || index >= points(part).length) throw invalidArgument();
        return piece(part, String(index), "ChartPoint");
      },
    },
  },
);

const points = (part: ChartPart) => referencedValues(part.session.book, own(part).values);

definePart(
  "ChartPoint",
  { kept: { ...marked, hasDataLabel: flag() }, pieces: { dataLabel: "ChartDataLabel", format: "ChartPointFormat" } },
  {
    get: {
      hasDataLabel: (part) => read(part, "hasDataLabel", part.options["hasDataLabels"] === true),
      value: (part) =>
        part.session.calculated().then(() => {
          const value = points(part)[Number(part.path.split(".").at(-1))]?.value;
          return typeof value === "number" || typeof value === "string" ? value : 0;
        }),
    },
  },
);
