/** How a whole request fails: by its HTTP status, with a code of Excel's or without any. */
export interface RequestFailure {
  /** 503 is what a service that is down answers, 429 one that is asked too often. */
  readonly status?: number;
  /** Left out: the answer says nothing, and the client says "ConnectionFailure". */
  readonly code?: string;
  /** True when Excel has done what was asked and only its answer was lost. */
  readonly done?: boolean;
}

/** What can be made to go wrong. Everything is off when a workbook is opened. */
export class Faults {
  private failing: { at: number; code: string } | null = null;
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  private readonly between = new Map<number, () => Promise<void>>();
  private readonly lost = new Map<number, RequestFailure>();
  /** True when Excel has lost the add-in's session: every request fails with InvalidOrTimedOutSession. */
  sessionLost = false;
  /** Bytes of a request's or an answer's body that Excel takes; Infinity for no limit. */
  payloadLimit: number;

  constructor(
    limit: number,
    private readonly protectSheet: (name: string, on: boolean) => void,
    private readonly protectBook: (on: boolean) => void,
  ) {
    this.payloadLimit = limit;
  }

  /** Protects a sheet as a user would: its locked cells refuse changes with AccessDenied. */
  protect(sheetName: string): void {
    this.protectSheet(sheetName, true);
  }

  unprotect(sheetName: string): void {
    this.protectSheet(sheetName, false);
  }

  /** Protects the workbook's structure: adding, renaming, moving, hiding and deleting sheets fail with AccessDenied. */
  protectStructure(): void {
    this.protectBook(true);
  }

  unprotectStructure(): void {
    this.protectBook(false);
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

  /** Makes the n-th request of the session (1 is the first, as `traffic.requests` counts) fail as a whole. Once. */
  failRequestAt(n: number, failure: RequestFailure = {}): void {
    this.lost.set(n, failure);
  }

  /** How this request is to fail. */
  takeRequestFailure(request: number): RequestFailure | null {
    const failure = this.lost.get(request) ?? null;
    this.lost.delete(request);
    return failure;
  }

  /**
   * Does an edit just before the n-th request of the session (1 is the first, as `traffic.requests` counts) is answered: what a
   * co-author changes between an add-in's read and its write. Once. Resolves with what came of the edit.
   */
  coauthorEditBefore<T>(request: number, edit: () => Promise<T>): Promise<T> {
    return new Promise((done, failed) => this.between.set(request, () => edit().then(done, failed)));
  }

  /** Does the edit that was ordered for this request. */
  async editBefore(request: number): Promise<void> {
    const edit = this.between.get(request);
    this.between.delete(request);
    await edit?.();
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
