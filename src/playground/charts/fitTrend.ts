import type { Trend } from "./chartData";
import type { Spot } from "./picture";

export interface FittedTrend {
  /** The curve's y; NaN where it has none. */
  readonly y: (x: number) => number;
  /** "y = 2x + 1". */
  readonly equation: string;
  /** Of the fit as Excel makes it: exponential and power trends are straight in logarithms. */
  readonly rSquared: number;
}

/**
 * The curve of least squares through points, as Excel's trendlines other than moving averages; null where the points do not allow one,
 * such as an exponential through a value that is not above zero.
 *
 * @source https://support.microsoft.com/office/chart-trendline-formula-is-inaccurate (the forms of the equations)
 */
export function fitTrend(points: readonly Spot[], { type, order, intercept }: Trend): FittedTrend | null {
  const [logX, logY] = [type === "Logarithmic" || type === "Power", type === "Exponential" || type === "Power"];
  if (points.some(({ x, y }) => (logX && x <= 0) || (logY && y <= 0))) return null;
  const straight = points.map(({ x, y }) => ({ x: logX ? Math.log(x) : x, y: logY ? Math.log(y) : y }));
  const degree = type === "Polynomial" ? order : 1;
  const fixed = intercept === null || logX ? null : logY ? Math.log(intercept) : intercept;
  const factors = leastSquares(straight, degree, fixed);
  if (factors === null) return null;
  const value = (x: number): number => factors.reduceRight((sum, factor) => sum * x + factor, 0);
  return {
    y: (x) => (logY ? Math.exp(value(logX ? Math.log(x) : x)) : value(logX ? Math.log(x) : x)),
    equation: equationOf(type, factors),
    rSquared: determination(straight, value),
  };
}

/** Each point's mean with those before it, from the `period`-th on. */
export function movingAverage(points: readonly Spot[], period: number): Spot[] {
  return points.slice(period - 1).map(({ x }, index) => {
    const window = points.slice(index, index + period);
    return { x, y: window.reduce((sum, { y }) => sum + y, 0) / period };
  });
}

/** Factors of 1, x, x² …, found around the middle of the points, where the powers stay small. */
function leastSquares(points: readonly Spot[], degree: number, fixed: number | null): number[] | null {
  const from = fixed === null ? 0 : 1;
  const centre = fixed === null ? points.reduce((sum, { x }) => sum + x, 0) / points.length : 0;
  const size = Math.max(...points.map(({ x }) => Math.abs(x - centre)), 0);
  if (!(size > 0) || new Set(points.map(({ x }) => x)).size < degree + 1 - from) return null;
  const powers = Array.from({ length: degree + 1 - from }, (_, index) => index + from);
  const rows = powers.map((one) => [
    ...powers.map((other) => points.reduce((sum, { x }) => sum + ((x - centre) / size) ** (one + other), 0)),
    points.reduce((sum, { x, y }) => sum + ((x - centre) / size) ** one * (y - (fixed ?? 0)), 0),
  ]);
  const solved = solve(rows);
  return solved && expand([...(fixed === null ? [] : [fixed]), ...solved], centre, size);
}

/** Gauss with pivots, on rows that end with the right-hand side. */
function solve(rows: number[][]): number[] | null {
  for (let at = 0; at < rows.length; at++) {
    const [first = [], ...others] = rows.slice(at).sort((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0));
    const pivot = first[at] ?? 0;
    if (Math.abs(pivot) < 1e-12) return null;
    const lower = others.map((row) => row.map((cell, k) => cell - ((row[at] ?? 0) / pivot) * (first[k] ?? 0)));
    rows = [...rows.slice(0, at), first, ...lower];
  }
  const found: number[] = rows.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = found.reduce((sum, value, k) => (k > at ? sum + value * (row[k] ?? 0) : sum), 0);
    found[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return found;
}

/** From factors of powers of (x − centre) / size to factors of powers of x. */
const expand = (factors: readonly number[], centre: number, size: number): number[] =>
  factors.reduceRight<number[]>((sum, factor) => {
    const next = [factor, ...sum.map(() => 0)];
    sum.forEach((value, power) => {
      next[power] = (next[power] ?? 0) - (value * centre) / size;
      next[power + 1] = (next[power + 1] ?? 0) + value / size;
    });
    return next;
  }, []);

function determination(points: readonly Spot[], value: (x: number) => number): number {
  const mean = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const around = points.reduce((sum, { y }) => sum + (y - mean) ** 2, 0);
  const left = points.reduce((sum, { x, y }) => sum + (y - value(x)) ** 2, 0);
  return around === 0 ? 1 : 1 - left / around;
}

const shown = (value: number): string => String(Number(value.toPrecision(5))).replace("-", "−");
const signed = (value: number): string => (value < 0 ? ` − ${shown(-value)}` : ` + ${shown(value)}`);
const SUPERSCRIPTS = ["", "", "²", "³", "⁴", "⁵", "⁶"];

function equationOf(type: string, factors: readonly number[]): string {
  const [constant = 0, slope = 0] = factors;
  if (type === "Exponential") return `y = ${shown(Math.exp(constant))}e^${shown(slope)}x`;
  if (type === "Power") return `y = ${shown(Math.exp(constant))}x^${shown(slope)}`;
  if (type === "Logarithmic") return `y = ${shown(slope)}ln(x)${signed(constant)}`;
  const terms = factors.map((factor, power) => [factor, power > 0 ? `x${SUPERSCRIPTS[power] ?? ""}` : ""] as const);
  const [[lead, name] = [0, ""], ...rest] = terms.reverse();
  const tail = rest.filter(([factor]) => Math.abs(factor) > 1e-12).map(([factor, power]) => signed(factor) + power);
  return `y = ${shown(lead)}${name}${tail.join("")}`;
}
