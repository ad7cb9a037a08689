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
    header.load("format/fill/color,format/font/color,format/font/bold,format/font/italic,format/font/size");
    first.load("numberFormat");
    body.load("format/horizontalAlignment,format/font/bold");
    const lines = sidesOf(columns.header).map((side) =>
      header.format.borders.getItem(side).load("sideIndex,style,color,weight"),
    );
    const widths = header.getColumnProperties({ format: { columnWidth: true } });
    return () => take((later) => restore(rangesOf(later, columns), { ...asked, lines, widths }));
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
  const bottoms = steps.flatMap((step) => {
    const area = step.do === "write" && step.sheet === one.sheet ? parseReference(step.range)?.area : undefined;
    return area?.top === header.top && area.left === left ? [area.bottom] : [];
  });
  return { sheet: one.sheet, header, body: { ...header, top: header.top + 1, bottom: Math.max(...bottoms) } };
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
}

function restore({ header, body }: Ranges, former: Looks): void {
  header.clear(Excel.ClearApplyTo.formats);
  header.numberFormat = former.header.numberFormat;
  dressHeader(header.format, former.header.format);
  for (const line of former.lines) drawLine(header.format.borders.getItem(line.sideIndex), line);
  header.setColumnProperties(former.widths.value.map(({ format }) => (format === undefined ? {} : { format })));
  (former.first.numberFormat as string[][])[0]?.forEach((format, column) => {
    // One value for all cells, which Excel takes and the types leave out.
    body.getColumn(column).untrack().numberFormat = format as unknown as string[][];
  });
  body.format.horizontalAlignment = former.body.format.horizontalAlignment ?? "General";
  body.format.font.bold = former.body.format.font.bold ?? false;
}

/** Only what is not plain: a fill that is set to white would hide the grid. Excel says null where cells differ. */
function dressHeader(header: Excel.RangeFormat, former: Excel.RangeFormat): void {
  const { fill, font } = former;
  if (isSet(fill.color, "#FFFFFF")) header.fill.color = fill.color;
  if (isSet(font.color, "#000000")) header.font.color = font.color;
  if (isSet(font.bold, false)) header.font.bold = font.bold;
  if (isSet(font.italic, false)) header.font.italic = font.italic;
  if (isSet(font.size, undefined)) header.font.size = font.size;
  if (isSet(former.wrapText, false)) header.wrapText = former.wrapText;
  if (isSet(former.horizontalAlignment, "General")) header.horizontalAlignment = former.horizontalAlignment;
  if (isSet(former.verticalAlignment, "Bottom")) header.verticalAlignment = former.verticalAlignment;
}

const isSet = <T>(value: T | null, plain: T | undefined): value is T =>
  value !== null && value !== "" && value !== plain;

function drawLine(line: Excel.RangeBorder, { style, color, weight }: Excel.RangeBorder): void {
  if (!isSet(style, "None")) return;
  line.style = style;
  if (isSet(weight, undefined)) line.weight = weight;
  if (isSet(color, undefined)) line.color = color;
}
