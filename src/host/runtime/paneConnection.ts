import type { FunctionsFile } from "./functionValues";
import type { Hosted } from "./hosted";
import type { HostClient } from "./hostClient";

/** An add-in's page that is connected to a workbook, over its reloads. */
export interface PaneConnection {
  /** Presses a ribbon button that runs an action of the page's, now or when it has loaded; resolves when it is completed. */
  ribbon(action: string): Promise<void>;
  /**
   * Lets the page's cell functions calculate: call it when the page has associated them (its `load` event is late enough). `file` is
   * the add-in's functions.json, left out when the workbook was opened with it. Formulas are calculated again.
   */
  loadFunctions(file?: FunctionsFile): Promise<void>;
  /** Lets go of the page: its events end, its cell functions show #BUSY!. */
  dispose(): void;
}

/** What both boots share: the client of the page's present load, and its cell functions. */
export class PaneClients {
  private current: HostClient;
  private answers = false;

  constructor(
    private readonly hosted: Hosted,
    private readonly create: () => HostClient,
  ) {
    this.current = create();
  }

  get client(): HostClient {
    return this.current;
  }

  /** The page begins anew: what it listened to is forgotten. */
  renew(): void {
    this.current.close();
    this.current = this.create();
  }

  /** A page that answered for the cell functions before its reload does so again. */
  async loaded(): Promise<void> {
    if (this.answers) await this.loadFunctions();
  }

  async loadFunctions(file?: FunctionsFile): Promise<void> {
    const { functions, session, book } = this.hosted;
    this.answers = true;
    if (file) functions.load(file);
    functions.connect(this.current.send);
    book.dirty = true;
    await session.inTurn(() => session.calculated());
  }
}
