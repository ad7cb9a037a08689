import type { Book, Chart } from "../../engine";
import { activeChartOf } from "../chart/activeChart";
import type { EventName, Happening, Origin } from "./happening";

/** The charts of a workbook with the id of their sheet, and the one that is active. */
export interface ChartStates {
  readonly homes: ReadonlyMap<Chart, string>;
  readonly active: Chart | null;
}

export const chartStates = (book: Book): ChartStates => ({
  homes: new Map(book.sheets.flatMap(({ id, charts }) => charts.map((chart) => [chart, id] as const))),
  active: activeChartOf(book),
});

/** Charts that came, went, and were clicked or left since. */
export function chartEvents(book: Book, before: ChartStates, origin: Origin): Happening[] {
  const now = chartStates(book);
  const tell = (name: EventName, { id }: Chart, sheet = ""): Happening => ({
    name,
    origin,
    sheet,
    item: id,
    args: () => ({ chartId: id }),
  });
  const added = [...now.homes].filter(([chart]) => !before.homes.has(chart));
  const deleted = [...before.homes].filter(
    ([chart, home]) => !now.homes.has(chart) && book.sheets.some(({ id }) => id === home),
  );
  const left = before.active !== now.active && before.active && now.homes.has(before.active) ? [before.active] : [];
  const entered = before.active !== now.active && now.active ? [now.active] : [];
  return [
    ...added.map(([chart, home]) => tell("chartAdded", chart, home)),
    ...left.map((chart) => tell("chartDeactivated", chart, now.homes.get(chart))),
    ...entered.map((chart) => tell("chartActivated", chart, now.homes.get(chart))),
    ...deleted.map(([chart, home]) => tell("chartDeleted", chart, home)),
  ];
}
