import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Book, Sheet } from "#host/page";
import { cellData, sameData } from "./cellData";
import { lookOf, styleId } from "./looks";
import { ruleOf } from "./rules";
import type { Frame } from "./sheetData";
import { drawnSheets, frameOf, sheetData } from "./sheetData";

/** Runs one of the grid's own mutations as a drawing, which is nobody's edit. */
export type Draw = (mutation: string, params: object) => void;

interface Drawn {
  frame: string;
  rules: string;
}

/** Brings the grid's copy of a workbook up to date with the book, by what differs. */
export class Redraw {
  private readonly drawn = new Map<string, Drawn>();
  private styles: number;

  constructor(
    private readonly book: Book,
    private readonly workbook: Workbook,
    private readonly draw: Draw,
  ) {
    this.styles = book.styles.length;
    for (const sheet of drawnSheets(book))
      this.drawn.set(sheet.id, { frame: frameKey(frameOf(book, sheet)), rules: "[]" });
  }

  /** A person's edit went into the grid's copy before the book: nothing that is known about the sheet's frame holds. */
  forget(sheet: string): void {
    const known = this.drawn.get(sheet);
    if (known) this.drawn.set(sheet, { ...known, frame: "" });
  }

  /** `changed` names the sheets to look at; those that the grid has not drawn yet are drawn in any case. */
  run(changed: ReadonlySet<string>): void {
    this.newStyles();
    this.sheets();
    for (const sheet of drawnSheets(this.book)) {
      if (!changed.has(sheet.id)) continue;
      const worksheet = this.workbook.getSheetBySheetId(sheet.id);
      if (!worksheet) continue;
      this.frame(sheet, worksheet);
      this.cells(sheet, worksheet);
      this.rules(sheet);
    }
  }

  private newStyles(): void {
    const styles = this.workbook.getStyles();
    for (; this.styles < this.book.styles.length; this.styles++) {
      const style = this.book.styles[this.styles];
      if (style) styles.addCustomStyle(styleId(this.styles), lookOf(style));
    }
  }

  /** Which sheets there are, and in which order. */
  private sheets(): void {
    const wanted = drawnSheets(this.book);
    for (const sheet of wanted) {
      if (this.workbook.getSheetBySheetId(sheet.id)) continue;
      this.draw(InsertSheetMutation.id, { index: this.workbook.getSheetSize(), sheet: sheetData(this.book, sheet) });
      this.drawn.set(sheet.id, { frame: frameKey(frameOf(this.book, sheet)), rules: "[]" });
      this.rules(sheet);
    }
    for (const gone of this.workbook.getSheets().map((sheet) => sheet.getSheetId())) {
      if (wanted.some(({ id }) => id === gone)) continue;
      this.draw(RemoveSheetMutation.id, { subUnitId: gone });
      this.drawn.delete(gone);
    }
    wanted.forEach(({ id }, toOrder) => {
      const fromOrder = this.workbook.getConfig().sheetOrder.indexOf(id);
      if (fromOrder !== toOrder) this.draw(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder });
    });
  }

  private frame(sheet: Sheet, worksheet: Worksheet): void {
    const frame = frameOf(this.book, sheet);
    const key = frameKey(frame);
    const known = this.drawn.get(sheet.id);
    if (known?.frame === key) return;
    this.drawn.set(sheet.id, { rules: known?.rules ?? "[]", frame: key });
    const config = worksheet.getConfig();
    const at = { subUnitId: sheet.id };
    if (config.name !== frame.name) this.draw(SetWorksheetNameMutation.id, { ...at, name: frame.name });
    if (config.tabColor !== frame.tabColor) this.draw(SetTabColorMutation.id, { ...at, color: frame.tabColor });
    if (config.hidden !== frame.hidden) this.draw(SetWorksheetHideMutation.id, { ...at, hidden: frame.hidden });
    if (config.showGridlines !== frame.gridlines)
      this.draw(ToggleGridlinesMutation.id, { ...at, showGridlines: frame.gridlines });
    worksheet.setRowCount(frame.size.rowCount);
    worksheet.setColumnCount(frame.size.columnCount);
    replace(config.rowData, frame.rows);
    replace(config.columnData, frame.columns);
    config.mergeData.splice(0, Infinity, ...frame.merges);
    worksheet.getSpanModel().rebuild(config.mergeData);
    // Without rows it changes nothing, and tells everybody who draws to measure anew.
    this.draw(SetWorksheetRowHeightMutation.id, { ...at, ranges: [], rowHeight: 0 });
    this.draw(SetFrozenMutation.id, { ...at, ...frame.freeze });
  }

  private cells(sheet: Sheet, worksheet: Worksheet): void {
    const matrix = worksheet.getCellMatrix();
    const changed = new ObjectMatrix<ICellData>();
    let count = 0;
    const put = (row: number, column: number, data: ICellData | undefined): void => {
      if (data === undefined) matrix.realDeleteValue(row, column);
      else matrix.setValue(row, column, data);
      // An empty change: the mutation only tells who listens which cells are new.
      changed.setValue(row, column, {});
      count++;
    };
    sheet.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const data = cellData(cell);
        const have = matrix.getValue(row, column);
        if (data === undefined ? have : !sameData(have, data)) put(row, column, data);
      }),
    );
    matrix.forValue((row, column, have) => {
      if (have && sheet.cells[row]?.[column] === undefined) put(row, column, undefined);
    });
    if (count > 0) this.draw(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue: changed.getMatrix() });
  }

  private rules(sheet: Sheet): void {
    const sorted = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    const rules = sorted.flatMap((format) => ruleOf(format) ?? []);
    const key = JSON.stringify(rules);
    const known = this.drawn.get(sheet.id);
    if (!known || known.rules === key) return;
    const at = { subUnitId: sheet.id };
    for (const { cfId } of JSON.parse(known.rules) as IConditionFormattingRule[])
      this.draw(DeleteConditionalRuleMutation.id, { ...at, cfId });
    // The newest is the first to win, so the strongest comes last.
    for (const rule of [...rules].reverse()) this.draw(AddConditionalRuleMutation.id, { ...at, rule });
    this.drawn.set(sheet.id, { ...known, rules: key });
  }
}

const frameKey = (frame: Frame): string => JSON.stringify(frame);

/** The grid's managers hold on to these objects: their content changes, not they. */
function replace<T>(target: Record<number, T>, by: Record<number, T>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, by);
}
