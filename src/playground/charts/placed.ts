import type { DrawnSeries } from "./chartData";
import type { Scale } from "./scale";
import type { Span } from "./stack";

/** A series ready to be drawn: its spans on its scale, and where a point lies. */
export interface Placed {
  readonly series: DrawnSeries;
  readonly spans: readonly (Span | null)[];
  readonly scale: Scale;
  /** Pixels of a place along the categories and one along the values, both from 0 to 1. */
  readonly spot: (along: number, value: number) => { readonly x: number; readonly y: number };
}
