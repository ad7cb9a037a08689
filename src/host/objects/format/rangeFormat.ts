import { asFlag, asNumber, asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { autofitColumns, autofitRows } from "./autofit";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { AreasTarget } from "../base/rangeTarget";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
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
  get: { locked: (areas) => common(areas, ({ locked = true }) => locked) },
  set: { locked: (areas, value) => change(areas, { locked: asFlag(value) }) },
});

function adjustIndent(areas: AreasTarget, amount: number): void {
  const indent = common(areas, (style) => style.indent ?? 0) ?? 0;
  change(areas, { indent: Math.min(250, Math.max(0, indent + amount)) });
}

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
