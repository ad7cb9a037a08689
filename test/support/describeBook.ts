import type { Book, Cell, Column, Row, Sheet } from "../../src/host/engine/book";
import { CellError } from "../../src/host/engine/book";
import { writeArea } from "../../src/host/engine/addresses/a1";
import { columnLetters } from "../../src/host/engine/addresses/columnLetters";

/** What a book says, without how it is numbered inside: two books that read alike describe themselves alike. */
export function describeBook(book: Book) {
  const { names, settings, properties } = book;
  const sheetName = (id: string | null) => book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    sheets: book.sheets.map((sheet) => describeSheet(book, sheet)),
    active: sheetName(book.activeSheet),
    names: names.map((name) => ({ ...name, scope: sheetName(name.scope) })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: Object.fromEntries(settings),
    properties,
  };
}

export function describeSheet(book: Book, sheet: Sheet) {
  const look = (index: number | undefined) => {
    const style: Partial<(typeof book.styles)[0]> = book.styles[index ?? 0] ?? {};
    const { xf: _xf, changed: _changed, ...rest } = style;
    // What Excel takes for granted need not be said.
    const implied = { horizontal: "General", vertical: "Bottom", locked: true };
    const said = Object.entries(rest).filter(([key, value]) => implied[key as "locked"] !== value && value !== null);
    const font = Object.fromEntries(Object.entries(rest.font ?? {}).filter(([, value]) => value !== false));
    return Object.fromEntries([...said, ["font", font]]);
  };
  const { id: _id, part: _part, changes: _changes, cells, columns, rows, ...rest } = sheet;
  const styled = <T extends Column | Row>({ style, extra: _extra, ...others }: T) => ({
    ...others,
    ...(style === undefined ? {} : { look: look(style) }),
  });
  return {
    ...rest,
    defaultColumnWidth: rest.defaultColumnWidth === 8.43 ? 9.140625 : rest.defaultColumnWidth,
    cells: Object.fromEntries(
      cells.flatMap((row, r) =>
        row.flatMap((cell, c): [string, unknown][] =>
          cell && !isNothing(sheet, cell, r, c) ? [[columnLetters(c) + (r + 1), describeCell(cell, look)]] : [],
        ),
      ),
    ),
    columns: [...columns]
      .sort(byIndex)
      .map(([index, column]) => [columnLetters(index), withoutDefault(styled(column))] as const)
      .filter(([, column]) => Object.keys(column).length > 0),
    rows: [...rows]
      .sort(byIndex)
      .filter(([, row]) => Object.keys(styled(row)).length > 0)
      .map(([index, row]) => [index + 1, styled(row)]),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _rule, xml: _xml, extension: _beside, ...rule }) => rule),
    notes: sheet.notes.map(({ row, column, author, xml }) => ({
      row,
      column,
      author,
      text: xml.replace(/^<[^>]*>/, ""),
    })),
    validations: sheet.validations.map(({ xml: _xml, ...validation }) => validation),
    tables: sheet.tables.map(({ id: _table, part: _part, changed: _changed, conditions: _kept, ...table }) => table),
    charts: sheet.charts.map(({ id: _chart, part: _part, changed: _changed, ...chart }) => ({
      ...chart,
      options: said(chart.options),
      series: chart.series.map((series) => ({ ...series, options: said(series.options) })),
    })),
    autoFilter: sheet.autoFilter && { area: writeArea(sheet.autoFilter.area), filtered: sheet.autoFilter.filtered },
    customProperties: Object.fromEntries(sheet.customProperties),
  };
}

/** A width that was set to the default looks like none. */
function withoutDefault({ width, ...column }: Partial<Column>): Partial<Column> {
  return width === undefined || Math.abs(width - DEFAULT_WIDTH) < 0.01 ? column : { width, ...column };
}

const DEFAULT_WIDTH = 9.140625;

/** What Excel takes anyway when a chart's file is silent about it. */
const TAKEN: readonly [RegExp, unknown][] = [
  [/^legend\.position$/, "Bottom"],
  [/(^legend|[tT]itle|showDisplayUnitLabel|^dataTable\.show\w+|^plotVisibleOnly|\.multiLevel)(\.visible)?$/, true],
  [/^axes\.value\.majorGridlines\.visible$/, true],
  [/^axes\.(?!value\.majorG).*(Gridlines\.visible|reversePlotOrder)$/, false],
  [/^(hasDataLabels|smooth|invertIfNegative|.*showShadow|.*overlay|dataTable\.visible|.*roundedCorners)$/, false],
  [/^plotBy$/, "Columns"],
  [/^displayBlanksAs$/, "NotPlotted"],
  [/\.(displayUnit|majorTickMark|minorTickMark)$/, "None"],
  [/\.(tickMarkSpacing)$/, 1],
];

const said = (options: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([key, set]) => set !== "" && !TAKEN.some(([name, one]) => name.test(key) && one === set),
    ),
  );

/** A blank cell that looks like none was ever there. */
const isNothing = ({ rows, columns }: Sheet, cell: Cell, row: number, column: number): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  (cell.style | (rows.get(row)?.style ?? 0) | (columns.get(column)?.style ?? 0)) === 0;

function describeCell({ source: _source, value, style, ...cell }: Cell, look: (index: number) => unknown) {
  return { ...cell, value: value instanceof CellError ? value.code : value, look: look(style) };
}

const byIndex = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;
