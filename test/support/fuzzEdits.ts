import type { ScoreDone } from "#actions";
import { modelWords } from "#text";
import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import type { FuzzEdit } from "./fuzzCase";
import { placeOf, shown } from "./scoringResults";

/** What a person does on a scored workbook; what Excel refuses, such as moving a part of a table, stays undone. */
export async function applyEdits(workbook: OpenWorkbook, done: ScoreDone, edits: readonly FuzzEdit[]): Promise<void> {
  for (const edit of edits)
    await workbook.Excel.run(async (context) => {
      applyEdit(context, workbook, done, edit);
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof workbook.OfficeExtension.Error)) throw error;
      if (error.code === "HostFault" || error.code === "NotEmulatedError") throw error;
    });
}

function applyEdit(context: Excel.RequestContext, { book }: OpenWorkbook, done: ScoreDone, edit: FuzzEdit): void {
  const { sheet, area } = placeOf(book, markers.data);
  const data = context.workbook.worksheets.getItem(sheet.name);
  const rows = area.bottom - area.top;
  // Data rows lie below the header, which is the area's first row.
  const row = (part: number): number => area.top + 1 + (part % Math.max(1, rows));
  const width = area.right - area.left + 1;
  switch (edit.do) {
    case "insert": {
      const at = row(edit.row);
      data
        .getRangeByIndexes(at, 0, 1, 1)
        .getEntireRow()
        .insert("Down" as Excel.InsertShiftDirection.down);
      data.getRangeByIndexes(at, area.left, 1, width).values = [
        Array.from({ length: width }, (_, i) => (i === 0 ? "Newcomer" : edit.rating)),
      ];
      return;
    }
    case "delete":
      data
        .getRangeByIndexes(row(edit.row), 0, 1, 1)
        .getEntireRow()
        .delete("Up" as Excel.DeleteShiftDirection.up);
      return;
    case "type":
      data.getRangeByIndexes(row(edit.row), area.left + 1 + (edit.column % Math.max(1, width - 1)), 1, 1).values = [
        [edit.rating],
      ];
      return;
    case "sort": {
      const fields = [{ key: edit.column % width, ascending: edit.ascending }];
      data.getRangeByIndexes(area.top + 1, area.left, Math.max(1, rows), width + edit.further).sort.apply(fields);
      return;
    }
    case "weight":
      return typeWeight(context, book, done, edit.criterion, edit.rating);
    case "column":
      data
        .getRangeByIndexes(0, area.left + 1, 1, 1)
        .getEntireColumn()
        .insert("Right" as Excel.InsertShiftDirection.right);
  }
}

/** On the model sheet, below the header "Weight" of the criteria. */
function typeWeight(
  context: Excel.RequestContext,
  book: OpenWorkbook["book"],
  { language, model }: ScoreDone,
  criterion: number,
  weight: number,
): void {
  const { sheet, area } = placeOf(book, markers.criteria);
  const words = modelWords[language].criteria.weight;
  const header = (sheet.cells[area.top] ?? []).findIndex((cell) => shown(cell?.value) === words);
  if (header < 0) throw new Error(`no "${words}" in row ${area.top + 1} of ${sheet.name}`);
  const at = area.top + 1 + (criterion % model.criteria.length);
  context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(at, header, 1, 1).values = [[weight]];
}
