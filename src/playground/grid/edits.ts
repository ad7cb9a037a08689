import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Outcome, Sheet, UserEdits } from "#host/page";
import { pointsOfPixels } from "./sheetData";
import { rectanglesOf, textsOf } from "./typedCells";
import type { CellMatrix } from "./typedCells";

/** Does in the workbook what a person did in the grid. */
export type Edit = (user: UserEdits) => Outcome;

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly cellValue: CellMatrix;
  readonly from: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly colWidth: number | Readonly<Record<number, number>>;
  readonly rowHeight: number | Readonly<Record<number, number>>;
  readonly name: string;
  readonly toOrder: number;
}

const rowsIn = ({ startRow, endRow }: IRange): [number, number] => [startRow, endRow - startRow + 1];
const columnsIn = ({ startColumn, endColumn }: IRange): [number, number] => [startColumn, endColumn - startColumn + 1];

const TRANSLATIONS: Readonly<Record<string, (params: Params, sheets: readonly Sheet[]) => Edit | undefined>> = {
  [SetRangeValuesMutation.id]: ({ subUnitId: sheet, cellValue }) => typing(sheet, cellValue),
  [MoveRangeMutation.id]: ({ from, fromRange, to, toRange }, sheets) =>
    moving(sheets, from.subUnitId, fromRange, to.subUnitId, toRange),
  [InsertRowMutation.id]:
    ({ subUnitId, range }) =>
    (user) =>
      user.insertRows(subUnitId, ...rowsIn(range)),
  [RemoveRowMutation.id]:
    ({ subUnitId, range }) =>
    (user) =>
      user.deleteRows(subUnitId, ...rowsIn(range)),
  [InsertColMutation.id]:
    ({ subUnitId, range }) =>
    (user) =>
      user.insertColumns(subUnitId, ...columnsIn(range)),
  [RemoveColMutation.id]:
    ({ subUnitId, range }) =>
    (user) =>
      user.deleteColumns(subUnitId, ...columnsIn(range)),
  [SetRowHiddenMutation.id]: ({ subUnitId, ranges }) =>
    each(ranges, (user, range) => user.hideRows(subUnitId, ...rowsIn(range), true)),
  [SetRowVisibleMutation.id]: ({ subUnitId, ranges }) =>
    each(ranges, (user, range) => user.hideRows(subUnitId, ...rowsIn(range), false)),
  [SetColHiddenMutation.id]: ({ subUnitId, ranges }) =>
    each(ranges, (user, range) => user.hideColumns(subUnitId, ...columnsIn(range), true)),
  [SetColVisibleMutation.id]: ({ subUnitId, ranges }) =>
    each(ranges, (user, range) => user.hideColumns(subUnitId, ...columnsIn(range), false)),
  [SetWorksheetColWidthMutation.id]: ({ subUnitId, ranges, colWidth }) =>
    each(ranges, (user, range) => {
      const pixels = typeof colWidth === "number" ? colWidth : colWidth[range.startColumn];
      return user.setColumnWidth(subUnitId, ...columnsIn(range), pointsOfPixels(pixels ?? 0));
    }),
  [SetWorksheetRowHeightMutation.id]: ({ subUnitId, ranges, rowHeight }) =>
    each(ranges, (user, range) => {
      const pixels = typeof rowHeight === "number" ? rowHeight : rowHeight[range.startRow];
      return user.setRowHeight(subUnitId, ...rowsIn(range), pointsOfPixels(pixels ?? 0));
    }),
  [RemoveSheetMutation.id]:
    ({ subUnitId }) =>
    (user) =>
      user.deleteSheet(subUnitId),
  [SetWorksheetNameMutation.id]:
    ({ subUnitId, name }) =>
    (user) =>
      user.renameSheet(subUnitId, name),
  [SetWorksheetOrderMutation.id]:
    ({ subUnitId, toOrder }) =>
    (user) =>
      user.moveSheet(subUnitId, toOrder),
};

/** A mutation of the grid's as an edit of the workbook; undefined for one that a workbook would not keep. */
export function editOf(mutation: string, params: object, sheets: readonly Sheet[]): Edit | undefined {
  const translate = TRANSLATIONS[mutation];
  if (translate === undefined) return undefined;
  return translate(params as Params, sheets);
}

const each =
  (ranges: readonly IRange[], edit: (user: UserEdits, range: IRange) => Outcome): Edit =>
  (user) =>
    inTurn(ranges.map((range) => () => edit(user, range)));

/** One after the other until one is refused. */
async function inTurn(edits: readonly (() => Outcome)[]): Outcome {
  for (const edit of edits) {
    const refusal = await edit();
    if (refusal) return refusal;
  }
  return null;
}

/** Read at once: the grid goes on using the cells that it handed over. */
function typing(sheet: string, cells: CellMatrix): Edit | undefined {
  const rectangles = rectanglesOf(cells);
  if (rectangles.length === 0) return undefined;
  return (user) =>
    inTurn(
      rectangles.map(
        ({ row, column, texts }) =>
          () =>
            user.setMany(sheet, row, column, texts),
      ),
    );
}

/** Cut and paste: what stood there as it would be typed, in its new place. */
function moving(sheets: readonly Sheet[], from: string, source: IRange, to: string, target: IRange): Edit {
  const sheet = sheets.find(({ id }) => id === from);
  const texts = sheet ? textsOf(sheet, source) : [];
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = source;
  return (user) =>
    inTurn([
      () => user.clear(from, { top, left, bottom, right }),
      () => user.setMany(to, target.startRow, target.startColumn, texts),
    ]);
}
