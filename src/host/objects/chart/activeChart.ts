import type { Chart } from "../../engine";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { Session } from "../base/session";

/** The chart that was clicked last; cells that are selected afterwards take its place. */
const active = new WeakMap<Session, Chart>();

export function activateChart(session: Session, chart: Chart): void {
  active.set(session, chart);
}

export function deactivateChart(session: Session): void {
  active.delete(session);
}

export function activeChart(session: Session): Played | null {
  const chart = active.get(session);
  const sheet = chart && session.book.sheets.find(({ charts }) => charts.includes(chart));
  return chart && sheet ? play("Chart", { session, sheet, chart }) : null;
}
