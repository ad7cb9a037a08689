import type { Book, Chart } from "../../engine";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { Session } from "../base/session";

/** The chart that was clicked last; cells that are selected afterwards take its place. */
const active = new WeakMap<Book, Chart>();

export function activateChart({ book }: Pick<Session, "book">, chart: Chart): void {
  active.set(book, chart);
}

export function deactivateChart({ book }: Pick<Session, "book">): void {
  active.delete(book);
}

/** Null when there is none, or it is gone. */
export function activeChartOf(book: Book): Chart | null {
  const chart = active.get(book);
  return chart && book.sheets.some(({ charts }) => charts.includes(chart)) ? chart : null;
}

export function activeChart(session: Session): Played | null {
  const chart = activeChartOf(session.book);
  const sheet = chart && session.book.sheets.find(({ charts }) => charts.includes(chart));
  return chart && sheet ? play("Chart", { session, sheet, chart }) : null;
}
