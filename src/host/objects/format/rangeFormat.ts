import type { StyleChange } from "../../engine";
import { asFlag, asNumber, asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { autofitColumns, autofitRows } from "./autofit";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { AreasTarget } from "../base/rangeTarget";
import { columnWidth, resetColumn, resetRow, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
import { change, common } from "./styles";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

defineClass("RangeFormat", {
  get: {
    horizontalAlignment: (areas) => common(areas, ({ horizontal = "General" }) => horizontal),
    verticalAlignment: (areas) => common(areas, ({ vertical = "Bottom" }) => vertical),
    wrapText: (areas) => common(areas, ({ wrapText = false }) => wrapText),
    indentLevel: (areas) => common(areas, ({ indent = 0 }) => indent),
    shrinkToFit: (areas) => common(areas, ({ shrinkToFit = false }) => shrinkToFit),
    autoIndent: (areas) => common(areas, ({ autoIndent = false }) => autoIndent),
    readingOrder: (areas) => common(areas, ({ readingOrder = "Context" }) => readingOrder),
    textOrientation: (areas) => common(areas, ({ textOrientation = 0 }) => textOrientation),
    useStandardWidth: ({ ranges }) =>
      same(ranges.flatMap(({ sheet, area }) => lines(area.left, area.right, (at) => standard(sheet.columns.get(at))))),
    useStandardHeight: ({ ranges }) =>
      same(ranges.flatMap(({ sheet, area }) => lines(area.top, area.bottom, (at) => standard(sheet.rows.get(at))))),
    columnWidth: ({ ranges }) =>
      uniform(ranges.flatMap(({ sheet, area }) => each(area.left, area.right, (column) => columnWidth(sheet, column)))),
    rowHeight: ({ ranges }) =>
      uniform(ranges.flatMap(({ sheet, area }) => each(area.top, area.bottom, (row) => rowHeight(sheet, row)))),
  },
  set: {
    horizontalAlignment: (areas, value) => change(areas, { horizontal: asOneOf(value, HORIZONTAL) }),
    verticalAlignment: (areas, value) => change(areas, { vertical: asOneOf(value, VERTICAL) }),
    wrapText: (areas, value) => change(areas, { wrapText: asFlag(value) }),
    indentLevel: (areas, value) => change(areas, { indent: within(asNumber(value), 0, 250) }),
    shrinkToFit: (areas, value) => change(areas, { shrinkToFit: asFlag(value) }),
    autoIndent: (areas, value) => change(areas, { autoIndent: asFlag(value) }),
    readingOrder: (areas, value) => change(areas, asReadingOrder(value)),
    textOrientation: (areas, value) => change(areas, { textOrientation: asOrientation(value) }),
    useStandardWidth({ ranges }, value) {
      if (!asFlag(value)) return;
      for (const { sheet, area } of ranges) {
        refuseOnProtected(sheet, "allowFormatColumns");
        for (let at = area.left; at <= area.right; at++) resetColumn(sheet, at);
      }
    },
    useStandardHeight({ ranges }, value) {
      if (!asFlag(value)) return;
      for (const { sheet, area } of ranges) {
        refuseOnProtected(sheet, "allowFormatRows");
        for (let at = area.top; at <= area.bottom; at++) resetRow(sheet, at);
      }
    },
    columnWidth({ ranges }, value) {
      const points = within(asNumber(value), 0, 1400);
      for (const { sheet, area } of ranges) {
        refuseOnProtected(sheet, "allowFormatColumns");
        for (let column = area.left; column <= area.right; column++) setColumnWidth(sheet, column, points);
      }
    },
    rowHeight({ ranges }, value) {
      const points = within(asNumber(value), 0, 409.5);
      for (const { sheet, area } of ranges) {
        refuseOnProtected(sheet, "allowFormatRows");
        for (let row = area.top; row <= area.bottom; row++) setRowHeight(sheet, row, points);
      }
    },
  },
  objects: {
    fill: (areas) => play("RangeFill", areas),
    font: (areas) => play("RangeFont", areas),
    borders: (areas) => play("RangeBorderCollection", areas),
    protection: (areas) => play("FormatProtection", areas),
  },
  methods: {
    autofitColumns: async ({ ranges, first }) => {
      await first.session.calculated();
      for (const range of ranges) autofitColumns(range);
    },
    autofitRows({ ranges }) {
      for (const range of ranges) autofitRows(range);
    },
    adjustIndent: (areas, args) => adjustIndent(areas, args.whole(0)),
  },
});

defineClass("FormatProtection", {
  get: {
    locked: (areas) => common(areas, ({ locked = true }) => locked),
    formulaHidden: (areas) => common(areas, ({ formulaHidden = false }) => formulaHidden),
  },
  set: {
    locked: (areas, value) => change(areas, { locked: asFlag(value) }),
    formulaHidden: (areas, value) => change(areas, { formulaHidden: asFlag(value) }),
  },
});

function adjustIndent(areas: AreasTarget, amount: number): void {
  const indent = common(areas, (style) => style.indent ?? 0) ?? 0;
  change(areas, { indent: Math.min(250, Math.max(0, indent + amount)) });
}

/** Degrees from -90 to 90, or 180 for letters below each other. */
export function asOrientation(value: unknown): number {
  const turn = asNumber(value);
  if (!Number.isInteger(turn) || ((turn < -90 || turn > 90) && turn !== 180)) throw invalidArgument();
  return turn;
}

const ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
export function asReadingOrder(value: unknown): StyleChange {
  const order = asOneOf(value, ORDERS);
  return { readingOrder: order === "Context" ? undefined : order };
}

const standard = (info: { width?: number; height?: number } | undefined): boolean =>
  info?.width === undefined && info?.height === undefined;
const lines = (from: number, to: number, read: (index: number) => boolean): boolean[] =>
  Array.from({ length: Math.min(to - from + 1, 20000) }, (_, index) => read(from + index));
const same = (flags: readonly boolean[]): boolean | null =>
  flags.every((flag) => flag === flags[0]) ? (flags[0] ?? null) : null;

function within(value: number, low: number, high: number): number {
  if (value < low || value > high) throw invalidArgument();
  return value;
}

function each(from: number, to: number, read: (index: number) => number): number[] {
  const found = new Set<number>();
  for (let index = from; index <= to; index++) found.add(read(index));
  return [...found];
}

const uniform = (sizes: readonly number[]): number | null => (new Set(sizes).size === 1 ? (sizes[0] ?? null) : null);
