import type { ICommandService, IRange } from "@univerjs/core";
import { CanceledError, CommandType } from "@univerjs/core";
import {
  InsertSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { PageWorkbook, Refusal } from "#host/page";
import type { Edit } from "./edits";
import { editOf } from "./edits";
import { selectedArea } from "./selection";
import { drawnSheets } from "./sheetData";
import type { CellMatrix } from "./typedCells";

interface Listening {
  readonly work: PageWorkbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  /** What happens while it is on is a drawing of ours. */
  readonly drawing: { readonly now: boolean };
}

interface Command {
  readonly id: string;
  readonly type?: CommandType;
  readonly params?: object;
}

/**
 * Takes what a person does in the grid to the workbook. The grid shows it at once in its own copy; `done` is called when the workbook
 * has done it, or would not.
 */
export function listenToPerson(grid: Listening, done: (sheet: string, refusal: Refusal | null) => void): void {
  const { work, unitId, commands, drawing } = grid;
  const edits = new WeakMap<object, Edit>();
  const persons = ({ params }: Command): boolean =>
    !drawing.now && (params as { unitId?: string } | undefined)?.unitId === unitId;
  commands.beforeCommandExecuted((command: Command) => {
    const { id, params = {} } = command;
    if (command.type !== CommandType.MUTATION || !isAboutSheets(id) || !persons(command)) return;
    const edit = editOf(id, params, drawnSheets(work.book));
    // The book gives a new sheet its id and its name.
    if (id === InsertSheetMutation.id) void addSheet(work);
    if (!edit) throw new CanceledError();
    edits.set(params, edit);
    if (id === SetRangeValuesMutation.id) keepFormulasOut((params as { cellValue: CellMatrix }).cellValue);
  });
  commands.onCommandExecuted((command: Command) => {
    if (!persons(command)) return;
    const edit = edits.get(command.params ?? {});
    const { subUnitId: sheet = "" } = (command.params ?? {}) as { subUnitId?: string };
    if (edit) void edit(work.user).then((refusal) => done(sheet, refusal));
    else if (sheet !== "") void follow(command, sheet, work);
  });
}

const isAboutSheets = (id: string): boolean => id.startsWith("sheet.mutation.");

/** The workbook calculates: until it has, the cell shows what it showed. */
function keepFormulasOut(cells: CellMatrix): void {
  for (const row of Object.values(cells))
    for (const [column, data] of Object.entries(row))
      if (typeof data?.f === "string" && data.f !== "") Object.assign(row, { [column]: {} });
}

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
async function follow({ id, params = {} }: Command, sheet: string, { book, user }: PageWorkbook): Promise<void> {
  if (!book.sheets.some((one) => one.id === sheet)) return;
  if (id === SetWorksheetActiveOperation.id && book.activeSheet !== sheet) await user.activate(sheet);
  if (id !== SetSelectionsOperation.id) return;
  const { selections, type } = params as { selections: readonly { range: IRange }[]; type?: SelectionMoveType };
  if (type !== undefined && type !== SelectionMoveType.MOVE_END) return;
  const area = selectedArea(selections.at(-1)?.range);
  const there = book.sheets.find((one) => one.id === sheet)?.selection;
  // The grid tells its first selection as well, which is the book's own.
  if (area && (book.activeSheet !== sheet || JSON.stringify(there) !== JSON.stringify(area)))
    await user.select(sheet, area);
}
