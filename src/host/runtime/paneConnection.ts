import type { FunctionsFile } from "./functionValues";
import type { Hosted } from "./hosted";
import type { HostClient } from "./hostClient";

/** An add-in's page that is connected to a workbook, over its reloads. */
export interface PaneConnection {
  /** Presses a ribbon button that runs an action of the page's, now or when it has loaded; resolves when it is completed. */
  ribbon(action: string): Promise<void>;
  /**
   * Takes the functions.json of an add-in for a workbook that was opened without it, and calculates again. The page answers for its
   * functions as soon as it says that it has associated them, by itself.
   */
  loadFunctions(file: FunctionsFile): Promise<void>;
  /** Lets go of the page: its events end, its cell functions show #BUSY!. */
  dispose(): void;
}

/** What both boots share: the client of the page's present load, and its cell functions. */
export class PaneClients {
  private current: HostClient;

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

  /** The page has associated its cell functions: it is the one that answers for them from now on. */
  answersFunctions(): void {
    this.hosted.functions.connect(this.current.send);
    void this.calculateAnew();
  }

  async loadFunctions(file: FunctionsFile): Promise<void> {
    this.hosted.functions.load(file);
    await this.calculateAnew();
  }

  private async calculateAnew(): Promise<void> {
    const { session, book, functions } = this.hosted;
    if (functions.names.length === 0) return;
    book.dirty = true;
    await session.inTurn(() => session.calculated());
  }
}
