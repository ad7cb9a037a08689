import type { Chart, Sheet } from "../../engine/book";
import { chartPlace } from "../../engine/charts/chartPlace";
import { declarePart } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "../package/relationships";
import type { SaveContext } from "../saveContext";
import { type Edit, appendInside, applyEdits, editAttributes } from "../xml/edit";
import { child, descendants, parseXml } from "../xml/tree";
import { type ChartFrame, chartFrames, cornersXml, frameXml } from "./anchors";
import { DRAWING, chartXml } from "./chartXml";
import { patchFormulas } from "./formulas";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;
const TYPE = "application/vnd.openxmlformats-officedocument.drawing";

/**
 * Brings the sheet's charts in line with the book: new ones get parts, deleted ones lose theirs, changed ones are written
 * anew, all others stay byte by byte. Gives the relationship of a drawing that was added, else null.
 */
export function writeCharts(sheetPart: string, sheet: Sheet, context: SaveContext): string | null {
  const { parts } = context;
  const known = relationshipsOf(parts, sheetPart).find(({ kind, external }) => kind === "drawing" && !external);
  if (!known && sheet.charts.length === 0) return null;
  const drawing = known?.target ?? parts.freeName("xl/drawings/drawing", ".xml");
  const before = known && parts.has(drawing) ? parts.text(drawing) : EMPTY;
  const root = parseXml(before);
  const frames = chartFrames(root);
  const targets = new Map(relationshipsOf(parts, drawing).map(({ id, target }) => [id, target]));
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0] ?? ""}:` : "";
  const edits = frames.flatMap((frame) => {
    const target = targets.get(frame.relationship);
    // A newer kind of chart (histogram, treemap) is none that the book holds.
    if (target === undefined || !isChart(parts, drawing, frame)) return [];
    const chart = sheet.charts.find(({ part }) => part === target);
    if (!chart) {
      unrelate(parts, drawing, frame.relationship);
      return [{ start: frame.anchor.start, end: frame.anchor.end, text: "" }];
    }
    patchChart(sheet, chart, target, context);
    return chart.changed.place ? patchPlace(before, frame, chart, prefix) : [];
  });
  const held = new Set(frames.flatMap(({ relationship }) => targets.get(relationship) ?? []));
  let id = Math.max(1, ...descendants(root, "cNvPr").map(({ attributes }) => Number(attributes["id"])));
  const added = sheet.charts
    .filter(({ part }) => part === undefined || !held.has(part))
    .map((chart) => frameXml(chart, ++id, addChart(sheet, chart, drawing, context), prefix));
  const next = applyEdits(before, [...edits, ...(added.length > 0 ? appendInside(before, root, added.join("")) : [])]);
  if (known && next === before) return null;
  parts.write(drawing, next);
  if (known) return null;
  declarePart(parts, drawing, `${TYPE}+xml`);
  return relate(parts, sheetPart, `${OFFICE}drawing`, drawing);
}

const isChart = (parts: Parts, drawing: string, { relationship }: ChartFrame): boolean =>
  relationshipsOf(parts, drawing).some(({ id, kind }) => id === relationship && kind === "chart");

function addChart(sheet: Sheet, chart: Chart, drawing: string, context: SaveContext): string {
  const { parts } = context;
  const part = parts.freeName("xl/charts/chart", ".xml");
  parts.write(part, chartXml(context.book, chart, chartPlace(sheet, chart)));
  context.written.add(part);
  declarePart(parts, part, `${TYPE}ml.chart+xml`);
  return relate(parts, drawing, `${OFFICE}chart`, part);
}

function patchChart(sheet: Sheet, chart: Chart, part: string, context: SaveContext): void {
  const { parts } = context;
  const before = parts.text(part);
  const next = chart.changed.content
    ? chartXml(context.book, chart, chartPlace(sheet, chart))
    : patchFormulas(before, chart);
  if (next === before) return;
  parts.write(part, next);
  context.written.add(part);
}

function patchPlace(xml: string, { anchor }: ChartFrame, chart: Chart, prefix: string): Edit[] {
  const [from, to, name] = [child(anchor, "from"), child(anchor, "to"), descendants(anchor, "cNvPr")[0]];
  const renamed =
    name && name.attributes["name"] !== chart.name ? [editAttributes(xml, name, { name: chart.name })] : [];
  if (from && to) return [{ start: from.start, end: to.end, text: cornersXml(chart, prefix) }, ...renamed];
  const frame = child(anchor, "graphicFrame");
  if (!frame) return renamed;
  // Anchored by one cell or by none: from here on by two, as Excel does to a chart that is moved.
  const inside =
    cornersXml(chart, prefix) + applyEdits(xml, renamed).slice(frame.start, frame.end) + `<${prefix}clientData/>`;
  return [{ start: anchor.start, end: anchor.end, text: `<${prefix}twoCellAnchor>${inside}</${prefix}twoCellAnchor>` }];
}
