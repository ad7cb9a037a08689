/** The numbers of Office's older API, which is not the Rich API. */
export const Dispatch = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
  selectedData: 64,
  saveSettings: 76,
  loadSettings: 75,
  documentCopy: 77,
  documentCopySlice: 80,
  documentCopyClosed: 81,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** "Not supported by this host", in the numbers of Office's older API. */
export const NOT_SUPPORTED = 5010;

type Handler = (items: readonly unknown[]) => void;

interface Press {
  readonly action: string;
  readonly control: string;
  done(): void;
  fail(error: Error): void;
}

/** What a page listens to in Office's older API; ribbon buttons among it. */
export class OfficeEvents {
  private readonly handlers = new Map<number, Handler>();
  private readonly presses = new Map<string, Press>();
  private lastPress = 0;

  /** `settingsSaved` is called when the page has saved settings. */
  constructor(private readonly settingsSaved: () => void = () => undefined) {}

  register(dispatchId: number, handler: Handler): void {
    this.handlers.set(dispatchId, handler);
    if (dispatchId === Dispatch.commandInvoked) for (const id of this.presses.keys()) this.invoke(id);
  }

  unregister(dispatchId: number): void {
    this.handlers.delete(dispatchId);
  }

  /** Tells the page, when it listens. */
  raise(dispatchId: number, items: readonly unknown[]): void {
    this.handlers.get(dispatchId)?.(items);
  }

  /**
   * Presses a ribbon button that runs an action; resolves when the action says that it is completed. A page that is still loading
   * gets it as soon as it listens.
   * @throws Error when the page knows no such action, or is closed before it is done
   */
  press(action: string, control = action): Promise<void> {
    const id = String(++this.lastPress);
    const pressed = new Promise<void>((done, fail) => this.presses.set(id, { action, control, done, fail }));
    this.invoke(id);
    return pressed;
  }

  /** The page's answer to a press; any other status than 0 says that it could not be run. */
  completed(id: unknown, status: unknown): void {
    const press = this.presses.get(String(id));
    if (!press) return;
    this.presses.delete(String(id));
    if (status === undefined || Number(status) === 0) press.done();
    else press.fail(new Error(`The add-in's page has no action "${press.action}" (${String(status)}).`));
  }

  /** Settings were saved through Office's older API; those of the Excel API raise nothing. */
  saved(): void {
    this.settingsSaved();
    this.raise(Dispatch.settingsChanged, []);
  }

  close(): void {
    for (const { action, fail } of this.presses.values())
      fail(new Error(`The add-in's page was closed before "${action}" was completed.`));
    this.presses.clear();
    this.handlers.clear();
  }

  private invoke(id: string): void {
    const press = this.presses.get(id);
    if (!press) return;
    this.raise(Dispatch.commandInvoked, [id, press.action, JSON.stringify({ source: { id: press.control } })]);
  }
}
