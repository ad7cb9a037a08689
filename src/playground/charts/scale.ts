import { displayText } from "#host/page";
import type { AxisData } from "./chartData";

export interface Scale {
  /** From 0 at the axis' start to 1 at its end; beyond for what the axis leaves out. */
  place(value: number): number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where bars stand: zero, or the end next to it. */
  readonly ground: number;
}

/** The smallest of 1, 2, 5, 10, 20 … (and tenths) with which at most `most` steps cover the length. */
export function niceStep(length: number, most: number): number {
  const rough = length / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/**
 * An axis for values from `low` to `high` with at most `most` steps. It begins at zero, as Excel's does, unless all values lie within
 * their last sixth.
 */
export function scaleOf(low: number, high: number, axis: AxisData, most: number): Scale {
  if (axis.logarithmic && high > 0) return logarithmic(low, high, axis);
  const close = high - low < high / 6 || high - low < -low / 6;
  const [bottom, top] = close && high !== low ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const [wantedMin, wantedMax] = [axis.min ?? bottom, axis.max ?? top];
  const length = wantedMax > wantedMin ? wantedMax - wantedMin : 1;
  const step = axis.unit !== null && length / axis.unit <= 100 && axis.unit > 0 ? axis.unit : niceStep(length, most);
  // A little room above the highest value, none beyond zero.
  const room = (value: number): number => (value === 0 ? 0 : length * 0.05);
  const min = axis.min ?? step * Math.floor((wantedMin - (bottom < 0 || close ? room(bottom) : 0)) / step + 1e-9);
  const max = axis.max ?? step * Math.ceil((Math.max(wantedMax, wantedMin + length) + room(top)) / step - 1e-9);
  const count = Math.floor((max - min) / step + 1e-9);
  const place = (value: number): number => (value - min) / (max - min);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((min + index * step).toPrecision(12));
    return { at: place(value), text: displayText(value, axis.numberFormat) };
  });
  return { place, ticks, ground: Math.min(1, Math.max(0, place(0))) };
}

function logarithmic(low: number, high: number, axis: AxisData): Scale {
  const floor = Math.floor(Math.log10(axis.min ?? (low > 0 ? low : Math.min(1, high))));
  const ceiling = Math.max(floor + 1, Math.ceil(Math.log10(axis.max ?? high)));
  const place = (value: number): number => (value > 0 ? (Math.log10(value) - floor) / (ceiling - floor) : 0);
  const ticks = Array.from({ length: ceiling - floor + 1 }, (_, index) => {
    const value = 10 ** (floor + index);
    return { at: place(value), text: displayText(value, axis.numberFormat) };
  });
  return { place, ticks, ground: 0 };
}
