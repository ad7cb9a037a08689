import type { Area, Plan } from "#workbook";
import { areaAddress, parseReference } from "#workbook";
import type { Ask } from "./askAll";

/** Gives cells back how they looked; Excel does so at the next sync. */
export type GiveBack = (context: Excel.RequestContext) => void;

/** Blank cells that a run makes columns of results of: the headers get the look of the user's, the rows below one of ours. */
interface NewColumns {
  readonly sheet: string;
  readonly header: Area;
  readonly body: Area;
}

/** The lines of some headers beside each other; a single one has none inside. */
const sidesOf = ({ left, right }: Area) => [
  ...(["EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom"] as const),
  ...(left < right ? ["InsideVertical" as const] : []),
];

/**
 * Asks how the cells look that a plan makes columns of results of. One look counts for all their rows; where rows differ, they
 * are plain afterwards.
 * @param take gets what gives the looks back, once the answer is there
 */
export function askFormerLooks(
  context: Excel.RequestContext,
  plan: Plan,
  take: (giveBack: GiveBack) => void,
): Ask | undefined {
  const columns = newColumns(plan);
  if (columns === undefined) return undefined;
  const load = (): (() => void) => {
    const asked = rangesOf(context, columns);
    const { header, first, body } = asked;
    header.load("numberFormat,format/horizontalAlignment,format/verticalAlignment,format/wrapText");
    header.load(
      "format/fill/color,format/font/color,format/font/bold,format/font/italic,format/font/size,format/font/name",
    );
    first.load("numberFormat");
    body.load("format/horizontalAlignment,format/font/bold");
    const lines = sidesOf(columns.header).map((side) =>
      header.format.borders.getItem(side).load("sideIndex,style,color,weight"),
    );
    const widths = header.getColumnProperties({ format: { columnWidth: true } });
    const rules = header.conditionalFormats.getCount();
    return () => take((later) => restore(rangesOf(later, columns), { ...asked, lines, widths, rules }));
  };
  return { bytes: 3000, load, halves: () => [] };
}

/** The new columns of a plan, which stand beside each other; undefined when it adds none. */
function newColumns({ steps }: Plan): NewColumns | undefined {
  const headers = steps.flatMap((step) => {
    const area = step.do === "formatLike" ? parseReference(step.range)?.area : undefined;
    return step.do === "formatLike" && area !== undefined ? [{ sheet: step.sheet, area }] : [];
  });
  const [one] = headers;
  if (one === undefined) return undefined;
  const left = Math.min(...headers.map(({ area }) => area.left));
  const right = Math.max(...headers.map(({ area }) => area.right));
  const header = { ...one.area, left, right };
  const top = header.top + 1;
  const bottoms = steps.flatMap((step) => {
    const area = step.do === "write" && step.sheet === one.sheet ? parseReference(step.range)?.area : undefined;
    return area?.top === header.top && area.left === left ? [area.bottom] : [];
  });
  return { sheet: one.sheet, header, body: { ...header, top, bottom: Math.max(top, ...bottoms) } };
}

interface Ranges {
  readonly header: Excel.Range;
  readonly first: Excel.Range;
  readonly body: Excel.Range;
}

function rangesOf(context: Excel.RequestContext, { sheet, header, body }: NewColumns): Ranges {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = (area: Area): Excel.Range => worksheet.getRange(areaAddress(area)).untrack();
  return { header: range(header), first: range({ ...body, bottom: body.top }), body: range(body) };
}

interface Looks extends Ranges {
  readonly lines: readonly Excel.RangeBorder[];
  readonly widths: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Conditional formats on the headers. */
  readonly rules: OfficeExtension.ClientResult<number>;
}

function restore({ header, body }: Ranges, former: Looks): void {
  header.numberFormat = former.header.numberFormat;
  dressHeader(header.format, former.header.format);
  for (const line of former.lines) drawLine(header.format.borders.getItem(line.sideIndex), line);
  // The look of the user's header brought its conditional formats along; where there were some, they stay as they are.
  if (former.rules.value === 0) header.conditionalFormats.clearAll();
  header.setColumnProperties(former.widths.value.map(({ format }) => (format === undefined ? {} : { format })));
  (former.first.numberFormat as string[][])[0]?.forEach((format, column) => {
    // One value for all cells, which Excel takes and the types leave out.
    body.getColumn(column).untrack().numberFormat = format as unknown as string[][];
  });
  body.format.horizontalAlignment = former.body.format.horizontalAlignment ?? "General";
  body.format.font.bold = former.body.format.font.bold ?? false;
}

/** Excel says null where cells differ: they become plain. */
function dressHeader(header: Excel.RangeFormat, former: Excel.RangeFormat): void {
  const { fill, font } = former;
  // White is what Excel says of no fill; set, it would hide the grid.
  if (/^#ffffff$|^$/i.test(fill.color ?? "")) header.fill.clear();
  else header.fill.color = fill.color;
  header.font.color = font.color || "#000000";
  header.font.bold = font.bold ?? false;
  header.font.italic = font.italic ?? false;
  if (font.size !== null) header.font.size = font.size;
  if (font.name !== null) header.font.name = font.name;
  header.wrapText = former.wrapText ?? false;
  header.horizontalAlignment = former.horizontalAlignment ?? "General";
  header.verticalAlignment = former.verticalAlignment ?? "Bottom";
}

/** A line of no style is drawn as none. */
function drawLine(line: Excel.RangeBorder, { style, color, weight }: Excel.RangeBorder): void {
  line.style = style ?? "None";
  if (style === null || style === "None") return;
  if (weight !== null) line.weight = weight;
  if (color !== null && color !== "") line.color = color;
}
