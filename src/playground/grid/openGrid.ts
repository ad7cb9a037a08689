import type { ICommandService, IWorkbookData, Workbook } from "@univerjs/core";
import { BooleanNumber, UniverInstanceType } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { PageWorkbook, Refusal } from "#host/page";
import type { ChartWords } from "#text";
import { drawRules } from "./drawRules";
import { listenToPerson } from "./listenToPerson";
import { paintOnceAFrame } from "./paintOnceAFrame";
import type { Draw } from "./redraw";
import { Redraw } from "./redraw";
import { revealSelected } from "./revealSelected";
import { showPlace } from "./selection";
import { workbookData } from "./sheetData";
import { showAsBook } from "./showAsBook";
import { showCharts } from "./showCharts";
import type { GridEngine } from "./univer";
import { localeOf, startUniver } from "./univer";

/** What the formula editor tells of an add-in's function; the shape of functions.json. */
export interface FunctionHelp {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

export interface GridOptions {
  readonly chinese: boolean;
  readonly dark: boolean;
  readonly functions: readonly FunctionHelp[];
  readonly charts: ChartWords;
  /** Excel would not do what was done in the grid; the grid shows again what is so. */
  readonly refused: (refusal: Refusal) => void;
}

export interface Grid {
  close(): void;
}

let opened = 0;

/** Shows a workbook in `container`. Its book is the truth: what the grid holds is a copy to draw from. */
export function openGrid(container: HTMLElement, work: PageWorkbook, options: GridOptions): Grid {
  const { book } = work;
  const engine = startUniver(container, options.chinese, options.dark);
  const { univer, injector, commands } = engine;
  const unitId = `book-${++opened}`;
  const data = workbookData(book, unitId, localeOf(options.chinese));
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // The sheets' services are there once there is a workbook.
  showAsBook(injector, book);
  drawRules(injector, workbook);
  explain(engine, options.functions);

  const { draw, drawing } = drawnBy(commands, unitId);
  const redraw = new Redraw(book, workbook, draw);
  redraw.run(new Set(book.sheets.map(({ id }) => id)));
  showPlace(book, workbook, draw);
  revealSelected(engine, workbook);
  const charts = showCharts(engine, workbook, book, options.charts);
  const painter = paintOnceAFrame((sheets, moved) => {
    redraw.run(sheets);
    charts.update();
    if (moved) showPlace(book, workbook, draw);
  });
  listenToPerson({ work, unitId, commands, drawing }, (sheet, refusal) => {
    if (refusal) options.refused(refusal);
    // Whatever came of it, the grid shows the book.
    redraw.forget(sheet);
    painter.mark([sheet], false);
  });
  const stop = work.onChange((change) => {
    // Where the person is, the grid knows before the book does.
    painter.mark(change.sheets, change.by !== "user" || change.structure);
  });
  return {
    close() {
      stop();
      painter.stop();
      charts.stop();
      univer.dispose();
    },
  };
}

/** Runs the grid's commands as drawings of ours; `drawing` tells that one is running. */
function drawnBy(commands: ICommandService, unitId: string): { draw: Draw; drawing: { readonly now: boolean } } {
  const drawing = { now: false };
  const draw: Draw = (command, params) => {
    drawing.now = true;
    try {
      // As if from elsewhere: the grid brings no tab to the front and keeps no undo for it.
      commands.syncExecuteCommand(command, { unitId, ...params }, { onlyLocal: true, fromCollab: true });
    } finally {
      drawing.now = false;
    }
  };
  return { draw, drawing };
}

/** The add-in's functions beside the grid's own when a formula is typed. */
function explain({ injector }: GridEngine, functions: readonly FunctionHelp[]): void {
  const yes = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((one) => ({
        name: one.name,
        detail: one.description ?? "",
        example: "",
        require: yes(one.optional !== true),
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}
