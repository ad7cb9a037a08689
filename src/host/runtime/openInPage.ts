import type { Book, Calculator } from "../engine";
import { createUniverCalculator, newBook } from "../engine";
import type { Faults } from "../faults";
import type { SessionOptions } from "../objects";
import type { BookChange } from "../objects/events/happening";
import type { Traffic } from "../traffic";
import { openXlsx, saveXlsx } from "../xlsx";
import type { PaneOptions } from "./connectPane";
import { connectPane } from "./connectPane";
import { connectWebPane } from "./connectWebPane";
import { CustomFunctions } from "./customFunctions";
import type { Blank, FunctionsFile } from "./functionValues";
import { playWorkbook } from "./open";
import type { PaneConnection } from "./paneConnection";
import type { UserEdits } from "./userEdits";

export interface PageOptions extends Partial<SessionOptions> {
  /** Replaces the engine that calculates formulas. */
  readonly calculator?: Calculator;
  /** The add-in's functions.json: their formulas are read as calls from the start, and #BUSY! until a pane answers. */
  readonly functions?: FunctionsFile;
  /** What blank cells reach the functions as: 0 as on the desktop when left out, null on the web. */
  readonly blanks?: Blank;
}

export interface PageWorkbook {
  /** For whoever draws it; never written by its reader. */
  readonly book: Book;
  /** `faults.cellEdit = true` while a cell is being edited in the grid: requests are then refused or wait, as in Excel. */
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** What a person does in the grid. */
  readonly user: UserEdits;
  /** What somebody else does who has the same file open. */
  readonly coauthor: UserEdits;
  /** Calls the listener after each change of the book: a step of a request, an edit, new results. Returns what ends it. */
  onChange(listener: (change: BookChange) => void): () => void;
  /** A frame's window of this origin, at http or https, as Excel on Windows. */
  connectPane(page: Window, options?: PaneOptions): PaneConnection;
  /** A frame of any origin at https, as Excel on the web: nothing is put into its page. */
  connectWebPane(frame: HTMLIFrameElement, options?: Pick<PaneOptions, "language">): PaneConnection;
  /** Resolves when all formulas are up to date. */
  calculated(): Promise<void>;
  /** The workbook as an .xlsx file: the opened bytes with the edits in them. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Quiet after the last change before formulas are calculated, in milliseconds. */
const QUIET = 30;

/**
 * Opens a workbook in this page (null: a new one), with Excel's side of it for panes in frames.
 * @throws FileError when the bytes are no workbook that can be read
 */
export async function openInPage(bytes: Uint8Array | null, options: PageOptions = {}): Promise<PageWorkbook> {
  const { calculator: given, functions: file, blanks, ...rest } = options;
  const settings: SessionOptions = { language: "en-US", platform: "desktop", name: "Book1.xlsx", ...rest };
  const functions = new CustomFunctions(file, blanks === undefined ? (settings.platform === "web" ? null : 0) : blanks);
  const book = bytes ? await openXlsx(bytes, { customFunctions: functions.names }) : newBook();
  const calculator = functions.around(given ?? createUniverCalculator({ functions: functions.byName }));
  const hosted = playWorkbook(book, calculator, settings, functions);
  const { session, watch, faults, traffic, user, coauthor } = hosted;
  const calculated = () => session.inTurn(() => session.calculated());
  const stop = calculateWhenQuiet((listener) => watch.onChange(listener), calculated);
  const panes = new Set<PaneConnection>();
  const kept = (pane: PaneConnection): PaneConnection => {
    panes.add(pane);
    return pane;
  };
  return {
    book,
    faults,
    traffic,
    user,
    coauthor,
    onChange: (listener) => watch.onChange(listener),
    connectPane: (page, shown) => kept(connectPane(hosted, page, shown)),
    connectWebPane: (frame, shown) => kept(connectWebPane(hosted, frame, shown)),
    calculated,
    async save() {
      await calculated();
      return saveXlsx(book, { customFunctions: functions.names });
    },
    close() {
      stop();
      for (const pane of panes) pane.dispose();
      calculator.close();
    },
  };
}

function calculateWhenQuiet(
  onChange: (listener: (change: BookChange) => void) => () => void,
  calculate: () => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = onChange(({ by }) => {
    if (by === "calculation") return;
    clearTimeout(timer);
    timer = setTimeout(() => void calculate(), QUIET);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}
