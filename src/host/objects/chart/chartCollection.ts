import type { Chart } from "../../engine";
import { cornersAt, seriesName } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { SheetTarget } from "../base/targets";
import { fillChart } from "./chart";
import { asChartType } from "./chartSeries";
import { sourceArgument } from "./chartSource";

/** How large Excel makes a chart, and where ours stands until it is put somewhere, in points. */
const NEW_PLACE = { left: 216, top: 75, width: 360, height: 216 };

const chartOf = ({ session, sheet }: SheetTarget, chart: Chart): Played => play("Chart", { session, sheet, chart });

/** By name without case, or by id. */
const findChart = ({ sheet }: SheetTarget, key: string): Chart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

function found(target: SheetTarget, chart: Chart | undefined): Played {
  if (!chart) throw itemNotFound();
  return chartOf(target, chart);
}

defineClass("ChartCollection", {
  items: (target) => target.sheet.charts.map((chart) => chartOf(target, chart)),
  item: (target, key) => found(target, findChart(target, key.text(0))),
  get: { count: ({ sheet }) => sheet.charts.length },
  methods: {
    add,
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (target, args) => found(target, findChart(target, args.text(0))),
    getItemAt(target, args) {
      const chart = target.sheet.charts[args.whole(0)];
      if (!chart) throw invalidArgument();
      return chartOf(target, chart);
    },
    getItemOrNullObject(target, args) {
      const chart = findChart(target, args.text(0));
      return chart ? chartOf(target, chart) : null;
    },
  },
});

async function add(target: SheetTarget, args: Arguments): Promise<Played> {
  const { session, sheet } = target;
  const type = asChartType(args.raw(0));
  const by = args.oneOf(2, ["Auto", "Columns", "Rows"], "Auto");
  refuseOnProtected(session.present(sheet), "allowEditObjects");
  await session.calculated();
  const number = freeNumber(sheet.charts);
  const chart: Chart = {
    id: `{${sheet.id}-chart-${number}}`,
    name: `Chart ${number}`,
    type,
    ...cornersAt(sheet, NEW_PLACE),
    title: "",
    series: [],
    options: {},
    changed: { place: false, content: false },
  };
  fillChart(target, chart, sourceArgument(args, 1), by);
  const [only, ...more] = chart.series;
  chart.title = only && more.length === 0 ? only.name || seriesName(session.book, chart, only) : "Chart Title";
  // Excel names the parts of a pie, and leaves the legend out where there is one line only.
  if (only && more.length === 0 && !/pie|doughnut/i.test(type)) chart.options["legend.visible"] = false;
  sheet.charts.push(chart);
  return chartOf(target, chart);
}

function freeNumber(charts: readonly Chart[]): number {
  const taken = new Set(
    charts.flatMap(({ id, name }) => [/-chart-(\d+)\}$/.exec(id)?.[1], /^Chart (\d+)$/.exec(name)?.[1]]),
  );
  let number = 1;
  while (taken.has(String(number))) number++;
  return number;
}
