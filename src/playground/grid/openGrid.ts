import type { IRange, IWorkbookData, Workbook } from "@univerjs/core";
import { CanceledError, CommandType, UniverInstanceType } from "@univerjs/core";
import {
  InsertSheetMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { PageWorkbook, Refusal } from "#host/page";
import { drawRules } from "./drawRules";
import { editOf } from "./edits";
import { Redraw } from "./redraw";
import { selectedArea, showPlace } from "./selection";
import { drawnSheets, workbookData } from "./sheetData";
import { showAsBook } from "./showAsBook";
import { localeOf, startUniver } from "./univer";

export interface GridOptions {
  readonly chinese: boolean;
  readonly dark: boolean;
  /** Excel would not do what was done in the grid; the grid shows again what is so. */
  readonly refused: (refusal: Refusal) => void;
}

export interface Grid {
  close(): void;
}

interface Executed {
  readonly id: string;
  readonly type?: CommandType;
  readonly params?: object;
}

let opened = 0;

/** Shows a workbook in `container`. Its book is the truth: what the grid holds is a copy to draw from. */
export function openGrid(container: HTMLElement, work: PageWorkbook, options: GridOptions): Grid {
  const { book, user } = work;
  const { univer, injector, commands } = startUniver(container, options.chinese, options.dark);
  const unitId = `book-${++opened}`;
  const data = workbookData(book, unitId, localeOf(options.chinese));
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // The sheets' services are there once there is a workbook.
  showAsBook(injector, book);
  drawRules(injector, workbook);

  let drawing = 0;
  const draw = (command: string, params: object): void => {
    drawing++;
    try {
      // As if from elsewhere: the grid brings no tab to the front and keeps no undo for it.
      commands.syncExecuteCommand(command, { unitId, ...params }, { onlyLocal: true, fromCollab: true });
    } finally {
      drawing--;
    }
  };
  const redraw = new Redraw(book, workbook, draw);
  redraw.all();
  showPlace(book, workbook, draw);

  const edit = async ({ id, params = {} }: Executed): Promise<void> => {
    const done = editOf(id, params, drawnSheets(book));
    const sheet = (params as { subUnitId?: string }).subUnitId;
    if (sheet !== undefined) redraw.forget(sheet);
    const refusal = await done?.(user);
    if (refusal) options.refused(refusal);
    // Whatever came of it, the grid shows the book.
    redraw.all();
    showPlace(book, workbook, draw);
  };
  const isOurs = ({ params }: Executed): boolean => (params as { unitId?: string } | undefined)?.unitId === unitId;
  commands.beforeCommandExecuted((command: Executed) => {
    if (drawing > 0 || command.type !== CommandType.MUTATION || !isOurs(command)) return;
    // The book gives a new sheet its id and its name.
    if (command.id === InsertSheetMutation.id) void addSheet(work);
    else if (!isMutationOfSheets(command.id) || editOf(command.id, command.params ?? {}, drawnSheets(book))) return;
    throw new CanceledError();
  });
  commands.onCommandExecuted((command: Executed) => {
    if (drawing > 0 || !isOurs(command)) return;
    if (command.type === CommandType.MUTATION && isMutationOfSheets(command.id)) void edit(command);
    else void place(command, work);
  });
  const stop = work.onChange((change) => {
    redraw.all();
    // Where the person is, the grid knows before the book does.
    if (change.by !== "user" || change.structure) showPlace(book, workbook, draw);
  });
  return {
    close() {
      stop();
      univer.dispose();
    },
  };
}

const isMutationOfSheets = (id: string): boolean => id.startsWith("sheet.mutation.") && !id.includes("formula");

/** Right of the sheet in front, and in front itself. */
async function addSheet({ book, user }: PageWorkbook): Promise<void> {
  const before = new Set(book.sheets.map(({ id }) => id));
  const position = book.sheets.findIndex(({ id }) => id === book.activeSheet) + 1;
  await user.addSheet();
  const added = book.sheets.find(({ id }) => !before.has(id));
  if (added === undefined) return;
  await user.moveSheet(added.id, position);
  await user.activate(added.id);
}

/** Where the person is: the tab in front, the cells selected. */
async function place({ id, params = {} }: Executed, { book, user }: PageWorkbook): Promise<void> {
  const { subUnitId: sheet } = params as { subUnitId?: string };
  if (sheet === undefined || !book.sheets.some((one) => one.id === sheet)) return;
  if (id === SetWorksheetActiveOperation.id && book.activeSheet !== sheet) await user.activate(sheet);
  if (id !== SetSelectionsOperation.id) return;
  const { selections, type } = params as { selections: readonly { range: IRange }[]; type?: SelectionMoveType };
  if (type !== undefined && type !== SelectionMoveType.MOVE_END) return;
  const area = selectedArea(selections.at(-1)?.range);
  if (area) await user.select(sheet, area);
}
