import type { Book } from "../engine";
import type { Faults } from "../faults";
import type { BookChange } from "../objects/events/happening";
import type { Traffic } from "../traffic";
import type { PaneOptions } from "./connectPane";
import { connectPane } from "./connectPane";
import { connectWebPane } from "./connectWebPane";
import type { HostOptions } from "./open";
import { openHosted } from "./open";
import type { PaneConnection } from "./paneConnection";
import type { UserEdits } from "./userEdits";

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

/**
 * Opens a workbook in this page (null: a new one), with Excel's side of it for panes in frames. Formulas of the add-in's functions show
 * #BUSY! until a pane answers for them.
 * @throws FileError when the bytes are no workbook that can be read
 */
export async function openInPage(bytes: Uint8Array | null, options: HostOptions = {}): Promise<PageWorkbook> {
  const hosted = await openHosted(bytes, options);
  const { session, watch, book, faults, traffic, user, coauthor, quiet } = hosted;
  const panes = new Set<PaneConnection>();
  const kept = (pane: PaneConnection): PaneConnection => {
    panes.add(pane);
    return pane;
  };
  quiet.start();
  return {
    book,
    faults,
    traffic,
    user,
    coauthor,
    onChange: (listener) => watch.onChange(listener),
    connectPane: (page, shown) => kept(connectPane(hosted, page, shown)),
    connectWebPane: (frame, shown) => kept(connectWebPane(hosted, frame, shown)),
    calculated: () => session.inTurn(() => session.calculated()),
    save: () => hosted.save(),
    close() {
      for (const pane of panes) pane.dispose();
      hosted.close();
    },
  };
}
