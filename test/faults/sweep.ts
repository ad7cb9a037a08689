import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { createUniverCalculator } from "../../src/host/engine";
import { openXlsx } from "../../src/host/xlsx";
import { bookKey, rememberBook, restoreBook, type BookState } from "../support/bookState";
import { rememberingCalculator } from "../support/rememberingCalculator";
import type { Scenario } from "./scenarios";
import { told } from "./told";

export type Described = ReturnType<typeof told>;

/** A scenario done without any fault: what there was before and after, and how many of Excel's actions it took. */
export interface Undisturbed {
  readonly before: Described;
  readonly after: Described;
  readonly actions: number;
  readonly outcome: unknown;
}

/** What became of a workbook in which an action failed. */
export interface Broken {
  /** Undefined when it went well all the same: there is another way to ask what was refused. */
  readonly error: unknown;
  /** After the failure. */
  readonly left: Described;
  /** As a file that is opened again shows it, where that was asked for. */
  readonly saved?: Described;
  /** After doing the same once more. */
  readonly again: Described;
}

/** Which actions of the session fail, counted from the scenario's first, each with its code. */
export type Failing = ReadonlyMap<number, string>;

/**
 * One scenario on one workbook, done again and again from the same moment on. What follows from a moment that was seen before is
 * not done twice: the same formulas are not calculated again, the same workbook is not described or finished again.
 */
export class Stage {
  private readonly described = new Map<string, Described>();
  private readonly finished = new Map<string, Described>();

  private constructor(
    private readonly scenario: Scenario,
    private readonly workbook: OpenWorkbook,
    private readonly start: BookState,
  ) {}

  static async open(scenario: Scenario): Promise<Stage> {
    const calculator = rememberingCalculator((scenario.calculator ?? createUniverCalculator)());
    const workbook = await openWorkbook(await scenario.bytes(), { calculator });
    const stage = new Stage(scenario, workbook, rememberBook(workbook.book));
    // The first time in a process takes a few more actions than later ones.
    await stage.undisturbed();
    return stage;
  }

  close(): void {
    this.workbook.close();
  }

  async undisturbed(): Promise<Undisturbed> {
    await this.begin();
    const { traffic } = this.workbook;
    const before = await this.describe();
    const from = traffic.actions;
    const outcome = await this.scenario.act();
    const actions = traffic.actions - from;
    return { before, after: await this.describe(), actions, outcome };
  }

  async broken(failing: Failing, save = false): Promise<Broken> {
    await this.begin();
    const { faults, traffic } = this.workbook;
    await this.calculated();
    const from = traffic.actions;
    // The host's own switch breaks one action only.
    faults.takeFailure = (action) => failing.get(action - from) ?? null;
    const error = await this.scenario.act().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    faults.takeFailure = () => null;
    const left = await this.describe();
    const saved = save ? told(await openXlsx(await this.workbook.save())) : undefined;
    const again = error === undefined ? left : await this.again();
    return { error, left, again, ...(saved === undefined ? {} : { saved }) };
  }

  private async begin(): Promise<void> {
    const { Excel, Office, OfficeExtension } = this.workbook;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    restoreBook(this.workbook.book, this.start);
    await this.scenario.before?.();
  }

  /** What doing it once more makes of the workbook as it stands. */
  private async again(): Promise<Described> {
    const key = bookKey(this.workbook.book);
    const known = this.finished.get(key);
    if (known !== undefined) return known;
    await this.scenario.act();
    const after = await this.describe();
    this.finished.set(key, after);
    return after;
  }

  /** Waits until every formula is up to date. */
  private async calculated(): Promise<void> {
    await this.workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
      await context.sync();
    });
  }

  /** What the workbook holds once it is calculated. */
  private async describe(): Promise<Described> {
    await this.calculated();
    const key = bookKey(this.workbook.book);
    const known = this.described.get(key) ?? told(this.workbook.book);
    this.described.set(key, known);
    return known;
  }
}
