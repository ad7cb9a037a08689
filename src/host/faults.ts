/** What can be made to go wrong. Everything is off when a workbook is opened. */
export class Faults {
  private failing: { at: number; code: string } | null = null;
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  /** Bytes of a request's or an answer's body that Excel takes; Infinity for no limit. */
  payloadLimit: number;

  constructor(
    limit: number,
    private readonly protectSheet: (name: string) => void,
  ) {
    this.payloadLimit = limit;
  }

  /** Protects a sheet as a user would: its locked cells refuse changes with AccessDenied. */
  protect(sheetName: string): void {
    this.protectSheet(sheetName);
  }

  /**
   * True while the user is editing a cell: requests fail with InvalidOperationInCellEditMode, those sent with
   * `delayForCellEdit` wait until it is false again.
   */
  get cellEdit(): boolean {
    return this.editing;
  }

  set cellEdit(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** Makes the n-th action of the session (1 is the first, as `traffic.actions` counts) fail. Once; null takes it back. */
  failAt(n: number | null, code = "GeneralException"): void {
    this.failing = n === null ? null : { at: n, code };
  }

  /** The code with which this action is to fail. */
  takeFailure(action: number): string | null {
    if (this.failing?.at !== action) return null;
    const { code } = this.failing;
    this.failing = null;
    return code;
  }

  /** Resolves when no cell is being edited. */
  async editingDone(): Promise<void> {
    while (this.editing) await new Promise<void>((go) => this.waiting.push(go));
  }
}
