import type { Area, Book, Calculator, Culture, Sheet, Shift, Table } from "../../engine";
import { DEFAULT_CULTURE, shiftArea, sheetById } from "../../engine";
import { accessDenied, invalidReference, itemNotFound } from "../../wire/errors";
import type { WorkbookFile } from "./workbookFile";

export interface SessionOptions {
  /** "en-US": what `displayLanguage` and `contentLanguage` say. */
  language: string;
  /** The regional settings of the system, whatever Office's language: "en-US", "en-GB", "de-DE", "fr-FR", "zh-CN" or "ja-JP". */
  culture: string;
  platform: "desktop" | "web";
  /** The workbook's file name. */
  name: string;
  /** Whose Excel it is: the author of comments. */
  author: string;
  authorEmail: string;
}

/** Cells that a range stands for; they follow insertions and deletions as long as the range lives. */
export interface LiveCells {
  readonly sheet: Sheet;
  /** Null when all of them were deleted. */
  area: Area | null;
  /** Held by a reference beyond its batch. */
  kept: boolean;
}

/** Cells that an add-in has given a name to watch them by. */
export interface Binding {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly cells: LiveCells;
  /** The table whose cells a table's binding stands for. */
  readonly table: Table | null;
  /** What its cells held when it was last told of them. */
  seen: string;
}

/** One open workbook and what goes on in it. */
export class Session {
  /** The password of a protected structure that was given in this session; a file only keeps a hash. */
  password = "";
  /** `context.runtime.enableEvents`: false while the add-in wants to hear of nothing. */
  eventsEnabled = true;
  /** By their ids; they end with the session. */
  readonly bindings = new Map<string, Binding>();
  /** Called when formulas have got new results. */
  onCalculated: () => void = () => undefined;
  private live = new Set<LiveCells>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    readonly calculator: Calculator,
    readonly options: SessionOptions,
    readonly file: WorkbookFile,
  ) {}

  get culture(): Culture {
    return this.book.culture ?? DEFAULT_CULTURE;
  }

  get calculationMode(): "Automatic" | "AutomaticExceptTables" | "Manual" {
    const mode = this.book.properties["calculationMode"];
    return mode === "Manual" || mode === "AutomaticExceptTables" ? mode : "Automatic";
  }

  set calculationMode(mode: "Automatic" | "AutomaticExceptTables" | "Manual") {
    this.book.properties["calculationMode"] = mode;
  }

  /** Brings formulas up to date unless the user calculates by hand. */
  async calculated(): Promise<void> {
    if (this.calculationMode !== "Manual") await this.calculate();
  }

  async calculate(): Promise<void> {
    if (!this.book.dirty) return;
    await this.calculator.calculate(this.book);
    this.book.dirty = false;
    this.onCalculated();
  }

  /** Requests and a person's edits wait for one another: Excel does one thing at a time. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work);
    this.last = next.catch(() => undefined);
    return next;
  }

  liveCells(sheet: Sheet, area: Area): LiveCells {
    const cells: LiveCells = { sheet, area, kept: false };
    this.live.add(cells);
    return cells;
  }

  /** Cells were put in or taken out: every living range follows. */
  cellsMoved(shift: Shift): void {
    // Rows that nobody has touched must be there as empty ones for the next one to walk over.
    const cells = sheetById(this.book, shift.sheet)?.cells ?? [];
    for (let row = 0; row < cells.length; row++) cells[row] ??= [];
    for (const cells of this.live)
      if (cells.sheet.id === shift.sheet && cells.area) cells.area = shiftArea(cells.area, shift);
  }

  batchEnded(): void {
    this.live = new Set([...this.live].filter((cells) => cells.kept));
  }

  /** The sheet if the workbook still has it. */
  present(sheet: Sheet): Sheet {
    if (!this.book.sheets.includes(sheet)) throw itemNotFound();
    return sheet;
  }

  /** Sheets of a protected workbook are not added, renamed, moved, hidden or deleted. */
  refuseStructure(): void {
    if (this.book.isProtected === true) throw accessDenied();
  }

  get activeSheet(): Sheet {
    const sheet = sheetById(this.book, this.book.activeSheet) ?? this.book.sheets[0];
    if (!sheet) throw invalidReference();
    return sheet;
  }
}
